import {existsSync, readFileSync} from 'node:fs'
import {runInNewContext} from 'node:vm'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {createEngine} from './engine.ts'
import {placedFindings} from './findings.ts'
import {validationScript, valueIssues, valuesScript} from './runs.ts'
import {samples} from './samples.ts'
import {readValue} from './value-issues.ts'

const engine = createEngine()
const request = {options: {}, emit: [], script: false} as const

function textOf(file: string): string {
  const own = new URL(`samples/${file}`, import.meta.url)
  return readFileSync(existsSync(own) ? own : new URL(`../../../spec/${file}`, import.meta.url), 'utf8')
}

const order = {
  file: 'order.md',
  text: '# order resource type\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n|id|String|Required.|\n|lines|[line](line.md) collection|The lines.|\n'
}
const line = {
  file: 'line.md',
  text: '# line resource type\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n|amount|Int32|Required.|\n|order|[order](order.md)|The order.|\n'
}

/** What a script posts. */
function posted(script: string): string {
  const texts: string[] = []
  runInNewContext(script, {URL, postMessage: (text: string) => texts.push(text)})
  assert.is(texts.length, 1)
  return texts[0] ?? ''
}

for (const {title, files} of samples)
  test(`${title}: has a type on each page, and an interface for it`, async () => {
    const pages = files.map((file) => ({file, text: textOf(file)}))
    const result = await engine({...request, pages, emit: ['types']})
    for (const file of files)
      assert.ok(
        result.types.some((type) => type.file === file),
        file
      )
    assert.ok(result.files.length > result.types.length)
    assert.equal(
      result.diagnostics.filter(({severity}) => severity === 'error'),
      []
    )
  })

test('the given page has its warnings, with fixes at their places', async () => {
  const pages = (samples[0]?.files ?? []).map((file) => ({file, text: textOf(file)}))
  const {diagnostics} = await engine({...request, pages})
  const text = textOf('synchronization-status.md')
  const placed = placedFindings(text, 'synchronization-status.md', diagnostics)
  const comma = placed.find(({diagnostic: {code}}) => code === 'json-trailing-comma')
  assert.is(text.slice(comma?.from, comma?.to), ',')
  assert.equal(comma?.fixes, [{title: 'Remove `,`', text: ''}])
  const link = placed.find(({diagnostic: {code}}) => code === 'link-without-extension')
  assert.is(text.slice(link?.from, link?.to), 'synchronization-jobExecution')
  assert.equal(placedFindings('# Short\n', 'synchronization-status.md', diagnostics).length, 1)
})

test('a script makes values, the same for a seed, and validates them', async () => {
  const {script = ''} = await engine({
    ...request,
    pages: [order, line],
    emit: ['validators', 'factories'],
    script: true
  })
  const values = posted(valuesScript(script, 'order', 7, 2))
  assert.is(posted(valuesScript(script, 'order', 7, 2)), values)
  assert.is.not(posted(valuesScript(script, 'order', 8, 2)), values)
  const made: unknown = JSON.parse(values)
  assert.ok(Array.isArray(made) && made.length === 2)
  assert.equal(valueIssues(posted(validationScript(script, 'order', made[0]))), [])

  const text = '{"lines": [{"amount": 1}, {"amount": "two"}]}'
  const read = readValue(text)
  if (!('value' in read)) throw new Error('not read')
  const places = valueIssues(posted(validationScript(script, 'order', read.value))).map(read.place)
  assert.equal(places.map(({from, to}) => text.slice(from, to)).sort(), ['"two"', '{'])
})

test('keeps scripts of files that did not change, and makes the others anew', async () => {
  const scriptOf = async (text: string) =>
    (await engine({...request, pages: [{...order, text}, line], emit: ['validators'], script: true}))
      .script ?? ''
  const before = await scriptOf(order.text)
  const after = await scriptOf(order.text.replace('|id|', '|key|'))
  assert.not.match(before, 'value.key')
  assert.match(after, 'value.key')
  assert.is(await scriptOf(order.text), before)
})

test('says which options cannot be followed', async () => {
  const {fault = ''} = await engine({...request, pages: [order], options: {dialect: 'klingon'}})
  assert.match(fault, 'klingon')
})

test('a value that is not JSON has its faults at their places', () => {
  const text = '{"id": 1,}'
  const read = readValue(text)
  if (!('faults' in read)) throw new Error('read')
  assert.equal(
    read.faults.map(({from, to}) => text.slice(from, to)),
    ['}', '}'].slice(0, read.faults.length)
  )
  assert.ok(read.faults.length > 0)
})

test('what is no list of issues gives none', () => {
  for (const text of ['null', '{}', '[null, 1, {"message": 1, "path": []}, {"message": "x", "path": [{}]}]'])
    assert.equal(valueIssues(text), [], text)
})

test.run()
