import type {Diagnostic} from '../../generator/model/program.ts'
import type {Disagreement, Fidelity, Share} from './measure.ts'

const labels: {readonly [measure in keyof Fidelity]: string} = {
  types: 'documented types found',
  rows: 'property and relationship rows read',
  agreement: 'types of properties that agree with the service',
  enums: 'enums of the service that were read',
  members: 'enums whose members all exist',
  bases: 'base types that agree',
  spurious: 'properties neither documented on the page nor served'
}

/** The table of docs/fidelity.md. */
export function fidelityTable(fidelity: Fidelity): string {
  const rows = Object.entries(labels).map(([measure, label]) => {
    const share = fidelity[measure as keyof Fidelity]
    return `| ${label} | ${percent(share)} | ${share.part} of ${share.whole} |`
  })
  return ['| | share | count |', '|:---|---:|---:|', ...rows].join('\n')
}

/**
 * @example
 * percent({part: 999, whole: 1000}) // '99.90 %'
 */
export function percent({part, whole}: Share): string {
  return whole === 0 ? '–' : `${((part / whole) * 100).toFixed(2)} %`
}

/** Findings by code, most first. */
export function findingsTable(findings: readonly Diagnostic[]): string {
  const counts = new Map<string, number>()
  for (const {code} of findings) counts.set(code, (counts.get(code) ?? 0) + 1)
  const rows = [...counts].sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1))
  return [
    '| code | findings |',
    '|:---|---:|',
    ...rows.map(([code, count]) => `| ${code} | ${count} |`)
  ].join('\n')
}

/** What still differs, page by page. */
export function disagreementList(
  disagreements: readonly Disagreement[],
  findings: readonly Diagnostic[]
): string {
  return Object.entries(labels)
    .map(([measure, label]) => {
      const of = disagreements.filter((one) => one.of === measure)
      return of.length === 0 ? '' : [`### ${label}`, '', ...of.map((one) => line(one, findings))].join('\n')
    })
    .filter((part) => part !== '')
    .join('\n\n')
}

function line(
  {page, what, documented, served, why, source}: Disagreement,
  findings: readonly Diagnostic[]
): string {
  const place = source ? `${source.file}:${source.line}` : page
  const said = documented ? ` the page says \`${documented}\`` : ''
  const has = served && served !== what ? `, the service has \`${served}\`` : ''
  const codes = source ? codesAt(findings, source) : []
  const found = codes.length > 0 ? ` (${codes.join(', ')})` : ''
  return `- ${place ? `${place} ` : ''}\`${what}\`: ${why};${said}${has}${found}`
    .replace(/;$/, '')
    .replace('; (', ' (')
}

function codesAt(findings: readonly Diagnostic[], {file, line}: {file: string; line: number}): string[] {
  const here = findings.filter(({source}) => source.file === file && source.line === line)
  return [...new Set(here.map(({code}) => code))]
}
