/** Every option: what it means, its default, an example value. */
import type {Severity} from './model/program.ts'

/** What a config file holds and the command line overrides; everything may be left out. */
export interface Options {
  /** Files, folders and globs of pages, relative to `cwd`. Default `['spec']`. Example `['docs/resources/*.md']`. */
  readonly paths?: readonly string[]
  /** Pages whose examples `typedown verify` holds against the types. Default: `paths`. Example `['docs/api']`. */
  readonly api?: readonly string[]
  /** Folder for the generated code. Default `'generated'`. */
  readonly out?: string
  /** Namespace of names that state none. Default `'microsoft.graph'`. */
  readonly namespace?: string
  /** What to generate. Default `['types', 'validators', 'factories']`. */
  readonly emit?: readonly Artefact[]
  /** Properties whose presence no page states: may they be absent? Default `'optional'`. */
  readonly undocumentedPresence?: 'optional' | 'required'
  /** Properties of which no page says whether they may be null. Default `'nullable'`. */
  readonly undocumentedNull?: 'nullable' | 'refused'
  /** Properties that no page names: let them pass, refuse them, or drop them when parsing. Default `'allow'`. */
  readonly unknownProperties?: 'allow' | 'refuse' | 'strip'
  /**
   * Values that no page lists. `'documented'`: refused where a page, a table or a type cell lists all there are, let pass
   * where a sentence does. `'closed'`: refused, but where the docs say that there are others. `'open'`: let pass.
   * Default `'documented'`.
   */
  readonly enums?: 'documented' | 'closed' | 'open'
  /** Forms of texts, such as dates and UUIDs: hold values to them, or only document them. Default `'assert'`. */
  readonly formats?: 'assert' | 'annotate'
  /** TypeScript, or JavaScript with `.d.ts` files beside it. Default `'ts'`. */
  readonly language?: 'ts' | 'js'
  /** What relative imports in generated code end in. Default `'.js'`. */
  readonly importExtension?: '.js' | '.ts' | 'none'
  /** A folder whose templates take the place of ours, file by file. Example `'my-templates'`. */
  readonly templates?: string
  /** Severity by code. Example `{'missing-description': 'off'}`. */
  readonly rules?: RuleSeverities
  /** Severities for some pages; the last match wins. Example `[{files: ['legacy/**'], rules: {…}}]`. */
  readonly overrides?: readonly {
    readonly files: readonly string[]
    readonly rules: RuleSeverities
  }[]
  /** File of known findings, which are not reported again. Example `'.typedown-baseline.json'`. */
  readonly baseline?: string
  /** How many warnings are too many. Default: any number is fine. Example `0`. */
  readonly maxWarnings?: number
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
  language: 'ts',
  importExtension: '.js',
  rules: {},
  overrides: []
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
