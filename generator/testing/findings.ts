import {parse} from '../2-parse/parse.ts'
import {link} from '../3-link/link.ts'
import {check, checkTraffic} from '../4-check/check.ts'
import {verify} from '../4-check/examples/verify.ts'
import {bySource} from '../diagnostics/order.ts'
import type {Page} from '../model/page.ts'
import type {Diagnostic} from '../model/program.ts'
import {defaults, type Options} from '../options.ts'
import {defaultMinCount, trafficFindings as findingsOf} from '../traffic/findings.ts'
import {messageOf} from '../traffic/message.ts'
import {createTraffic} from '../traffic/traffic.ts'

/** Pages by file name: the text, or its lines. */
export type Pages = {readonly [file: string]: string | readonly string[]}

/**
 * All that is found in pages that are read together, their examples included.
 *
 * @example
 * findings({'user.md': ['# user resource type', …]})
 */
export function findings(pages: Pages, options: Options = {}): Diagnostic[] {
  const resolved = {...defaults, ...options}
  const parsed = parsedPages(pages)
  const program = link(parsed, resolved)
  return [...check(program, parsed, resolved), ...verify(program, parsed, resolved)].sort(bySource)
}

/** The same of messages that were recorded, a line of NDJSON each. */
export function trafficFindings(pages: Pages, recording: string, options: Options = {}): Diagnostic[] {
  const resolved = {...defaults, ...options}
  const parsed = parsedPages(pages)
  const program = link(parsed, resolved)
  const traffic = createTraffic(program, resolved)
  for (const line of recording.split('\n')) {
    const message = messageOf(JSON.parse(line), traffic.onSkip)
    if (message) traffic.add(message)
  }
  const reporting = {program, pages: parsed, options: resolved, minCount: defaultMinCount}
  return checkTraffic(findingsOf(traffic, reporting), parsed, resolved)
}

function parsedPages(pages: Pages): Page[] {
  return Object.entries(pages)
    .map(([file, text]) => parse({file, text: typeof text === 'string' ? text : `${text.join('\n')}\n`}))
    .sort((a, b) => (a.file < b.file ? -1 : 1))
}

/**
 * A finding in one line, with all that tools get of it but its url.
 *
 * @example
 * printed(finding) // 'user.md:7:1-7:30 warning row-width: The row has 4 cells, …'
 */
export function printed({source, severity, code, message, note, expected, related}: Diagnostic): string {
  const end = source.endLine === undefined ? '' : `-${source.endLine}:${source.endColumn}`
  return [
    `${source.file}:${source.line}:${source.column}${end} ${severity} ${code}: ${message}`,
    ...(note ? [`  note: ${note}`] : []),
    ...(expected ?? []).map((text) => `  expected: ${text.replace('\n', '⏎') || 'nothing'}`),
    ...(related ?? []).map((it) => `  ${it.source.file}:${it.source.line}:${it.source.column} ${it.message}`)
  ].join('\n')
}

/**
 * The findings of one code, in short: place and sentence.
 *
 * @example
 * found('row-width', {'user.md': […]}) // ['user.md:7:1 The row has 4 cells, …']
 */
export function found(code: string, pages: Pages): string[] {
  return findings(pages)
    .filter((finding) => finding.code === code)
    .map(({source: {file, line, column}, message}) => `${file}:${line}:${column} ${message}`)
}

/**
 * The page of a resource, its table in lines 5 and following: the first row is in line 7.
 *
 * @example
 * resourcePage('user', '|id|String|The id.|') // ['# user resource type', '', …]
 */
export function resourcePage(name: string, ...rows: readonly string[]): string[] {
  const table = ['|Property|Type|Description|', '|:---|:---|:---|', ...rows]
  return [`# ${name} resource type`, '', '## Properties', '', ...table]
}

/** The page of an enum: the first member is in line 7. */
export function enumPage(name: string, ...members: readonly string[]): string[] {
  const table = [
    '|Member|Description|',
    '|:---|:---|',
    ...members.map((member) => `|${member}|What it means.|`)
  ]
  return [`# ${name} enum type`, '', '## Members', '', ...table]
}
