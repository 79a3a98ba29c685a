import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {found, resourcePage} from '../../../testing/findings.ts'

const user = (url: string) => [...resourcePage('user', '|id|String|The id.|'), '', `See [there](${url}).`]

test('a heading that is not there', () =>
  assert.equal(found('broken-anchor', {'user.md': user('#propertys')}), [
    'user.md:9:13 Broken anchor: `user.md` has no heading `#propertys`. Did you mean `properties`?'
  ]))

test('a heading of which only the beginning is named', () =>
  assert.equal(found('broken-anchor', {'user.md': [...user('#color'), '## color values']}), [
    'user.md:9:13 Broken anchor: `user.md` has no heading `#color`. Did you mean `color-values`?'
  ]))

test('on another page', () =>
  assert.equal(found('broken-anchor', {'group.md': user('user.md#member'), 'user.md': user('')}), [
    'group.md:9:13 Broken anchor: `user.md` has no heading `#member`.'
  ]))

test('an anchor that a heading names itself', () =>
  assert.equal(
    found('broken-anchor', {'user.md': [...user('#Key'), '## The key {#Key}', '', '[k](#the-key)']}),
    []
  ))

test('headings in any case, named anchors, tabs, the top', () =>
  assert.equal(
    found('broken-anchor', {
      'user.md': [
        ...user('#Properties'),
        '',
        '<a name="more"></a>',
        '',
        '[more](#more) [C#](#tab/csharp) [up](#top)'
      ]
    }),
    []
  ))

test.run()
