/** Every option: what it means, its default, an example value. */
import type {Severity} from './model/program.ts'

/** What a config file holds and the command line overrides; everything may be left out. */
export interface Options {
  /** Files, folders and globs of pages, relative to `cwd`. Default `['spec']`. Example `['docs/resources/*.md']`. */
  readonly paths?: readonly string[]
  /** Pages with examples for `typedown verify`. Default: `paths`. Example `['docs/api']`. */
  readonly api?: readonly string[]
  /** Folder for the generated code. Default `'generated'`. */
  readonly out?: string
  /** Namespace of unqualified names. Default `'microsoft.graph'`. */
  readonly namespace?: string
  /** What to generate. Default `['types', 'validators', 'factories']`. */
  readonly emit?: readonly Artefact[]
  /** Properties with undocumented presence: optional or required. Default `'optional'`. */
  readonly undocumentedPresence?: 'optional' | 'required'
  /** Properties with undocumented nullability: nullable or not. Default `'nullable'`. */
  readonly undocumentedNull?: 'nullable' | 'refused'
  /** Undocumented properties: allow them, refuse them, or strip them when parsing. Default `'allow'`. */
  readonly unknownProperties?: 'allow' | 'refuse' | 'strip'
  /**
   * Undocumented enum members. `'documented'`: refuse them where a page, a table or a type cell lists the members, and
   * allow them where a sentence does. `'closed'`: refuse them, unless the docs say that there are others.
   * `'open'`: allow them. Default `'documented'`.
   */
  readonly enums?: 'documented' | 'closed' | 'open'
  /** String formats such as dates and UUIDs: validate them, or only document them. Default `'assert'`. */
  readonly formats?: 'assert' | 'annotate'
  /** Maximum number of issues that a validator lists before it stops. Default `100`. */
  readonly maxIssues?: number
  /** TypeScript, or JavaScript with `.d.ts` files. Default `'ts'`. */
  readonly language?: 'ts' | 'js'
  /** Extension of relative imports in generated code. Default `'.js'`. */
  readonly importExtension?: '.js' | '.ts' | 'none'
  /** Folder of templates that replace the built-in ones. Example `'my-templates'`. */
  readonly templates?: string
  /** Severity of rules, by code. Example `{'missing-description': 'off'}`. */
  readonly rules?: RuleSeverities
  /** Severity of rules in some pages. The last match wins. Example `[{files: ['legacy/**'], rules: {…}}]`. */
  readonly overrides?: readonly {
    readonly files: readonly string[]
    readonly rules: RuleSeverities
  }[]
  /** File of known findings, which are not reported. Example `'.typedown-baseline.json'`. */
  readonly baseline?: string
  /** Maximum number of warnings before a run fails. Default: no limit. Example `0`. */
  readonly maxWarnings?: number
  /** Maximum number of findings printed per page, errors before warnings. JSON and SARIF list all. Default `200`. */
  readonly maxFindings?: number
}

export type Artefact =
  | 'types'
  | 'validators'
  | 'factories'
  | 'json-schema'
  | 'openapi'
  | 'arbitraries'
  | 'msw'

export type RuleSeverities = {readonly [code: string]: Severity | 'off'}

/** Options with every default filled in. */
export type ResolvedOptions = Required<Omit<Options, 'api' | 'templates' | 'baseline' | 'maxWarnings'>> &
  Pick<Options, 'api' | 'templates' | 'baseline' | 'maxWarnings'>

export const defaults: ResolvedOptions = {
  paths: ['spec'],
  out: 'generated',
  namespace: 'microsoft.graph',
  emit: ['types', 'validators', 'factories'],
  undocumentedPresence: 'optional',
  undocumentedNull: 'nullable',
  unknownProperties: 'allow',
  enums: 'documented',
  formats: 'assert',
  maxIssues: 100,
  language: 'ts',
  importExtension: '.js',
  rules: {},
  overrides: [],
  maxFindings: 200
}

/**
 * Types a config file.
 *
 * @example
 * // typedown.config.ts
 * import {defineConfig} from 'typedown'
 *
 * export default defineConfig({paths: ['docs'], out: 'src/api', rules: {'missing-description': 'off'}})
 */
export function defineConfig(options: Options): Options {
  return options
}
