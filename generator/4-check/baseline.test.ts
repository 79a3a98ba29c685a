import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {diagnostic} from '../diagnostics/diagnostic.ts'
import {printBaseline, readBaseline, updatedBaseline, withBaseline} from './baseline.ts'

const finding = (line: number, name = 'id', file = 'a.md') =>
  diagnostic('missing-description', {file, line, column: 2}, {names: [name], of: 1})
const checked = new Set(['a.md', 'b.md'])
const nothing = {file: 'baseline.json', entries: []}
const read = (text: string) => readBaseline({file: 'baseline.json', text})
const written = (...found: ReturnType<typeof finding>[]) =>
  read(printBaseline(updatedBaseline(found, nothing, checked))).baseline

test('prints a line a finding, sorted, with a count where it occurs more than once', () =>
  assert.is(
    printBaseline(updatedBaseline([finding(9, 'id', 'b.md'), finding(3), finding(4)], nothing, checked)),
    `{
  "version": 1,
  "findings": [
    {"file":"a.md","code":"missing-description","message":"The property \`id\` has no description.","count":2},
    {"file":"b.md","code":"missing-description","message":"The property \`id\` has no description."}
  ]
}
`
  ))

test('prints an empty list', () =>
  assert.is(printBaseline(nothing), '{\n  "version": 1,\n  "findings": []\n}\n'))

test('old findings pass on whatever line they are', () =>
  assert.equal(withBaseline([finding(30)], written(finding(3)), checked), {fresh: [], known: 1, stale: []}))

test('one more of the same is new', () => {
  const {fresh, known} = withBaseline([finding(3), finding(4)], written(finding(3)), checked)
  assert.is(known, 1)
  assert.equal(fresh, [finding(4)])
})

test('another file or another text is new', () => {
  const found = [finding(3, 'id', 'b.md'), finding(3, 'name')]
  assert.equal(withBaseline(found, written(finding(3)), checked).fresh, found)
})

test('a suggestion that changes makes no new finding', () => {
  const broken = (near?: string) =>
    diagnostic('broken-link', {file: 'a.md', line: 1, column: 1}, {url: 'usr.md', near})
  assert.is(withBaseline([broken('user.md')], written(broken()), checked).known, 1)
  assert.is(withBaseline([broken()], written(broken('user.md')), checked).known, 1)
})

test('reports entries whose findings are gone, at their line of the baseline', () => {
  const [stale] = withBaseline([finding(3)], written(finding(3), finding(4), finding(5)), checked).stale
  assert.equal(stale?.source, {file: 'baseline.json', line: 4, column: 1})
  assert.is(stale?.message, '2 findings `missing-description` of `a.md` no longer occur.')
})

test('leaves entries of files alone that were not checked', () => {
  const baseline = written(finding(3))
  assert.equal(withBaseline([], baseline, new Set(['b.md'])).stale, [])
  assert.is(updatedBaseline([], baseline, new Set(['b.md'])).entries.length, 1)
})

test('an update forgets what is gone', () =>
  assert.equal(updatedBaseline([], written(finding(3)), checked).entries, []))

for (const [name, text, want] of [
  ['no JSON', '{"findings": [', 'Cannot read the baseline: expected `]`, found the end of the file.'],
  ['no findings', '{}', 'Cannot read the baseline: it has no `findings`.'],
  ['an empty file', '', 'Cannot read the baseline: expected a value, found the end of the file.']
] as const)
  test(`says what is wrong with ${name}`, () => assert.is(read(text).diagnostics[0]?.message, want))

test('codes that this run does not give are neither stale nor forgotten', () => {
  const baseline = written(finding(3))
  assert.equal(withBaseline([], baseline, checked, () => false).stale, [])
  assert.is(updatedBaseline([], baseline, checked, () => false).entries.length, 1)
})

test.run()
