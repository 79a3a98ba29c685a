/** What each option may hold: a sentence for what is wrong, or nothing. */
import {inspect} from 'node:util'
import {catalog} from '../diagnostics/catalog.ts'
import {suggestion} from '../diagnostics/did-you-mean.ts'
import type {Artefact, Options} from '../options.ts'

/** What is wrong with a value. */
export interface Fault {
  /** To be read after the option's name: `must be a non-empty string`. */
  readonly says: string
  /** Where in the value: keys and indexes, from the outside in. */
  readonly at: readonly (string | number)[]
}

export type Shape = (value: unknown) => Fault | undefined

export const severities = ['off', 'info', 'warning', 'error'] as const

export const artefacts: readonly Artefact[] = [
  'types',
  'validators',
  'factories',
  'json-schema',
  'openapi',
  'arbitraries',
  'msw'
]

/** Every option, and what it may hold. */
export const shapes: {readonly [K in keyof Required<Options>]: Shape} = {
  paths: some(listOf(text)),
  api: some(listOf(text)),
  out: text,
  namespace,
  emit: some(listOf(oneOf(artefacts))),
  undocumentedPresence: oneOf(['optional', 'required']),
  undocumentedNull: oneOf(['nullable', 'refused']),
  unknownProperties: oneOf(['allow', 'refuse', 'strip']),
  enums: oneOf(['documented', 'closed', 'open']),
  formats: oneOf(['assert', 'annotate']),
  maxIssues: positive,
  language: oneOf(['ts', 'js']),
  importExtension: oneOf(['.js', '.ts', 'none']),
  templates: text,
  rules,
  overrides: listOf(override),
  baseline: text,
  maxWarnings: count,
  maxFindings: positive
}

function text(value: unknown): Fault | undefined {
  return typeof value === 'string' && value !== ''
    ? undefined
    : fault(`must be a non-empty string, not ${shown(value)}`)
}

function namespace(value: unknown): Fault | undefined {
  if (typeof value === 'string' && /^[a-z_]\w*(?:\.[a-z_]\w*)*$/i.test(value)) return undefined
  return fault(`must be names separated by dots, such as "microsoft.graph", not ${shown(value)}`)
}

function count(value: unknown): Fault | undefined {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return undefined
  return fault(`must be a non-negative integer, not ${shown(value)}`)
}

function positive(value: unknown): Fault | undefined {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0) return undefined
  return fault(`must be a positive integer, not ${shown(value)}`)
}

function oneOf(words: readonly string[]): Shape {
  return (value) => {
    if (typeof value === 'string' && words.includes(value)) return undefined
    const hint = typeof value === 'string' ? suggestion(value, words) : ''
    const choices = words.map((word) => JSON.stringify(word)).join(', ')
    return fault(`must be one of ${choices}, not ${shown(value)}${hint}`)
  }
}

function listOf(shape: Shape): Shape {
  return (value) => {
    if (!Array.isArray(value)) return fault(`must be an array, not ${shown(value)}`)
    for (const [index, item] of value.entries()) {
      const found = shape(item)
      if (found) return within(index, `[${index}]`, found)
    }
    return undefined
  }
}

/** An empty list would remove all that was generated before. */
function some(list: Shape): Shape {
  return (value) => (Array.isArray(value) && value.length === 0 ? fault('must not be empty') : list(value))
}

function rules(value: unknown): Fault | undefined {
  if (!isRecord(value)) return fault(`must be an object that maps codes to severities, not ${shown(value)}`)
  for (const [code, severity] of Object.entries(value)) {
    if (!Object.hasOwn(catalog, code))
      return fault(`has the unknown code ${shown(code)}${suggestion(code, Object.keys(catalog))}`, [code])
    const found = oneOf(severities)(severity)
    if (found) return within(code, `[${JSON.stringify(code)}]`, found)
  }
  return undefined
}

function override(value: unknown): Fault | undefined {
  if (!isRecord(value)) return fault(`must be an object with \`files\` and \`rules\`, not ${shown(value)}`)
  const stranger = Object.keys(value).find((key) => key !== 'files' && key !== 'rules')
  if (stranger !== undefined)
    return fault(`has the unknown key ${shown(stranger)}${suggestion(stranger, ['files', 'rules'])}`, [
      stranger
    ])
  const files = listOf(text)(value.files)
  if (files) return within('files', '.files', files)
  const found = rules(value.rules)
  return found && within('rules', '.rules', found)
}

function fault(says: string, at: Fault['at'] = []): Fault {
  return {says, at}
}

/** A fault of a part, said of the whole. */
function within(key: string | number, written: string, {says, at}: Fault): Fault {
  return {says: `${written} ${says}`, at: [key, ...at]}
}

export function isRecord(value: unknown): value is {readonly [key: string]: unknown} {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What a config in TypeScript holds may be no JSON: cycles, `1n`. */
function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value)
  } catch {
    return inspect(value, {depth: 1, breakLength: Number.POSITIVE_INFINITY})
  }
}

/** A value as a message shows it, cut short. */
function shown(value: unknown): string {
  const json = jsonOf(value)
  return json.length > 60 ? `${json.slice(0, 57)}...` : json
}
