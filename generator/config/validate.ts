import {suggestion} from '../diagnostics/did-you-mean.ts'
import {UsageError} from '../diagnostics/usage-error.ts'
import {declarations, type Schema} from '../options/declarations.ts'
import {defaults, type Options, type ResolvedOptions} from '../options.ts'

/** What is wrong with a value. */
export interface Fault {
  /** For example "`out` must be a non-empty string". */
  readonly message: string
  /** Where in the value: keys and indexes, from the outside in. */
  readonly path: readonly (string | number)[]
}

/**
 * Takes a value for options when it is; throws a `UsageError` that names the key when it is not.
 *
 * @example
 * validateOptions({ruels: {}}, 'typedown.config.ts')
 * // UsageError: typedown.config.ts: unknown option `ruels`. Did you mean `rules`?
 */
export function validateOptions(value: unknown, where: string): Options {
  const fault = optionsFault(value)
  if (fault) throw new UsageError(`${where}: ${fault.message}`)
  return Object.fromEntries(givenIn(value))
}

/** What is wrong with a value that shall be options, first of all. */
export function optionsFault(value: unknown): Fault | undefined {
  if (!isRecord(value)) return {message: 'the options must be an object', path: []}
  for (const [key, optionValue] of givenIn(value)) {
    if (!isOption(key)) return {message: `unknown option \`${key}\`${hintOf(key)}`, path: [key]}
    const fault = faultOf(optionValue, declarations[key].schema)
    if (fault) return {message: `\`${key}\` ${fault.message}`, path: [key, ...fault.path]}
  }
  return undefined
}

function isOption(key: string): key is keyof typeof declarations {
  return Object.hasOwn(declarations, key)
}

/** The option that was meant, or else all that there are: the config may be written for another version. */
function hintOf(key: string): string {
  const names = Object.keys(declarations)
  return suggestion(key, names) || `. Options are ${names.map((name) => `\`${name}\``).join(', ')}`
}

function givenIn(value: unknown): [string, unknown][] {
  if (!isRecord(value)) return []
  return Object.entries(value).filter(([key, optionValue]) => optionValue !== undefined && key !== '$schema')
}

/** What is wrong with a value by its schema. */
function faultOf(value: unknown, schema: Schema): Fault | undefined {
  if (schema.anyOf) return alternativesFault(value, schema.anyOf)
  if (schema.enum) return choiceFault(value, schema.enum)
  if (!isOfType(value, schema)) return fault(`must be ${expected(schema)}, not ${shown(value)}`)
  if (Array.isArray(value)) return itemsFault(value, schema)
  return isRecord(value) ? membersFault(value, schema) : undefined
}

/** The fault of the alternative that comes nearest: an object is meant to be one. */
function alternativesFault(value: unknown, alternatives: readonly Schema[]): Fault | undefined {
  const faults = alternatives.map((schema) => faultOf(value, schema))
  if (faults.includes(undefined)) return undefined
  return faults[alternatives.findIndex(({type}) => (type === 'object') === isRecord(value))] ?? faults[0]
}

function isOfType(value: unknown, schema: Schema): boolean {
  const {type, minLength = 0, pattern = '', minimum = 0, orFunction = false} = schema
  if (orFunction && typeof value === 'function') return true
  if (type === 'string')
    return typeof value === 'string' && value.length >= minLength && new RegExp(pattern).test(value)
  if (type === 'boolean') return typeof value === 'boolean'
  if (type === 'integer') return Number.isSafeInteger(value) && Number(value) >= minimum
  return type === 'array' ? Array.isArray(value) : isRecord(value)
}

/** In words, what a schema takes. */
function expected({type, title, minimum}: Schema): string {
  if (title !== undefined) return title
  if (type === 'integer') return minimum === 0 ? 'a non-negative integer' : 'a positive integer'
  if (type === 'boolean') return 'true or false'
  return type === 'array' ? 'an array' : 'a non-empty string'
}

function choiceFault(value: unknown, choices: readonly string[]): Fault | undefined {
  const isString = typeof value === 'string'
  if (isString && choices.includes(value)) return undefined
  const listed = choices.map((choice) => JSON.stringify(choice)).join(', ')
  return fault(`must be one of ${listed}, not ${shown(value)}${isString ? suggestion(value, choices) : ''}`)
}

function itemsFault(value: readonly unknown[], {items = {}, minItems = 0}: Schema): Fault | undefined {
  if (value.length < minItems) return fault('must not be empty')
  for (const [index, item] of value.entries()) {
    const found = faultOf(item, items)
    if (found) return within(index, `[${index}]`, found)
  }
  return undefined
}

function membersFault(value: {readonly [key: string]: unknown}, schema: Schema): Fault | undefined {
  const {properties = {}, required = [], propertyNames, additionalProperties} = schema
  const names = propertyNames?.enum ?? Object.keys(properties)
  // Without names of its own an object may have any.
  const isClosed =
    propertyNames?.enum !== undefined || schema.properties !== undefined || !additionalProperties
  const unknown = isClosed ? Object.keys(value).find((key) => !names.includes(key)) : undefined
  if (unknown !== undefined) {
    const what = propertyNames?.title ?? 'key'
    return fault(`has the unknown ${what} ${shown(unknown)}${suggestion(unknown, names)}`, [unknown])
  }
  for (const key of new Set([...required, ...Object.keys(value)])) {
    const member = properties[key] ?? (additionalProperties || {})
    const found = faultOf(value[key], member)
    if (found) return within(key, properties[key] ? `.${key}` : `[${JSON.stringify(key)}]`, found)
  }
  return undefined
}

function fault(message: string, path: Fault['path'] = []): Fault {
  return {message, path}
}

/** A fault of a part, said of the whole. */
function within(key: string | number, written: string, {message, path}: Fault): Fault {
  return {message: `${written} ${message}`, path: [key, ...path]}
}

export function isRecord(value: unknown): value is {readonly [key: string]: unknown} {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A value as a message shows it, cut short. */
function shown(value: unknown): string {
  const json = jsonOf(value)
  return json.length > 60 ? `${json.slice(0, 57)}...` : json
}

/** What a config in TypeScript holds may be no JSON: cycles, `1n`. */
function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value)
  } catch {
    return typeof value === 'bigint' ? `${value}n` : 'a value that holds itself'
  }
}

/** Fills in the defaults; throws a `UsageError` where two options cannot both be had. */
export function resolveOptions(options: Options): ResolvedOptions {
  const resolved = {
    ...defaults,
    ...Object.fromEntries(Object.entries(options).filter(([, optionValue]) => optionValue !== undefined))
  }
  if (resolved.language === 'js' && resolved.importExtension === '.ts')
    throw new UsageError("`importExtension` must be '.js' or 'none' if `language` is 'js'")
  return resolved
}
