import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {compile} from '../compile.ts'
import {isFixable} from '../diagnostics/fixes.ts'
import type {Diagnostic} from '../model/program.ts'
import {shared} from '../testing/shared.ts'
import {fixAll} from './fix.ts'

const corpusTest = shared ? test : test.skip
corpusTest('fixed pages of the corpus have no new findings, and none that is fixable', async () => {
  const options = {
    cwd: `${shared}corpus/graph-v1.0`,
    paths: ['resources/[a-d]*.md'],
    contextPaths: ['resources'],
    until: 'check',
    checkExamples: true
  } as const
  const before = await compile(options)
  const {result, pages} = await fixAll(options, compile)
  assert.ok(pages.length > 10, `${pages.length} pages`)
  const counts = countByCode(before.diagnostics)
  for (const [code, count] of countByCode(result.diagnostics))
    assert.ok(count <= (counts.get(code) ?? 0), `${count} findings of ${code}`)
  assert.equal(result.diagnostics.filter(isFixable), [])
})

function countByCode(diagnostics: readonly Diagnostic[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const {code} of diagnostics) counts.set(code, (counts.get(code) ?? 0) + 1)
  return counts
}

test.run()
