import {test} from 'uvu'
import * as assert from 'uvu/assert'
import type {Operation} from '../../model/program.ts'
import {defaults} from '../../options.ts'
import {programOf, property, resource, string} from '../../testing/program.ts'
import {emit} from '../emit.ts'

const user = resource('x.user', [property('id', string)])
const source = {file: 'api/users.md', line: 1, column: 1}

/** A request that is answered with one user. */
function operation(path: string, rest: Partial<Operation> = {}): Operation {
  const said = {status: 200, answer: 'x.user', isCollection: false, parameters: [], returns: []}
  return {name: 'Users', method: 'GET', path, source, ...said, ...rest}
}

/** `msw/` of these requests, by path. */
async function emitted(...operations: Operation[]): Promise<Map<string, string>> {
  const files = await emit({...programOf({resources: [user]}), operations}, {...defaults, emit: ['msw']})
  return new Map(files.filter(({path}) => path.startsWith('msw/')).map(({path, text}) => [path, text]))
}

const always = ['msw/failing.ts', 'msw/handlers.ts', 'msw/requests/users.ts', 'msw/support/answers.ts']
const others = [
  'msw/support/errors.ts',
  'msw/support/failure.ts',
  'msw/support/query.ts',
  'msw/support/record.ts',
  'msw/support/store.ts'
]

test('emits what reads filters only where a request is answered with a list', async () => {
  assert.equal([...(await emitted(operation('/users/{id}'))).keys()], [...always, ...others])
  const lists = await emitted(operation('/users', {isCollection: true}))
  assert.equal(
    [...lists.keys()],
    [
      ...always,
      'msw/support/errors.ts',
      'msw/support/evaluate.ts',
      'msw/support/expression.ts',
      'msw/support/failure.ts',
      'msw/support/lists.ts',
      'msw/support/plain.ts',
      'msw/support/query.ts',
      'msw/support/record.ts',
      'msw/support/store.ts',
      'msw/support/tokens.ts'
    ]
  )
  assert.match(lists.get('msw/requests/users.ts') ?? '', /import \{ many \} from '\.\.\/support\/lists\.js'/)
})

test.run()
