/** What an option is declared by. */

/** The part of JSON Schema that options need; `config/validate.ts` interprets it. */
export interface Schema {
  readonly type?: 'string' | 'integer' | 'boolean' | 'array' | 'object'
  readonly enum?: readonly string[]
  /** One of these will do. */
  readonly anyOf?: readonly Schema[]
  readonly minLength?: number
  readonly pattern?: string
  readonly minimum?: number
  readonly minItems?: number
  readonly items?: Schema
  readonly properties?: {readonly [key: string]: Schema}
  readonly required?: readonly string[]
  readonly propertyNames?: Schema
  readonly additionalProperties?: Schema | false
  /** What a value is, in a message: "must be *names separated by dots*". */
  readonly title?: string
  /** The type in TypeScript, where it has a name. */
  readonly tsType?: string
  /** A function will do as well. JSON Schema cannot say so. */
  readonly orFunction?: true
}

/** The commands that take an option as a flag. */
export type CommandName = 'generate' | 'lint' | 'verify' | 'diff' | 'inspect' | 'explore' | 'fixtures'

export interface Declaration {
  /** One sentence, for help and docs. */
  readonly description: string
  /** More sentences, for docs alone. */
  readonly details?: string
  readonly schema: Schema
  readonly default?: unknown
  /** What is used if it is absent, where that is no value. */
  readonly fallback?: string
  readonly example?: unknown
  /** Relative to the working directory on the command line, to the config's folder in a config. */
  readonly isPath?: true
  /** Absent of `paths` alone, which are the arguments. */
  readonly flag?: {
    readonly name: string
    readonly group: 'Generated code' | 'Reading'
    readonly commands: readonly CommandName[]
  }
}

/** A flag of `typedown generate`. */
export const emitting = {group: 'Generated code', commands: ['generate']} as const
