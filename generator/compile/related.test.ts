import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {namesBelow} from '../1-read/folders.ts'
import {read} from '../1-read/read.ts'
import {parse} from '../2-parse/parse.ts'
import {link} from '../3-link/link.ts'
import {check} from '../4-check/check.ts'
import type {Page} from '../model/page.ts'
import {defaults} from '../options.ts'
import {enumPage, type Pages, resourcePage} from '../testing/findings.ts'
import {shared} from '../testing/shared.ts'
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

const corpusTest = shared ? test : test.skip
corpusTest('in the corpus a page has the same findings as among all pages', async () => {
  const cwd = `${shared}corpus/graph-v1.0`
  const {sources} = await read(['resources'], {cwd})
  const pages = new Map(sources.map((source) => [source.file, parse(source)]))
  const known = ({file}: {readonly file: string}) => pages.get(file) as Page
  const findingsIn = (file: string, set: readonly Page[]) =>
    check(link(set, defaults), set, defaults, namesBelow(cwd)).filter(({source}) => source.file === file)
  const all = [...pages.values()]
  const whole = check(link(all, defaults), all, defaults, namesBelow(cwd))
  for (const page of all.filter((_, index) => index % 200 === 0)) {
    const set = [page, ...related([page], sources, known)].sort((a, b) => (a.file < b.file ? -1 : 1))
    assert.equal(
      findingsIn(page.file, set),
      whole.filter(({source}) => source.file === page.file)
    )
  }
})

test.run()
