import {suggestion} from '../diagnostics/did-you-mean.ts'
import {UsageError} from '../diagnostics/usage-error.ts'
import {defaults, type Options, type ResolvedOptions} from '../options.ts'
import {isRecord, shapes} from './shapes.ts'

/**
 * Takes a value for options when it is; throws a `UsageError` that names the key when it is not.
 *
 * @example
 * validateOptions({ruels: {}}, 'typedown.config.ts')
 * // UsageError: typedown.config.ts: unknown option `ruels`. Did you mean `rules`?
 */
export function validateOptions(value: unknown, where: string): Options {
  if (!isRecord(value)) throw new UsageError(`${where}: the options must be an object`)
  const given = Object.entries(value).filter(([key, held]) => held !== undefined && key !== '$schema')
  for (const [key, held] of given) {
    const shape = Object.hasOwn(shapes, key) ? shapes[key as keyof Options] : undefined
    if (!shape)
      throw new UsageError(`${where}: unknown option \`${key}\`${suggestion(key, Object.keys(shapes))}`)
    const fault = shape(held)
    if (fault !== undefined) throw new UsageError(`${where}: \`${key}\` ${fault}`)
  }
  return Object.fromEntries(given)
}

/** Fills in the defaults. */
export function resolveOptions(options: Options): ResolvedOptions {
  return {
    ...defaults,
    ...Object.fromEntries(Object.entries(options).filter(([, held]) => held !== undefined))
  }
}
