/** Functions that list what is wrong, shared by generated validators. */
import type {SupportCheckName} from './checks.ts'

export type IssueFunctionName =
  | 'issue'
  | 'wrong'
  | 'within'
  | 'add'
  | 'unknownKeys'
  | 'result'
  | 'tooDeep'
  | 'refuse'
  | 'describe'

export interface IssueFunction {
  readonly parameters: {readonly [name: string]: string}
  readonly returns: string
  readonly docs: string
  readonly exported: boolean
  readonly needs?: readonly (IssueFunctionName | SupportCheckName | 'maxDepth' | 'noProperty')[]
}

/** In the order in which the output has them; each has its template below `templates/validator/support/`. */
export const issueFunctions: {readonly [name in IssueFunctionName]: IssueFunction} = {
  issue: {
    parameters: {value: 'unknown', expected: 'string'},
    returns: 'Issue[]',
    docs: 'The one thing wrong with a value: whoever holds it adds the keys that lead to it, and its page.',
    exported: true,
    needs: ['describe']
  },
  wrong: {
    parameters: {
      issues: 'Issue[] | undefined',
      key: 'string | number',
      value: 'unknown',
      expected: 'string',
      'page?': 'string',
      'line?': 'number'
    },
    returns: 'Issue[]',
    docs: 'Adds that the value of a key is wrong as a whole.',
    exported: true,
    needs: ['issue', 'add']
  },
  within: {
    parameters: {
      issues: 'Issue[] | undefined',
      key: 'string | number',
      inner: 'Issue[] | undefined',
      'page?': 'string',
      'line?': 'number'
    },
    returns: 'Issue[] | undefined',
    docs: 'Adds what is wrong inside the value of a key. Costs nothing while all is well.',
    exported: true,
    needs: ['add']
  },
  add: {
    parameters: {
      issues: 'Issue[] | undefined',
      key: 'string | number',
      inner: 'Issue[]',
      page: 'string | undefined',
      line: 'number | undefined'
    },
    returns: 'Issue[]',
    docs:
      'Adds issues below a key, at the end of paths that are turned round at last, and where the docs describe ' +
      'it, unless they say so more exactly.',
    exported: false
  },
  unknownKeys: {
    parameters: {
      issues: 'Issue[] | undefined',
      value: '{ readonly [key: string]: unknown }',
      known: 'object'
    },
    returns: 'Issue[] | undefined',
    docs: 'Adds the keys that no page names.',
    exported: true,
    needs: ['isAnnotation', 'noProperty', 'wrong']
  },
  result: {
    parameters: {issues: 'Issue[] | undefined', page: 'string', line: 'number'},
    returns: 'ValidationResult',
    docs: 'What validating comes to, paths from the top; what no property accounts for is the matter of the page.',
    exported: true
  },
  tooDeep: {
    parameters: {value: 'unknown', error: 'unknown', page: 'string', line: 'number'},
    returns: 'ValidationResult',
    docs: 'What validating comes to when a value holds itself, or goes deeper than any answer does.',
    exported: true,
    needs: ['maxDepth', 'issue', 'result']
  },
  refuse: {
    parameters: {name: 'string', result: 'ValidationResult'},
    returns: 'never',
    docs: 'Throws what is wrong.',
    exported: true
  },
  describe: {
    parameters: {value: 'unknown'},
    returns: 'string',
    docs: 'A value in few words: `"yesterday"`, `null`, `a list`.',
    exported: false
  }
}
