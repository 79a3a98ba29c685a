import {findNodeAtLocation, type Node, parseTree} from 'jsonc-parser'
import {diagnostic} from '../diagnostics/diagnostic.ts'
import {jsonSyntaxFault, placeAt} from '../diagnostics/json-syntax.ts'
import type {Diagnostic} from '../model/program.ts'

/** Findings that are known, and how often each occurs in its file. Lines do not count: they shift. */
export interface Baseline {
  /** As the options name it; findings about the baseline itself stand there. */
  readonly file: string
  readonly entries: readonly BaselineEntry[]
}

export interface BaselineEntry {
  readonly file: string
  readonly code: string
  readonly message: string
  readonly count: number
  /** Line of the baseline file; absent in one that was not read from a file. */
  readonly line?: number
}

/** Whether a run could have given the code: `lint` and `verify` share a baseline. */
export type Reports = (code: string) => boolean

const anyCode: Reports = () => true

/**
 * Reads a baseline file; what is wrong with it is an error, for a baseline that nobody can read hides nothing.
 *
 * @example
 * readBaseline({file: '.typedown-baseline.json', text: '{"version": 1, "findings": []}'})
 */
export function readBaseline({file, text}: {file: string; text: string}): {
  baseline: Baseline
  diagnostics: Diagnostic[]
} {
  const fault = jsonSyntaxFault(text)
  const root = parseTree(text)
  const findings = root && findNodeAtLocation(root, ['findings'])
  if (fault || findings?.type !== 'array') {
    const {line, column, message: reason} = fault ?? {line: 1, column: 1, message: 'it has no `findings`'}
    const source = {file, line, column}
    return {baseline: {file, entries: []}, diagnostics: [diagnostic('baseline-unreadable', source, {reason})]}
  }
  const entries = (findings.children ?? []).flatMap((node) => entry(node, text))
  return {baseline: {file, entries}, diagnostics: []}
}

function entry(node: Node, text: string): BaselineEntry[] {
  const word = (name: string): unknown => findNodeAtLocation(node, [name])?.value
  const [file, code, message, count] = [word('file'), word('code'), word('message'), word('count') ?? 1]
  if (typeof file !== 'string' || typeof code !== 'string' || typeof message !== 'string') return []
  return [{file, code, message, count: Number(count), line: placeAt(text, node.offset).line}]
}

/**
 * Leaves out what the baseline knows; reports entries whose findings are gone, as far as their files were
 * checked, and their codes are among those that this run reports.
 *
 * @example
 * withBaseline(findings, baseline, new Set(['docs/user.md'])).fresh
 */
export function withBaseline(
  findings: readonly Diagnostic[],
  baseline: Baseline,
  checked: ReadonlySet<string>,
  reports: Reports = anyCode
): {fresh: Diagnostic[]; known: number; stale: Diagnostic[]} {
  const left = new Map<string, number>()
  for (const entry of baseline.entries) left.set(key(entry), (left.get(key(entry)) ?? 0) + entry.count)
  const fresh = findings.filter((finding) => {
    const name = key({...finding, file: finding.source.file})
    const count = left.get(name) ?? 0
    if (count > 0) left.set(name, count - 1)
    return count === 0
  })
  const stale = baseline.entries
    .filter((entry) => checked.has(entry.file) && reports(entry.code) && (left.get(key(entry)) ?? 0) > 0)
    .map((entry) =>
      diagnostic(
        'stale-baseline',
        {file: baseline.file, line: entry.line ?? 1, column: 1},
        {
          file: entry.file,
          code: entry.code,
          gone: left.get(key(entry)) ?? 0
        }
      )
    )
  return {fresh, known: findings.length - fresh.length, stale}
}

/**
 * The baseline that knows all of these findings, and of files and codes that were not checked what it knew
 * before.
 *
 * @example
 * printBaseline(updatedBaseline(findings, baseline, checked))
 */
export function updatedBaseline(
  findings: readonly Diagnostic[],
  baseline: Baseline,
  checked: ReadonlySet<string>,
  reports: Reports = anyCode
): Baseline {
  const entries = new Map<string, BaselineEntry>()
  const kept = baseline.entries.filter((entry) => !checked.has(entry.file) || !reports(entry.code))
  const found = findings.map(({source: {file}, code, message}) => ({
    file,
    code,
    message: withoutSuggestion(message),
    count: 1
  }))
  for (const {file, code, message, count} of [...kept, ...found]) {
    const name = key({file, code, message})
    entries.set(name, {file, code, message, count: count + (entries.get(name)?.count ?? 0)})
  }
  const sorted = [...entries].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, entry]) => entry)
  return {file: baseline.file, entries: sorted}
}

/** The text of a baseline file: a line a finding, sorted, so that a change shows as its own line. */
export function printBaseline({entries}: Baseline): string {
  const lines = entries.map(({file, code, message, count}) =>
    JSON.stringify({file, code, message, ...(count > 1 && {count})})
  )
  const list = lines.length > 0 ? `[\n    ${lines.join(',\n    ')}\n  ]` : '[]'
  return `{\n  "version": 1,\n  "findings": ${list}\n}\n`
}

function key({file, code, message}: {file: string; code: string; message: string}): string {
  return [file, code, withoutSuggestion(message)].join('\0')
}

/** What else there is may change the suggestion; the finding stays the same. */
function withoutSuggestion(message: string): string {
  return message.replace(/\. Did you mean `[^`]*`\?$/, '.')
}
