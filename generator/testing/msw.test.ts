/** Mock servers from API pages: `--emit msw`, asked with a real fetch. */
import {join} from 'node:path'
import type {HttpHandler} from 'msw'
import {setupServer} from 'msw/node'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {compile} from '../compile.ts'
import {withFolder, writeFolder} from './folders.ts'
import {load} from './load.ts'
import {typecheck} from './typecheck.ts'

const fence = '```'

/** An API page: its requests, and the answer that it shows. */
function page(title: string, requests: string, example: string, status: string, annotation: string): string {
  return `# ${title}

Namespace: x

## HTTP request

${fence}http
${requests}
${fence}

## Example

${fence}http
${example}
${fence}

<!-- {"blockType": "response"${annotation}} -->

${fence}http
HTTP/1.1 ${status}
${fence}
`
}

const pages = {
  'user.md': `# user resource type

Namespace: x

A person.

## Properties

|Property|Type|Description|
|:---|:---|:---|
|id|String|Key. Required. Not nullable. Read-only.|
|displayName|String|Name. Required.|
|mail|String|Address.|
|age|Int32|Age in years.|
|manager|[user](user.md)|Whom they report to.|

## Relationships

|Relationship|Type|Description|
|:---|:---|:---|
|reports|[user](user.md) collection|Who reports to them.|
`,
  'user-list.md': page(
    'List users',
    'GET /users',
    'GET https://api.example.com/v1.0/users',
    '200 OK',
    ', "@odata.type": "Collection(x.user)"'
  ),
  'user-get.md': page(
    'Get user',
    'GET /users/{id | userPrincipalName}\nGET /me\nGET /currentUser-x/{id}/user',
    'GET https://api.example.com/v1.0/me',
    '200 OK',
    ', "@odata.type": "x.user"'
  ),
  'user-delta.md': page(
    'user: delta',
    "GET /users/delta(token='{token}')?$select=id",
    'GET https://api.example.com/v1.0/users/delta',
    '200 OK',
    ', "@odata.type": "x.user", "isCollection": true'
  ),
  'user-post.md': page(
    'Create user',
    'POST /users',
    'POST https://api.example.com/v1.0/users',
    '201 Created',
    ', "@odata.type": "x.user"'
  ),
  'user-update.md': page(
    'Update user',
    'PATCH /users/{id}',
    'PATCH https://api.example.com/v1.0/users/1',
    '204 No Content',
    ''
  ),
  'user-delete.md': page(
    'Delete user',
    'DELETE /users/{id}',
    'DELETE https://api.example.com/v1.0/users/1',
    '204 No Content',
    ''
  )
}

const compiled = await withFolder(async (folder) => {
  writeFolder(folder, pages)
  return compile({cwd: folder, paths: [folder], namespace: 'x', emit: ['msw'], until: 'emit'})
})

test('reads the requests of API pages, and what answers them', () => {
  assert.equal(
    compiled.program.operations?.map(({method, path, status, answer, isCollection}) =>
      [method, path, status, answer, isCollection].join(' ')
    ),
    [
      'DELETE /users/{id} 204  false',
      "GET /users/delta(token='{token}') 200 x.user true",
      'GET /users/{id | userPrincipalName} 200 x.user false',
      'GET /me 200 x.user false',
      'GET /currentUser-x/{id}/user 200 x.user false',
      'GET /users 200 x.user true',
      'POST /users 201 x.user false',
      'PATCH /users/{id} 204  false'
    ]
  )
})

test('emits handlers that compile', () => {
  const web = {lib: ['es2022', 'dom', 'dom.iterable'], skipLibCheck: true}
  assert.is(typecheck(compiled.files, 'current', web), '')
})

interface Answered {
  readonly status: number
  readonly body: ReturnType<typeof JSON.parse>
}

type Handlers = (options?: object) => HttpHandler[]

const files = compiled.files.map((file) => ({
  ...file,
  text: file.text.replaceAll(/(from '\.[^']*)\.js'/g, "$1.ts'")
}))
const {handlers} = (await load(files, join('msw', 'handlers.ts'))) as {handlers: Handlers}

/** What a server with these options answers a real fetch. */
async function serving(options: object, use: (ask: typeof asked) => Promise<void>): Promise<void> {
  const server = setupServer(...handlers(options))
  server.listen({onUnhandledRequest: 'error'})
  try {
    await use(asked)
  } finally {
    server.close()
  }
}

const base = 'https://api.example.com/v1.0'

async function asked(path: string, method = 'GET', body?: unknown): Promise<Answered> {
  const init = {
    method,
    ...(body !== undefined && {body: typeof body === 'string' ? body : JSON.stringify(body)})
  }
  const answer = await fetch(`${base}${path}`, init)
  const text = await answer.text()
  return {status: answer.status, body: text === '' ? undefined : JSON.parse(text)}
}

test('answers a real fetch', () =>
  serving({}, async (ask) => {
    const list = await ask('/users')
    assert.is(list.status, 200)
    assert.is(list.body.value.length, 3)
    assert.equal(await ask('/users'), list)
    const one = await ask('/users/42')
    assert.equal(
      [one.status, one.body.id, Object.keys(one.body)],
      [200, '42', ['id', 'displayName', 'mail', 'age']]
    )
    assert.is.not((await ask('/users/43')).body.mail, one.body.mail)
    assert.is((await ask("/users/delta(token='7')")).body.value.length, 3)
    assert.match((await ask('/me')).body.mail, /@/)
    const created = await ask('/users', 'POST', {displayName: 'Ada'})
    assert.equal([created.status, created.body.displayName], [201, 'Ada'])
    assert.equal(await ask('/users/42', 'DELETE'), {status: 204, body: undefined})
  }))

test('answers for an id of a list with the value that the list shows', () =>
  serving({count: 5, seed: 7}, async (ask) => {
    const {value} = (await ask('/users')).body
    assert.is(new Set(value.map(({id}: {id: string}) => id)).size, 5)
    for (const user of value) assert.equal((await ask(`/users/${user.id}`)).body, user)
  }))

test('keeps to $select, $top, $skip, $count, $expand and $filter', () =>
  serving({count: 5}, async (ask) => {
    const all = (await ask('/users')).body.value
    const part = (await ask('/users?$select=id,mail&$top=2&$skip=1&$count=true')).body
    assert.equal(part, {
      '@odata.count': 5,
      '@odata.nextLink': `${base}/users?$select=id,mail&$top=2&$count=true&$skiptoken=3`,
      value: all.slice(1, 3).map(({id, mail}: {id: string; mail: string}) => ({id, mail}))
    })
    const {manager, reports, ...rest} = (await ask(`/users/${all[0].id}?$expand=manager,reports`)).body
    assert.equal(rest, all[0])
    assert.type(manager.mail, 'string')
    assert.ok(reports.length > 0)
    const chosen = (
      await ask(`/users/${all[0].id}?$select=mail&$expand=manager($select=id, age),reports($select=id)`)
    ).body
    assert.equal(chosen, {
      mail: all[0].mail,
      manager: {id: manager.id, age: manager.age},
      reports: reports.map(({id}: {id: string}) => ({id}))
    })
    const found = (await ask("/users?$filter=displayName eq 'Ada O''Neill' and age eq 7")).body.value
    assert.equal(
      found.map(({displayName, age}: {displayName: string; age: number}) => [displayName, age]),
      Array.from({length: 5}, () => ["Ada O'Neill", 7])
    )
  }))

test('gives a list page by page, as its links lead', () =>
  serving({count: 5, pageSize: 2}, async (ask) => {
    const pages: {'@odata.nextLink'?: string; value: User[]}[] = []
    let path: string | undefined = '/users?$orderby=age desc'
    while (path !== undefined) {
      const {body} = await ask(path)
      pages.push(body)
      path = body['@odata.nextLink']?.slice(base.length)
    }
    assert.equal(
      pages.map(({value}) => value.length),
      [2, 2, 1]
    )
    const users = pages.flatMap(({value}) => value)
    assert.equal(
      users,
      [...users].sort((a, b) => b.age - a.age)
    )
    assert.is(new Set(users.map(({id}) => id)).size, 5)
    assert.is((await ask('/users?$top=9')).body.value.length, 2)
    assert.equal(Object.keys((await ask('/users?$top=0')).body), ['value'])
  }))

test('ends a list of changes with a link behind which there are none yet', () =>
  serving({count: 3, pageSize: 2}, async (ask) => {
    const first = (await ask("/users/delta(token='7')?$select=id")).body
    assert.not('@odata.deltaLink' in first)
    const last = (await ask(first['@odata.nextLink'].slice(base.length))).body
    assert.is(last.value.length, 1)
    const after = (await ask(last['@odata.deltaLink'].slice(base.length))).body
    assert.equal([after.value, after['@odata.deltaLink']], [[], last['@odata.deltaLink']])
  }))

interface User {
  readonly id: string
  readonly mail: string
  readonly age: number
}

test('filters and sorts what the list holds, relationships included, and counts what is left', () =>
  serving({count: 20}, async (ask) => {
    const users = async (query: string): Promise<User[]> => (await ask(`/users?${query}`)).body.value
    const all = await users('')
    const old = all.filter(({age}) => age > 30)
    assert.ok(old.length > 0 && old.length < 20)
    assert.equal(await users('$filter=age gt 30'), old)
    assert.equal(
      await users('$filter=not (age le 30) and age ne null&$orderby=age desc,mail'),
      [...old].sort((a, b) => b.age - a.age || (a.mail < b.mail ? -1 : 1))
    )
    const page = (await ask('/users?$filter=age gt 30&$top=1&$skip=1&$count=true')).body
    assert.equal([page['@odata.count'], page.value], [old.length, old.slice(1, 2)])
    const [first] = (await users('$expand=reports')) as (User & {reports: User[]})[]
    const report = first?.reports[0]?.mail ?? ''
    assert.equal(await users(`$filter=reports/any(r: r/mail eq '${report}')`), all.slice(0, 1))
    assert.equal(await users(`$filter=id eq '${all[3]?.id}'`), all.slice(3, 4))
  }))

test('does not make true what the types do not allow', () =>
  serving({}, async (ask) => {
    assert.equal((await ask("/users?$filter=id eq 'x' and displayName eq null")).body.value.length, 1)
    assert.equal((await ask('/users?$filter=id eq null')).body.value, [])
  }))

const refusals: [string, string, unknown, number, string | undefined, RegExp][] = [
  ['GET', '/users?$select=nmae', undefined, 400, 'nmae', /Could not find a property named 'nmae'/],
  ['GET', '/users?$expand=friends', undefined, 400, 'friends', /Could not find a property named 'friends'/],
  ['GET', '/users?$expand=reports($select=friends)', undefined, 400, 'friends', /named 'friends'/],
  ['GET', '/users?$expand=reports($top=1)', undefined, 501, '$expand', /'\$top=1' of 'reports' in \$expand/],
  ['GET', '/users?$skiptoken=next', undefined, 400, '$skiptoken', /\$skiptoken must be an integer/],
  ['GET', '/users?$top=few', undefined, 400, '$top', /\$top must be an integer from 0 on, not 'few'/],
  [
    'GET',
    '/users?$filter=age gt (3',
    undefined,
    400,
    '$filter',
    /^Syntax error at position 9 in 'age gt \(3': expected '\)', found the end\.$/
  ],
  ['GET', '/users?$filter=nmae eq 1', undefined, 400, 'nmae', /Could not find a property named 'nmae'/],
  [
    'GET',
    "/users?$filter=age gt 'x'",
    undefined,
    400,
    undefined,
    /A number cannot be compared with a string/
  ],
  ['GET', '/users?$orderby=nmae', undefined, 400, 'nmae', /Could not find a property named 'nmae'/],
  ['GET', '/users?$search="Ada"', undefined, 501, undefined, /does not understand \$search/],
  ['POST', '/users', {displayName: 'Ada', age: 'old'}, 400, 'age', /age: must be an integer .*, not "old"/],
  ['POST', '/users', '{"mail": ', 400, undefined, /The body is not JSON\./],
  ['POST', '/users', [], 400, undefined, /The body is not a JSON object/],
  ['PATCH', '/users/42', {manager: {mail: 7}}, 400, 'manager/mail', /manager\/mail: must be a string, not 7/],
  ['GET', '/users/gone', undefined, 404, undefined, /There is nothing at '\/v1\.0\/users\/gone'/]
]

for (const [method, path, body, status, target, message] of refusals) {
  test(`refuses ${method} ${path} ${JSON.stringify(body) ?? ''} with ${status}, as OData says it`, () =>
    serving({exists: (path: string) => !path.endsWith('/gone')}, async (ask) => {
      const answer = await ask(path, method, body)
      assert.is(answer.status, status)
      assert.is(answer.body.error.target, target)
      assert.match(answer.body.error.message, message)
      assert.type(answer.body.error.code, 'string')
    }))
}

test('takes any part of a type to change it, but not to create it', () =>
  serving({}, async (ask) => {
    assert.is((await ask('/users/42', 'PATCH', {age: 36})).status, 204)
    assert.is((await ask('/users/42', 'PATCH')).status, 204)
    const refused = await ask('/users', 'POST', {age: 36})
    assert.equal([refused.status, refused.body.error.target], [400, 'displayName'])
    assert.is((await ask('/users', 'POST')).status, 400)
    assert.is((await ask('/users', 'POST', {displayName: 'Ada'})).status, 201)
  }))

test.run()
