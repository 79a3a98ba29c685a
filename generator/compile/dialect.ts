import {presets} from '../2-parse/dialect/presets.ts'
import type {PageDialect} from '../2-parse/page-dialect.ts'
import {suggestion} from '../diagnostics/did-you-mean.ts'
import {UsageError} from '../diagnostics/usage-error.ts'
import type {Dialect} from '../model/dialect.ts'
import type {Options} from '../options.ts'

/**
 * The dialect of all pages that the options name; none where each page shows its own.
 *
 * @example
 * chosenDialect({dialect: 'acme', dialects: {acme: {types: {Page: 'List'}}}}) // {name: 'acme', types: {Page: 'List'}}
 */
export function chosenDialect({dialect: name, dialects = {}}: Options): PageDialect | undefined {
  if (name === undefined) return
  const dialectsByName: {readonly [name: string]: Dialect} = {none: {}, ...presets, ...dialects}
  const found = Object.hasOwn(dialectsByName, name) ? dialectsByName[name] : undefined
  const names = Object.keys(dialectsByName)
  if (!found)
    throw new UsageError(
      `\`dialect\` must be one of ${names.map((one) => JSON.stringify(one)).join(', ')}, not ${JSON.stringify(name)}${suggestion(name, names)}`
    )
  return name === 'none' ? found : {...found, name}
}
