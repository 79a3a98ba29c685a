/** The options that the playground offers: those of a choice or a switch that change what is read or generated. */
import {presets} from '../../../generator/2-parse/dialect/presets.ts'
import {declarations} from '../../../generator/options/declarations.ts'

export interface OfferedOption {
  readonly name: string
  readonly description: string
  /** The first is the default. */
  readonly choices: readonly string[]
}

export interface PlaygroundOptions {
  readonly [name: string]: string | boolean
}

const dialects: OfferedOption = {
  name: 'dialect',
  description: declarations.dialect.description,
  choices: [declarations.dialect.fallback, ...Object.keys(presets), 'none']
}

const names = [
  'undocumentedPresence',
  'undocumentedNull',
  'unknownProperties',
  'enums',
  'inputs',
  'formats',
  'enumStyle',
  'maps',
  'readonly',
  'brandedIds'
] as const

export const offeredOptions: readonly OfferedOption[] = [dialects, ...names.map(offered)]

function offered(name: (typeof names)[number]): OfferedOption {
  const {description, schema, default: initial} = declarations[name]
  const choices = 'enum' in schema ? schema.enum : ['true', 'false']
  const first = String(initial)
  return {name, description, choices: [first, ...choices.filter((choice) => choice !== first)]}
}

/** `{enums: 'open', readonly: true, paths: ['/etc']}` is `{enums: 'open', readonly: true}`. */
export function knownOptions(data: unknown): PlaygroundOptions {
  if (typeof data !== 'object' || data === null) return {}
  const given = new Map<string, unknown>(Object.entries(data))
  return offeredOptions.reduce<PlaygroundOptions>(
    (options, {name}) => (given.has(name) ? withChoice(options, name, String(given.get(name))) : options),
    {}
  )
}

/** Options with one chosen; the default is left out. */
export function withChoice(options: PlaygroundOptions, name: string, choice: string): PlaygroundOptions {
  const {[name]: _, ...others} = options
  const {choices = []} = offeredOptions.find((option) => option.name === name) ?? {}
  if (!choices.includes(choice) || choice === choices[0]) return others
  return {...others, [name]: choice === 'true' || (choice === 'false' ? false : choice)}
}
