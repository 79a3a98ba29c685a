import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {parse} from '../2-parse/parse.ts'
import {enumPage, type Pages, resourcePage} from '../testing/findings.ts'
import {related} from './related.ts'

/** The files that the first of the pages depends on. */
function relatedTo(first: readonly string[], others: Pages): string[] {
  const sources = Object.entries(others).map(([file, lines]) => ({file, text: [lines].flat().join('\n')}))
  return related([parse({file: 'first.md', text: first.join('\n')})], sources, parse).map(({file}) => file)
}

const based = (name: string, base: string) => [
  ...resourcePage(name, '|id|String|The id.|'),
  '## JSON representation',
  `<!-- {"blockType": "resource", "@odata.type": "${name}", "baseType": "${base}"} -->`,
  '```json',
  '{"id": "String"}',
  '```'
]
const plain = (name: string) => resourcePage(name, '|size|Int32|How large.|', '|color|String|Which.|')

test('types that it names, and their bases', () =>
  assert.equal(
    relatedTo(resourcePage('first', '|pet|[the dog](pets.md)|Whose.|', '|home|kennel collection|Where.|'), {
      'pets.md': based('dog', 'animal'),
      'animal.md': plain('animal'),
      'buildings.md': ['# Buildings', ...plain('kennel').map((line) => line.replace('#', '##'))],
      'other.md': plain('other')
    }),
    ['pets.md', 'buildings.md', 'animal.md']
  ))

test('other pages of its type, and the type that its JSON shows instead', () => {
  const block = ['## JSON representation', '```json', '{"size": 1, "color": "String"}', '```']
  assert.equal(
    relatedTo([...resourcePage('first', '|id|String|The id.|'), ...block], {
      'first-again.md': resourcePage('first', '|id|String|The id.|'),
      'other.md': plain('other'),
      'third.md': resourcePage('third', '|color|String|Which.|')
    }),
    ['first-again.md', 'other.md']
  )
})

test('where links with an anchor lead, not where other links do', () =>
  assert.equal(
    relatedTo(['# first', '', 'See [a](a.md#size), [b](b.md) and [c](c).'], {
      'a.md': plain('a'),
      'b.md': plain('b'),
      'c.md': plain('c')
    }),
    ['a.md', 'c.md']
  ))

test('pages that link to it, where only they name its type', () => {
  const group = {'group.md': resourcePage('group', '|owner|[user](first.md)|Who.|')}
  assert.equal(relatedTo(['# The First', ...plain('first').slice(1)], group), ['group.md'])
  assert.equal(relatedTo(plain('first'), group), [])
})

test('descriptions that list the members of its enum', () =>
  assert.equal(
    relatedTo(enumPage('first', 'on', 'off'), {
      'a.md': resourcePage('a', '|mode|first|Possible values are: `on`, `off`.|'),
      'b.md': resourcePage('b', '|mode|first|Which.|')
    }),
    ['a.md']
  ))

test('the base that most types have', () =>
  assert.equal(
    relatedTo(plain('first'), {
      'a.md': based('a', 'entity'),
      'b.md': based('b', 'entity'),
      'c.md': based('c', 'a'),
      'entity.md': resourcePage('entity', '|id|String|The id.|')
    }),
    ['entity.md', 'a.md']
  ))

test.run()
