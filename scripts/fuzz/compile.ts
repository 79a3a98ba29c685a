// Pages in memory through `compile`, and what must hold for whatever it answers.
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {type Compilation, type CompileOptions, compile} from '../../generator/compile.ts'
import {isCode} from '../../generator/diagnostics/codes.ts'
import {printers} from '../../generator/diagnostics/printers/printers.ts'
import type {Diagnostic, SourceRange} from '../../generator/model/program.ts'
import {type Files, Violation} from './area.ts'

/** An empty folder: links lead to no file but the pages themselves. */
const cwd = mkdtempSync(join(tmpdir(), 'typedown-fuzz-'))
process.once('exit', () => rmSync(cwd, {recursive: true}))

const report = {linesOf: () => [], helpOf: () => undefined, color: false, width: 80, version: ''}

/** Milliseconds of processor time that pages of a few kilobytes may take, the slowest machine included. */
const limit = 5000

/** Compiles pages that lie on no disk; every answer is held against what must hold for all. */
export async function compilePages(pages: Files, options: CompileOptions = {}): Promise<Compilation> {
  const unsavedFiles = new Map(Object.entries(pages))
  const before = process.cpuUsage()
  const result = await compile({
    cwd,
    paths: [...unsavedFiles.keys()],
    unsavedFiles,
    until: 'check',
    namespace: 'microsoft.graph',
    ...options
  })
  const {user, system} = process.cpuUsage(before)
  const milliseconds = (user + system) / 1000
  if (milliseconds > limit) throw new Violation('slow', `${Math.round(milliseconds)} ms of processor time`)
  const lines = new Map(result.sources.map(({file, text}) => [file, text.split('\n')]))
  for (const one of result.diagnostics) checkDiagnostic(one, lines)
  return result
}

/** A known code, a sentence on one line, and places within the text. */
function checkDiagnostic(one: Diagnostic, lines: ReadonlyMap<string, readonly string[]>): void {
  const {code, message, source, related = []} = one
  if (!isCode(code)) throw new Violation('unknown-code', code)
  const printed = printers.plain({...report, diagnostics: [one]})
  if (message.trim() === '' || !/^[^\p{Cc}\u2028\u2029]+\n$/u.test(printed))
    throw new Violation(`message ${code}`, JSON.stringify(printed))
  for (const place of [source, ...related.map((it) => it.source)]) {
    const fault = faultOf(place, lines)
    if (fault) throw new Violation(`place ${code}`, `${fault}: ${JSON.stringify({message, place})}`)
  }
}

function faultOf(place: SourceRange, lines: ReadonlyMap<string, readonly string[]>): string | undefined {
  const text = lines.get(place.file)
  if (!text) return 'no such file'
  const {line, column, endLine = line, endColumn = column} = place
  if (![line, column, endLine, endColumn].every(Number.isInteger)) return 'no whole number'
  if (line < 1 || endLine > text.length) return 'no such line'
  if (endLine < line || (endLine === line && endColumn < column)) return 'ends before it begins'
  if (column < 1 || column > (text[line - 1] ?? '').length + 1) return 'begins past the end of its line'
  if (endColumn < 1 || endColumn > (text[endLine - 1] ?? '').length + 1)
    return 'ends past the end of its line'
  return undefined
}
