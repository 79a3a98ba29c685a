/** What a finding expects can be put in its place as it stands: editors offer it as a quick fix. */
import {readdirSync, readFileSync} from 'node:fs'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import type {Diagnostic, SourceRange} from '../model/program.ts'
import {findings} from '../testing/findings.ts'
import {readHelpPage} from '../testing/help-page.ts'

const folder = new URL('./rules/', import.meta.url)

/** The offsets of a range in its text. */
function offsets(text: string, {line, column, endLine = line, endColumn = column}: SourceRange) {
  const starts = [0]
  for (const match of text.matchAll(/\n/g)) starts.push(match.index + 1)
  const at = (line: number, column: number) => (starts[line - 1] ?? 0) + column - 1
  return [at(line, column), at(endLine, endColumn)] as const
}

const isSame = (left: Diagnostic, right: Diagnostic) =>
  left.code === right.code && left.message === right.message && left.source.line === right.source.line

for (const code of readdirSync(folder)) {
  const {notOk} = readHelpPage(code, readFileSync(new URL(`${code}/help.md`, folder), 'utf8'))
  for (const {pages} of notOk) {
    const texts = Object.fromEntries(pages.map(({file, text}) => [file, text]))
    for (const finding of findings(texts).filter((it) => it.code === code && it.expected !== undefined)) {
      const {source, expected = [], actual} = finding
      const text = texts[source.file] ?? ''
      const [from, to] = offsets(text, source)
      test(`${code}: underlines what it says is there`, () => {
        if (actual !== undefined) assert.is(text.slice(from, to), actual)
      })
      for (const replacement of expected)
        test(`${code}: \`${replacement}\` in its place mends it`, () => {
          const mended = text.slice(0, from) + replacement + text.slice(to)
          const left = findings({...texts, [source.file]: mended})
          assert.equal(
            left.filter((it) => isSame(it, finding)),
            []
          )
          assert.ok(left.length <= findings(texts).length, left.map(({message}) => message).join('\n'))
        })
    }
  }
}

test.run()
