import picomatch from 'picomatch'
import type {Severity} from '../model/program.ts'
import type {ResolvedOptions} from '../options.ts'

/** What severity a code has on a page; `undefined` where nobody configured it. */
export type SeverityOf = (code: string, file: string) => Severity | 'off' | undefined

/**
 * Reads `rules` and `overrides` of the options into one question; the last override that matches wins.
 *
 * @example
 * const severityOf = configuredSeverities({...defaults, rules: {'row-width': 'error'}})
 * severityOf('row-width', 'docs/user.md') // 'error'
 */
export function configuredSeverities({
  rules,
  overrides
}: Pick<ResolvedOptions, 'rules' | 'overrides'>): SeverityOf {
  const layers = overrides
    .map(({files, rules}) => ({matches: picomatch([...files], {dot: true, flags: 's'}), rules}))
    .reverse()
  return (code, file) => {
    const layer = layers.find(({matches, rules}) => Object.hasOwn(rules, code) && matches(file))
    return own(layer?.rules ?? rules, code)
  }
}

function own(
  rules: {readonly [code: string]: Severity | 'off' | undefined},
  code: string
): Severity | 'off' | undefined {
  return Object.hasOwn(rules, code) ? rules[code] : undefined
}
