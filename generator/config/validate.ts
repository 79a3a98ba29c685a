import {suggestion} from '../diagnostics/did-you-mean.ts'
import {UsageError} from '../diagnostics/usage-error.ts'
import {defaults, type Options, type ResolvedOptions} from '../options.ts'
import {type Fault, isRecord, shapes} from './shapes.ts'

/**
 * Takes a value for options when it is; throws a `UsageError` that names the key when it is not.
 *
 * @example
 * validateOptions({ruels: {}}, 'typedown.config.ts')
 * // UsageError: typedown.config.ts: unknown option `ruels`. Did you mean `rules`?
 */
export function validateOptions(value: unknown, where: string): Options {
  const fault = optionsFault(value)
  if (fault) throw new UsageError(`${where}: ${fault.says}`)
  return Object.fromEntries(givenIn(value))
}

/** What is wrong with a value that shall be options, first of all. */
export function optionsFault(value: unknown): Fault | undefined {
  if (!isRecord(value)) return {says: 'the options must be an object', at: []}
  for (const [key, held] of givenIn(value)) {
    const shape = Object.hasOwn(shapes, key) ? shapes[key as keyof Options] : undefined
    if (!shape) return {says: `unknown option \`${key}\`${hintOf(key)}`, at: [key]}
    const fault = shape(held)
    if (fault) return {says: `\`${key}\` ${fault.says}`, at: [key, ...fault.at]}
  }
  return undefined
}

/** The option that was meant, or else all that there are: the config may be written for another version. */
function hintOf(key: string): string {
  const known = Object.keys(shapes)
  return suggestion(key, known) || `. Options are ${known.map((name) => `\`${name}\``).join(', ')}`
}

function givenIn(value: unknown): [string, unknown][] {
  if (!isRecord(value)) return []
  return Object.entries(value).filter(([key, held]) => held !== undefined && key !== '$schema')
}

/** Fills in the defaults; throws a `UsageError` where two options cannot both be had. */
export function resolveOptions(options: Options): ResolvedOptions {
  const resolved = {
    ...defaults,
    ...Object.fromEntries(Object.entries(options).filter(([, held]) => held !== undefined))
  }
  if (resolved.language === 'js' && resolved.importExtension === '.ts')
    throw new UsageError("`importExtension` must be '.js' or 'none' if `language` is 'js'")
  return resolved
}
