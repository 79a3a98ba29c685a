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
|id|String|Key. Required. Not nullable.|
|displayName|String|Name.|
|mail|String|Address.|
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
    'GET /users/{id | userPrincipalName}\nGET /me',
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
      'GET /users 200 x.user true',
      'POST /users 201 x.user false'
    ]
  )
})

test('emits handlers that compile', () => {
  const web = {lib: ['es2022', 'dom', 'dom.iterable'], skipLibCheck: true}
  assert.is(typecheck(compiled.files, 'current', web), '')
})

test('answers a real fetch', async () => {
  const files = compiled.files.map((file) => ({
    ...file,
    text: file.text.replaceAll(/(from '\.[^']*)\.js'/g, "$1.ts'")
  }))
  const {handlers} = await load(files, join('msw', 'handlers.ts'))
  const server = setupServer(...(handlers as () => HttpHandler[])())
  server.listen({onUnhandledRequest: 'error'})
  try {
    const ask = async (path: string, init?: RequestInit) => {
      const answer = await fetch(`https://api.example.com/v1.0${path}`, init)
      const text = await answer.text()
      return {status: answer.status, body: text === '' ? undefined : JSON.parse(text)}
    }
    const list = await ask('/users')
    assert.is(list.status, 200)
    assert.is(list.body.value.length, 3)
    assert.equal(await ask('/users'), list)
    const one = await ask('/users/42')
    assert.equal([one.status, one.body.id, Object.keys(one.body)], [200, '42', ['id', 'displayName', 'mail']])
    assert.is.not((await ask('/users/43')).body.mail, one.body.mail)
    assert.is((await ask("/users/delta(token='7')")).body.value.length, 3)
    assert.match((await ask('/me')).body.mail, /@/)
    const created = await ask('/users', {method: 'POST', body: JSON.stringify({displayName: 'Ada'})})
    assert.equal([created.status, created.body.displayName], [201, 'Ada'])
    assert.equal(await ask('/users/42', {method: 'DELETE'}), {status: 204, body: undefined})
  } finally {
    server.close()
  }
})

test.run()
