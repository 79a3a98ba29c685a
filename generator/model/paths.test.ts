import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {pathParts} from './paths.ts'

const paths: readonly [path: string, parts: readonly string[]][] = [
  ['/users/{id | userPrincipalName}/keys/:id/', ['/users/', ':id', '/keys/', ':id2']],
  ['/me/messages/<message-id>', ['/me/messages/', ':messageId']],
  ["/reports/get(period='{period}')", ["/reports/get(period='", ':period', "')"]],
  ['/orders', ['/orders']],
  ['/a/{id}|{name}/b', ['/a/', ':id', '/b']]
]

for (const [path, wanted] of paths)
  test(`parts of ${path}`, () => {
    const parts = pathParts(path).map((part) => (part.kind === 'parameter' ? `:${part.name}` : part.text))
    assert.equal(parts, wanted)
  })

test.run()
