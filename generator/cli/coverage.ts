import {counted} from '../diagnostics/text.ts'
import type {Coverage} from '../model/coverage.ts'

/** So many places stand in the line itself. */
const most = 3

/**
 * How many examples were compared with a type, and which were not.
 *
 * @example
 * coverageLines({examples: 44, untyped}, false) // ['checked 43 of 44 examples; 1 names no type (docs/order.md:12)']
 */
export function coverageLines({examples, untyped}: Coverage, verbose: boolean): string[] {
  const checked = `checked ${examples - untyped.length} of ${counted(examples, 'example')}`
  if (untyped.length === 0) return [checked]
  const places = untyped.map(({source: {file, line}}) => `${file}:${line}`)
  const more = places.length > most ? [`${places.length - most + 1} more: --verbose lists them`] : []
  const shown = [...places.slice(0, more.length > 0 ? most - 1 : most), ...more].join(', ')
  const name = untyped.length === 1 ? 'names' : 'name'
  const lines = [`${checked}; ${untyped.length} ${name} no type${verbose ? ':' : ` (${shown})`}`]
  if (verbose)
    for (const [at, {source, reason}] of untyped.entries())
      lines.push(`  ${places[at]}:${source.column}: ${reason}`)
  return lines
}
