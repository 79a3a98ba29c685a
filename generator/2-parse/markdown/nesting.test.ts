import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {deepestLink, deepestMarker} from './nesting.ts'

const nested = (levels: number, gap = '') =>
  Array.from({length: levels}, (_, level) => `${'  '.repeat(level)}- a\n${gap}`).join('')

const tooDeep: readonly [what: string, text: string][] = [
  ['quotes', '> '.repeat(101)],
  ['quotes without spaces', `a\n\n${'>'.repeat(101)}b`],
  ['items in one line', `${'- '.repeat(101)}a`],
  ['numbered items in one line', `${'1. '.repeat(101)}a`],
  ['quotes and items', `${'> - '.repeat(51)}a`],
  ['items below one another', nested(101)],
  ['items with blank lines between them', nested(101, '\n')],
  ['items with text in the first column between them', nested(101, 'text\n')]
]

for (const [what, text] of tooDeep)
  test(`too deep: ${what}`, () => {
    assert.ok(deepestMarker(text))
    assert.ok(deepestMarker(`${text}\n\n${'# a\n\nb\n'.repeat(9)}`))
  })

const fine: readonly [what: string, text: string][] = [
  ['a hundred levels', nested(100)],
  ['rules', `${'- '.repeat(200)}\n\n${'* '.repeat(200)}\n`],
  ['items beside one another', '- a\n  - b\n'.repeat(500)],
  ['a fence', `\`\`\`\n${'> '.repeat(300)}\n\`\`\`\n`],
  ['code by indentation', `a\n\n    ${'- '.repeat(300)}a\n`]
]

for (const [what, text] of fine)
  test(`not too deep: ${what}`, () => assert.is(deepestMarker(text), undefined))

test('names the marker', () => {
  assert.equal(deepestMarker('> '.repeat(101)), {start: 200, end: 201})
})

const images = (levels: number) => `${'!['.repeat(levels)}a${'](b.png)'.repeat(levels)}`

test('too deep: images within one another', () => {
  assert.equal(deepestLink(images(101)), {start: 1003, end: 1004})
  assert.ok(deepestLink(`a\n\n${images(101)}\n\nb`))
})

for (const [what, text] of [
  ['a hundred images', images(100)],
  ['links beside one another', '[a](b.md) '.repeat(300)],
  ['intervals, which do not end', `${'[0, 5) '.repeat(300)}[a](b.md)`],
  ['brackets that begin nothing', '](a) '.repeat(300)],
  ['lists of JSON', `${'['.repeat(300)}${']'.repeat(300)}`],
  ['paragraphs of their own', `${'![\n\n'.repeat(300)}${'](b.png)'.repeat(300)}`],
  ['escaped', `${'\\['.repeat(300)}${'](b.png)'.repeat(300)}`]
] as const)
  test(`links not too deep: ${what}`, () => assert.is(deepestLink(text), undefined))

test.run()
