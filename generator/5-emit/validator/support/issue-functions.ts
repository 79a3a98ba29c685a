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
  | 'isFull'
  | 'limitIssue'
  | 'describe'
  | 'cut'

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
    docs: 'A single issue with a value. Callers add its path and its place in the docs.',
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
    docs: 'Adds an issue with the value of a key.',
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
    docs: 'Adds the issues inside the value of a key.',
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
    docs: 'Adds the issues of a value below its key. Paths are built from the inside out.',
    exported: false,
    needs: ['isFull']
  },
  unknownKeys: {
    parameters: {
      issues: 'Issue[] | undefined',
      value: '{ readonly [key: string]: unknown }',
      known: 'object'
    },
    returns: 'Issue[] | undefined',
    docs: 'Adds an issue for each undocumented key.',
    exported: true,
    needs: ['isAnnotation', 'noProperty', 'wrong', 'isFull']
  },
  result: {
    parameters: {issues: 'Issue[] | undefined', page: 'string', line: 'number'},
    returns: 'ValidationResult',
    docs: 'The result of a validation, with the paths of issues in order. Issues without a place get that of the type.',
    exported: true,
    needs: ['isFull', 'limitIssue']
  },
  tooDeep: {
    parameters: {value: 'unknown', error: 'unknown', page: 'string', line: 'number'},
    returns: 'ValidationResult',
    docs: 'The result for a value that contains itself or is nested too deeply.',
    exported: true,
    needs: ['maxDepth', 'issue', 'result']
  },
  refuse: {
    parameters: {name: 'string', result: 'ValidationResult'},
    returns: 'never',
    docs: 'Throws the issues of a result.',
    exported: true
  },
  isFull: {
    parameters: {issues: 'readonly Issue[] | undefined'},
    returns: 'boolean',
    docs: 'Checks whether there are more issues than are listed: validation stops there.',
    exported: true
  },
  limitIssue: {
    parameters: {},
    returns: 'Issue',
    docs: 'The last issue of a list that is not complete.',
    exported: false
  },
  describe: {
    parameters: {value: 'unknown'},
    returns: 'string',
    docs: 'Describes a value: `"yesterday"`, `null`, `an array`.',
    exported: false,
    needs: ['cut']
  },
  cut: {
    parameters: {text: 'string', length: 'number'},
    returns: 'string',
    docs: 'Shortens a text, and marks where it was cut.',
    exported: false
  }
}
