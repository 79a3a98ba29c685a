import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {found, resourcePage} from '../../../testing/findings.ts'

const page = (name: string, base: string) => [
  `# ${name} resource type`,
  '',
  `Inherits from [${base}](${base}.md).`,
  ...resourcePage(name, '|id|String|The id.|').slice(1)
]

test('a ring, once', () =>
  assert.equal(
    found('inheritance-cycle', {
      'a.md': page('a', 'b'),
      'b.md': page('b', 'c'),
      'c.md': page('c', 'a'),
      'd.md': page('d', 'a')
    }),
    ['a.md:1:1 Inheritance cycle: a → b → c → a.']
  ))

test('a chain', () =>
  assert.equal(
    found('inheritance-cycle', {
      'a.md': page('a', 'b'),
      'b.md': page('b', 'c'),
      'c.md': resourcePage('c', '|id|String|The id.|')
    }),
    []
  ))

test.run()
