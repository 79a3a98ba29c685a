import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {compile} from './compile.ts'
import {UsageError} from './diagnostics/usage-error.ts'
import type {Page} from './model/page.ts'
import {readFolder, withFolder, writeFolder} from './testing/folders.ts'
import {deepFreeze} from './testing/freeze.ts'

const page =
  '# thing resource type\n\nA thing.\n\n## Properties\n\n| Property | Type | Description |\n|:--|:--|:--|\n| id | String | Which one. |\n'

test('goes through the phases in order, says so, and times each', () =>
  withFolder(async (cwd) => {
    writeFolder(cwd, {'spec/thing.md': page})
    const heard: string[] = []
    const onPhase = (phase: string): void => {
      heard.push(phase)
    }
    const {timings, written, ok} = await compile({cwd, out: 'api', onPhase})
    const phases = ['read', 'parse', 'link', 'check', 'load', 'emit', 'write']
    assert.equal([heard, timings.map(({phase}) => phase), ok], [phases, phases, true])
    assert.ok(written?.changes.every(({kind}) => kind === 'create'))
    assert.ok(readFolder(cwd)['api/types/thing.ts'])
  }))

test('stops where it is told to', () =>
  withFolder(async (cwd) => {
    writeFolder(cwd, {'spec/thing.md': page})
    const linted = await compile({cwd, until: 'check'})
    assert.equal([linted.files, linted.written, linted.program.resources.length], [[], undefined, 1])
    const emitted = await compile({cwd, until: 'emit', emit: ['types']})
    assert.equal(
      [emitted.files.map(({path}) => path), emitted.written],
      [['index.ts', 'types/thing.ts'], undefined]
    )
    const dry = await compile({cwd, dryRun: true, emit: ['types']})
    assert.is(dry.written?.changes.length, 3)
    assert.equal(Object.keys(readFolder(cwd)), ['spec/thing.md'])
  }))

test('returns faults of pages, and emits nothing then', () =>
  withFolder(async (cwd) => {
    writeFolder(cwd, {'spec/empty.md': '', 'spec/thing.md': page})
    const {ok, diagnostics, program, files, written} = await compile({cwd})
    assert.equal([ok, files, written], [false, [], undefined])
    assert.equal(
      diagnostics.map(({code}) => code),
      ['page-empty']
    )
    assert.is(program.diagnostics, diagnostics)
    assert.is(program.resources.length, 1)
    const nowhere = await compile({cwd, paths: ['none']})
    assert.equal(
      nowhere.diagnostics.map(({code}) => code),
      ['file-not-found']
    )
  }))

test('throws for options that cannot be followed, and for nothing else', async () => {
  for (const wrong of [
    {ruels: {}},
    {emit: ['type']},
    {baseline: 'none.json', paths: ['.']},
    {templates: 'none'}
  ]) {
    await withFolder(async (cwd) => {
      writeFolder(cwd, {'spec/thing.md': page})
      try {
        await compile({...(wrong as object), cwd, until: 'emit'})
        assert.unreachable(JSON.stringify(wrong))
      } catch (error) {
        assert.instance(error, UsageError)
      }
    })
  }
})

test('parses again only what changed, and leaves its options as they are', () =>
  withFolder(async (cwd) => {
    writeFolder(cwd, {'spec/thing.md': page, 'spec/other.md': page.replaceAll('thing', 'other')})
    const parsedPages = new Map<string, Page>()
    const options = deepFreeze({
      paths: ['spec'],
      rules: {'broken-link': 'off'},
      overrides: [],
      cwd,
      until: 'check'
    } as const)
    await compile({...options, parsedPages})
    const [thing, other] = [parsedPages.get('spec/thing.md'), parsedPages.get('spec/other.md')]
    writeFolder(cwd, {'spec/thing.md': page.replace('A thing', 'One thing')})
    const {program} = await compile({...options, parsedPages})
    assert.is(parsedPages.get('spec/other.md'), other)
    assert.is.not(parsedPages.get('spec/thing.md'), thing)
    assert.is(program.resources.find(({typeName}) => typeName === 'Thing')?.description, 'One thing.')
  }))

test.run()
