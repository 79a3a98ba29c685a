// Reports what the docs of a corpus get wrong themselves, by code: `npm run faults [-- FOLDER] > scripts/faults.md`.

import {resolve} from 'node:path'
import {helpPage} from '../generator/cli/help-pages.ts'
import {compile} from '../generator/compile.ts'
import {groupBy} from '../generator/model/group-by.ts'
import type {Diagnostic} from '../generator/model/program.ts'
import {verifyExamples} from '../generator/verify-examples.ts'
import {corpusFolder} from './corpus-folder.ts'

/** How many findings of a code are shown. */
const shown = 3

const folder = corpusFolder('resources', 'api')
const cwd = resolve(folder)
const parsedPages = new Map()
const lint = await compile({cwd, paths: ['resources'], until: 'check', parsedPages})
const verify = await verifyExamples({cwd, paths: ['resources'], api: ['api'], parsedPages})

console.log(
  [
    '# What the docs get wrong',
    '',
    'Made by `npm run faults`; `typedown lint` and `typedown verify` list every finding.',
    '',
    `## ${lint.sources.length.toLocaleString('en')} pages of types`,
    '',
    ...table(lint.diagnostics),
    '',
    `## Examples in ${verify.sources.length.toLocaleString('en')} pages of the API`,
    '',
    ...table(verify.diagnostics),
    ...lists([...lint.diagnostics, ...verify.diagnostics])
  ].join('\n')
)

/** Codes with how often they were found, most first. */
function table(diagnostics: readonly Diagnostic[]): string[] {
  const rows = [...byCode(diagnostics)].map(([code, found]) => {
    const pages = new Set(found.map(({source}) => source.file)).size
    const severity = found[0]?.severity ?? ''
    return `| [\`${code}\`](#${code}) | ${severity} | ${found.length} | ${pages} |`
  })
  return ['| code | severity | findings | pages |', '|:---|:---|---:|---:|', ...rows]
}

/** The first findings of each code, of different pages. */
function lists(diagnostics: readonly Diagnostic[]): string[] {
  return [...byCode(diagnostics)].flatMap(([code, found]) => {
    const ofPages = [...new Map(found.map((one) => [one.source.file, one])).values()].slice(0, shown)
    const summary = helpPage(code)?.split('\n\n')[1]?.replaceAll('\n', ' ') ?? ''
    return ['', `### ${code}`, '', summary, '', ...ofPages.map(line)]
  })
}

function line({source: {file, line, column}, message, expected, related}: Diagnostic): string {
  const wanted = expected?.[0] ? ` Expected: \`${expected[0]}\`.` : ''
  const other = related?.[0] ? ` (${related[0].source.file}:${related[0].source.line})` : ''
  return `- ${file}:${line}:${column} ${message}${wanted}${other}`
}

function byCode(diagnostics: readonly Diagnostic[]): [string, Diagnostic[]][] {
  return [...groupBy(diagnostics, ({code}) => code)].sort(
    ([a, many], [b, few]) => few.length - many.length || (a < b ? -1 : 1)
  )
}
