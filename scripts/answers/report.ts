import {percent} from '../fidelity/report.ts'
import {type Cause, causes} from './causes.ts'
import type {Refusal} from './judge.ts'

/** The table of docs/fidelity.md. */
export function answersTable(judged: number, refusals: readonly Refusal[]): string {
  const row = (label: string, part: number, whole = judged) =>
    `| ${label} | ${percent({part, whole})} | ${part} of ${whole} |`
  const refused = (cause: Cause) => refusals.filter((one) => one.cause === cause).length
  const accepted = judged - refusals.length
  return [
    '| | share | count |',
    '|:---|---:|---:|',
    row('accepted', accepted),
    row('accepted, of those that show nothing but values', accepted, judged - refused('placeholder')),
    ...(Object.keys(causes) as Cause[]).map((cause) => row(`refused: ${causes[cause]}`, refused(cause)))
  ].join('\n')
}

/** Every refusal: where the answer stands, what is wrong with it, where the docs say so, and what `verify` says. */
export function refusalList(refusals: readonly Refusal[]): string {
  return Object.keys(causes)
    .map((cause) => ({cause, of: refusals.filter((one) => one.cause === cause)}))
    .filter(({of}) => of.length > 0)
    .map(({cause, of}) => [`## Refused: ${causes[cause as Cause]}`, '', ...of.map(line)].join('\n'))
    .join('\n\n')
}

function line({place, issue: {path, expected, found, docs}, codes}: Refusal): string {
  const said = codes.length > 0 ? ` (${codes.join(', ')})` : ''
  return `- ${place} \`${path.join('.')}\`: ${docs} says ${expected}, the answer has ${found}${said}`
}
