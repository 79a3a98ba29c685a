/** The options of a config and of `compile()`; each is declared in `options/declarations.ts`. */
import type {ChangeCode, ChangeLevel} from './diagnostics/change-codes.ts'
import type {DiagnosticCode} from './diagnostics/codes.ts'
import type {Dialect} from './model/dialect.ts'
import type {Severity} from './model/program.ts'
import {allDeclarations, type declarations} from './options/declarations.ts'
import type {Options} from './options/options.ts'

export type {Dialect, Options}

/** What a config file holds: options, and those of each project, over them. */
export interface Config extends Options {
  /** Several specs in one config, by name. Each has an output folder of its own. */
  readonly projects?: {readonly [name: string]: Options}
}

/** What can be generated. */
export type Artefact = NonNullable<Options['emit']>[number]

/** Formats a generated file; `path` is absolute. */
export type Formatter = (path: string, code: string) => string | Promise<string>

/** How the words of a name are joined. */
export type NameCase = 'PascalCase' | 'camelCase' | 'snake_case' | 'kebab-case' | 'SCREAMING_SNAKE_CASE'

/** A case; a case with prefix and suffix; or what makes the name. */
export type NameStyle =
  | NameCase
  | {readonly case?: NameCase; readonly prefix?: string; readonly suffix?: string}
  | ((name: string) => string)

/** Styles of names in generated code. */
export interface Naming {
  readonly types?: NameStyle
  readonly enums?: NameStyle
  /** Keys of const objects and TypeScript enums. */
  readonly members?: NameStyle
  readonly files?: NameStyle
}

/** Severity of rules, by code. */
export type RuleSeverities = {readonly [Code in DiagnosticCode]?: Severity | 'off'}

/** Levels of changes, by code: of both directions, or of each. */
export type ChangeLevels = {
  readonly [Code in ChangeCode]?:
    | ChangeLevel
    | 'off'
    | {readonly responses?: ChangeLevel | 'off'; readonly requests?: ChangeLevel | 'off'}
}

type Declarations = typeof declarations
type WithDefault = {
  [K in keyof Declarations]: Declarations[K] extends {readonly default: unknown} ? K : never
}[keyof Declarations]

/** Options with every default filled in. */
export type ResolvedOptions = Options & Required<Pick<Options, WithDefault>>

export const defaults: ResolvedOptions = Object.assign(
  {},
  ...allDeclarations.map(([name, declaration]) =>
    'default' in declaration ? {[name]: declaration.default} : {}
  )
)

/**
 * Types a config file.
 *
 * @example
 * // typedown.config.ts
 * import {defineConfig} from 'typedown'
 *
 * export default defineConfig({paths: ['docs'], out: 'src/api', rules: {'missing-description': 'off'}})
 */
export function defineConfig(config: Config): Config {
  return config
}
