// What is made of the folders of `generator/4-check/rules/`: the list of codes, the catalog, the table of the docs.
import {readdirSync, readFileSync} from 'node:fs'
import {root} from '../repository.ts'

const folder = 'generator/4-check/rules'
const made = '// Made from the folders of 4-check/rules by `npm run derive`.\n'

/** The codes of all rules, sorted. */
function codesOf(): readonly string[] {
  return readdirSync(root + folder).sort()
}

/** `generator/diagnostics/codes.ts`, which loads no rule. */
export function codeList(): string {
  const entries = codesOf().map((code) => `  '${code}': '${severityOf(code)}'`)
  return `${made}
/** The code of every rule, which is stable for ever, with its default severity. */
export const defaultSeverities = {
${entries.join(',\n')}
} as const

export type DiagnosticCode = keyof typeof defaultSeverities

/** Whether there is such a code. */
export function isCode(code: string): code is DiagnosticCode {
  return Object.hasOwn(defaultSeverities, code)
}

export const codes: readonly DiagnosticCode[] = Object.keys(defaultSeverities).filter(isCode)
`
}

function sourceOf(code: string): string {
  return readFileSync(`${root}${folder}/${code}/rule.ts`, 'utf8')
}

function isFixable(code: string): boolean {
  return /^ {2}fixable: true/m.test(sourceOf(code))
}

function severityOf(code: string): string {
  const [, severity] = /^ {2}severity: '(\w+)'/m.exec(sourceOf(code)) ?? []
  if (severity === undefined) throw new Error(`${folder}/${code}/rule.ts: no severity`)
  return severity
}

/** `generator/diagnostics/catalog.ts` */
export function ruleCatalog(): string {
  const codes = codesOf().map((code) => [code, code.replaceAll(/-(.)/g, (_, letter) => letter.toUpperCase())])
  const imports = codes.map(
    ([code, name]) => `import {rule as ${name}} from '../4-check/rules/${code}/rule.ts'\n`
  )
  const entries = codes.map(([code, name]) => `  '${code}': ${name}`)
  return `${made}${imports.join('')}
/** Every rule, by its code. */
export const catalog = {
${entries.join(',\n')}
}
`
}

/** A row for each rule: its code, its severity, whether it is fixable, the first sentence of its help page. */
export function rulesTable(): string {
  const rows = codesOf().map((code) => {
    const help = `${folder}/${code}/help.md`
    const [, summary = ''] = readFileSync(root + help, 'utf8').split('\n\n')
    return `| [\`${code}\`](../${help}) | ${severityOf(code)} | ${isFixable(code) ? '`--fix`' : ''} | ${summary.replaceAll('\n', ' ').replaceAll('|', '\\|')} |`
  })
  return ['| code | severity | fixed by | |', '|---|---|---|---|', ...rows].join('\n')
}
