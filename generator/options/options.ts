// Made from declarations.ts by `npm run derive`.
import type {ChangeLevels, Dialect, Formatter, Naming, RuleSeverities} from '../options.ts'

/** What a config file holds and the command line overrides; everything may be left out. */
export interface Options {
  /**
   * Files, folders and globs of pages, relative to `cwd`. Default: `['spec']`. Example
   * `['docs/resources/*.md']`.
   */
  readonly paths?: readonly string[]
  /** Pages with examples for `typedown verify`. Default: `paths`. Example `['docs/api']`. */
  readonly api?: readonly string[]
  /** Folder for the generated code. Default: `'generated'`. */
  readonly out?: string
  /**
   * Namespace of types whose pages state none. Default: what most pages state, if they do. Example
   * `'microsoft.graph'`.
   */
  readonly namespace?: string
  /**
   * How pages write types, as one of the presets or of `dialects`. `'none'` is none of them. Default: what
   * each page shows. Example `'kubernetes'`.
   */
  readonly dialect?: string
  /**
   * Dialects of your own, by name. Example `{acme: {types: {Page: 'List', Moment: 'DateTimeOffset'},
   * nameMarks: {'*': 'Required'}}}`.
   */
  readonly dialects?: {readonly [name: string]: Dialect}
  /** What to generate. Default: `['types', 'validators', 'factories']`. */
  readonly emit?: readonly (
    | 'types'
    | 'validators'
    | 'factories'
    | 'json-schema'
    | 'openapi'
    | 'arbitraries'
    | 'msw'
    | 'scenario'
  )[]
  /**
   * Types to generate, with the types that these need, by name or glob. Names are those of the docs, with or
   * without namespace, or of the code. Requests of other types are left out of mock servers and OpenAPI.
   * Default: all types. Example `['order', 'customer*']`.
   */
  readonly include?: readonly string[]
  /**
   * Types not to generate, even if others need them, by name or glob. What refers to them takes any value;
   * what extends them has their properties itself. Example `['*Internal']`.
   */
  readonly exclude?: readonly string[]
  /**
   * Types of what requests send, such as `OrderInput`: without read-only properties. Each has validator and
   * factory, where it differs from the type itself. `'documented'`: of types that a documented request
   * sends; `'all'`: of every type. Default: `'documented'`.
   */
  readonly inputs?: 'documented' | 'all' | 'none'
  /** Ending of the names of these types. Default: `'Input'`. */
  readonly inputSuffix?: string
  /** Presence of properties where it is undocumented. Default: `'optional'`. */
  readonly undocumentedPresence?: 'optional' | 'required'
  /** Nullability of properties where it is undocumented. Default: `'nullable'`. */
  readonly undocumentedNull?: 'nullable' | 'refused'
  /** Undocumented properties. `'strip'` removes them when parsing. Default: `'allow'`. */
  readonly unknownProperties?: 'allow' | 'refuse' | 'strip'
  /**
   * Undocumented enum members. `'documented'`: refuse them where a page, a table or a type cell lists the
   * members, and allow them where a sentence does. `'closed'`: refuse them, unless the docs say that there
   * are others. `'open'`: allow them. Default: `'documented'`.
   */
  readonly enums?: 'documented' | 'closed' | 'open'
  /**
   * How code is spread over files. `'none'`: a file for each type; `'kind'`: a file for each kind, such as
   * `types.ts` and `validators.ts`; `'single'`: `index.ts` holds all. Default: `'none'`.
   */
  readonly bundle?: 'none' | 'kind' | 'single'
  /**
   * How enums are declared. `'union'`: a union of strings and the list of them; `'const-object'`: an object
   * of the members and a union of its values; `'enum'`: a TypeScript enum. What may have undocumented
   * members is a const object in place of a TypeScript enum. Default: `'union'`.
   */
  readonly enumStyle?: 'union' | 'const-object' | 'enum'
  /**
   * Names in generated code, by kind: a case, a prefix and a suffix, or a function `name => name`. Kinds are
   * `types`, `enums` (as `types`, unless given), `members` of const objects and TypeScript enums, and
   * `files`. Names of functions follow those of types. Default: `{}`. Example `{types: {suffix: 'Dto'},
   * members: 'SCREAMING_SNAKE_CASE', files: 'PascalCase'}`.
   */
  readonly naming?: Naming
  /** Make properties and lists readonly. Default: `false`. */
  readonly readonly?: boolean
  /**
   * How types of maps are written. `'record'`: `Record<string, T>`; `'index-signature'`: `{ [key: string]: T
   * }`. Default: `'record'`.
   */
  readonly maps?: 'record' | 'index-signature'
  /**
   * Give the ids of each entity a type of their own, such as `OrderId`. So do ids of other entities, where
   * the pages link to these. Default: `false`.
   */
  readonly brandedIds?: boolean
  /**
   * How code holds dates with time. `'Date'`: `parseX` and `xSchema` convert them from JSON. Days, times of
   * day and durations are strings. Default: `'string'`.
   */
  readonly dates?: 'string' | 'Date'
  /**
   * How code holds integers of 64 bits. `'bigint'`, and `'string'` of digits: `parseX` and `xSchema` convert
   * them from JSON, where they are numbers or strings. Default: `'number'`.
   */
  readonly int64?: 'number' | 'bigint' | 'string'
  /** String formats such as dates and UUIDs. Validate them, or only document them. Default: `'assert'`. */
  readonly formats?: 'assert' | 'annotate'
  /** Maximum number of issues that a validator lists before it stops. Default: `100`. */
  readonly maxIssues?: number
  /** Language of the generated code. JavaScript comes with `.d.ts` files. Default: `'ts'`. */
  readonly language?: 'ts' | 'js'
  /**
   * Extension of relative imports in generated code. `auto` takes what the `tsconfig.json` of the output
   * folder needs. Default: `'.js'`.
   */
  readonly importExtension?: '.js' | '.ts' | 'none' | 'auto'
  /** Comment at the top of generated files, below the first line. Example `'/* v8 ignore file *\/'`. */
  readonly banner?: string
  /** Folder of templates that replace the built-in ones. Example `'my-templates'`. */
  readonly templates?: string
  /**
   * Command that formats generated files; it gets their paths. Or a function `(path, code) => code`, which
   * may be asynchronous. What it gives is written, and compared by `--check`. Example `'biome format
   * --write'`.
   */
  readonly format?: string | Formatter
  /**
   * Compare examples with the documented types in `typedown lint`, as `typedown verify` does. Default:
   * `true`.
   */
  readonly examples?: boolean
  /**
   * Severity of rules, by code: `off`, `info`, `warning` or `error`. Default: `{}`. Example
   * `{'missing-description': 'off'}`.
   */
  readonly rules?: RuleSeverities
  /**
   * Severity of rules in some pages. The last match wins. Default: `[]`. Example `[{files: ['legacy/**'],
   * rules: {'broken-link': 'info'}}]`.
   */
  readonly overrides?: readonly {
    readonly files: readonly string[]
    readonly rules: RuleSeverities
  }[]
  /**
   * Levels of changes for `typedown diff`, by code: `breaking`, `dangerous`, `non-breaking` or `off`. Or a
   * level for responses, and one for requests. Default: `{}`. Example `{'member-added': 'breaking',
   * 'property-removed': {requests: 'non-breaking'}}`.
   */
  readonly changes?: ChangeLevels
  /** File of known findings, which are not reported. Example `'.typedown-baseline.json'`. */
  readonly baseline?: string
  /** Maximum number of warnings before a run fails. Default: no limit. Example `0`. */
  readonly maxWarnings?: number
  /**
   * Maximum number of findings printed per page, errors before warnings. JSON and SARIF list all. Default:
   * `200`.
   */
  readonly maxFindings?: number
  /** Cache results between runs. A run for which nothing changed ends at once. Default: `true`. */
  readonly cache?: boolean
  /** Folder of the cache. Default: `node_modules/.cache/typedown`. */
  readonly cacheDir?: string
}
