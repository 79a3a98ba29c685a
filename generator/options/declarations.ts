/**
 * Every option, declared once. The interface `Options`, the table of docs/configuration.md and the config's JSON Schema
 * are made from here by `npm run derive`; validation, flags and help read it as they run.
 */
import {changeCodes, changeLevels} from '../diagnostics/change-codes.ts'
import {codes} from '../diagnostics/codes.ts'
import {codeStyle} from './code-style.ts'
import {type Declaration, emitting} from './declaration.ts'

export type {CommandName, Declaration, Schema} from './declaration.ts'

export const severities = ['off', 'info', 'warning', 'error'] as const

const reading = {
  group: 'Reading',
  commands: ['generate', 'lint', 'verify', 'inspect', 'explore', 'fixtures']
} as const
const naming = {group: 'Reading', commands: [...reading.commands, 'diff']} as const
const caching = {group: 'Reading', commands: ['generate', 'lint', 'diff']} as const

const string = {type: 'string', minLength: 1} as const
// Without a path nothing is read, and all that was generated before would be removed; the same without a kind.
const strings = {type: 'array', items: string, minItems: 1} as const
const positive = {type: 'integer', minimum: 1} as const
const rules = {
  type: 'object',
  title: 'an object that maps codes to severities',
  propertyNames: {title: 'code', enum: codes},
  additionalProperties: {enum: severities},
  tsType: 'RuleSeverities'
} as const

const level = {enum: [...changeLevels, 'off']} as const

const words = {
  type: 'object',
  title: 'an object that maps words to words',
  propertyNames: {title: 'word'},
  additionalProperties: {type: 'string'}
} as const

export const declarations = {
  paths: {
    description: 'Files, folders and globs of pages, relative to `cwd`.',
    schema: strings,
    default: ['spec'],
    example: ['docs/resources/*.md']
  },
  api: {
    description: 'Pages with examples for `typedown verify`.',
    schema: strings,
    fallback: '`paths`',
    example: ['docs/api'],
    flag: {name: '--api <path>', group: 'Reading', commands: ['verify', 'explore']}
  },
  out: {
    description: 'Folder for the generated code.',
    schema: string,
    default: 'generated',
    isPath: true,
    flag: {name: '-o, --out <folder>', ...emitting}
  },
  namespace: {
    description: 'Namespace of types whose pages state none.',
    schema: {
      type: 'string',
      pattern: '^[A-Za-z_]\\w*(?:\\.[A-Za-z_]\\w*)*$',
      title: 'names separated by dots, such as "microsoft.graph"'
    },
    fallback: 'what most pages state, if they do',
    example: 'microsoft.graph',
    flag: {name: '--namespace <name>', ...naming}
  },
  dialect: {
    description: 'How pages write types, as one of the presets or of `dialects`.',
    details: "`'none'` is none of them.",
    schema: string,
    fallback: 'what each page shows',
    example: 'kubernetes',
    flag: {name: '--dialect <name>', ...naming}
  },
  dialects: {
    description: 'Dialects of your own, by name.',
    schema: {
      type: 'object',
      title: 'an object that maps names to dialects',
      additionalProperties: {
        type: 'object',
        title: 'an object with `types`, `columns`, `headings`, `nameMarks`, `typeMarks` or `mapEntries`',
        properties: {
          types: words,
          columns: words,
          headings: words,
          nameMarks: words,
          typeMarks: words,
          mapEntries: {type: 'boolean'}
        }
      },
      tsType: '{readonly [name: string]: Dialect}'
    },
    example: {acme: {types: {Page: 'List', Moment: 'DateTimeOffset'}, nameMarks: {'*': 'Required'}}}
  },
  emit: {
    description: 'What to generate.',
    schema: {
      type: 'array',
      items: {
        enum: ['types', 'validators', 'factories', 'json-schema', 'openapi', 'arbitraries', 'msw', 'scenario']
      },
      minItems: 1
    },
    default: ['types', 'validators', 'factories'],
    flag: {name: '--emit <kinds>', ...emitting}
  },
  include: {
    description: 'Types to generate, with the types that these need, by name or glob.',
    details:
      'Names are those of the docs, with or without namespace, or of the code. Requests of other types are left out of mock servers and OpenAPI.',
    schema: strings,
    fallback: 'all types',
    example: ['order', 'customer*'],
    flag: {name: '--include <glob>', ...emitting}
  },
  exclude: {
    description: 'Types not to generate, even if others need them, by name or glob.',
    details: 'What refers to them takes any value; what extends them has their properties itself.',
    schema: strings,
    example: ['*Internal'],
    flag: {name: '--exclude <glob>', ...emitting}
  },
  inputs: {
    description: 'Types of what requests send, such as `OrderInput`: without read-only properties.',
    details:
      "Each has validator and factory, where it differs from the type itself. `'documented'`: of types that a documented request sends; `'all'`: of every type.",
    schema: {enum: ['documented', 'all', 'none']},
    default: 'documented',
    flag: {name: '--inputs <mode>', ...emitting}
  },
  inputSuffix: {
    description: 'Ending of the names of these types.',
    schema: {type: 'string', pattern: '^\\w+$', title: 'letters and digits, such as "Input"'},
    default: 'Input',
    flag: {name: '--input-suffix <word>', ...emitting}
  },
  undocumentedPresence: {
    description: 'Presence of properties where it is undocumented.',
    schema: {enum: ['optional', 'required']},
    default: 'optional',
    flag: {name: '--undocumented-presence <mode>', ...emitting}
  },
  undocumentedNull: {
    description: 'Nullability of properties where it is undocumented.',
    schema: {enum: ['nullable', 'refused']},
    default: 'nullable',
    flag: {name: '--undocumented-null <mode>', ...emitting}
  },
  unknownProperties: {
    description: 'Undocumented properties.',
    details: "`'strip'` removes them when parsing.",
    schema: {enum: ['allow', 'refuse', 'strip']},
    default: 'allow',
    flag: {name: '--unknown-properties <mode>', ...emitting}
  },
  enums: {
    description: 'Undocumented enum members.',
    details:
      "`'documented'`: refuse them where a page, a table or a type cell lists the members, and allow them where a sentence does. `'closed'`: refuse them, unless the docs say that there are others. `'open'`: allow them.",
    schema: {enum: ['documented', 'closed', 'open']},
    default: 'documented',
    flag: {name: '--enums <mode>', ...emitting}
  },
  ...codeStyle,
  formats: {
    description: 'String formats such as dates and UUIDs.',
    details: 'Validate them, or only document them.',
    schema: {enum: ['assert', 'annotate']},
    default: 'assert',
    flag: {name: '--formats <mode>', ...emitting}
  },
  maxIssues: {
    description: 'Maximum number of issues that a validator lists before it stops.',
    schema: positive,
    default: 100,
    flag: {name: '--max-issues <number>', ...emitting}
  },
  language: {
    description: 'Language of the generated code.',
    details: 'JavaScript comes with `.d.ts` files.',
    schema: {enum: ['ts', 'js']},
    default: 'ts',
    flag: {name: '--language <name>', ...emitting}
  },
  importExtension: {
    description: 'Extension of relative imports in generated code.',
    details: '`auto` takes what the `tsconfig.json` of the output folder needs.',
    schema: {enum: ['.js', '.ts', 'none', 'auto']},
    default: '.js',
    flag: {name: '--import-extension <ending>', ...emitting}
  },
  banner: {
    description: 'Comment at the top of generated files, below the first line.',
    schema: {type: 'string', pattern: '^\\s*/[/*]', title: 'a comment'},
    example: '/* v8 ignore file */',
    flag: {name: '--banner <comment>', ...emitting}
  },
  templates: {
    description: 'Folder of templates that replace the built-in ones.',
    schema: string,
    example: 'my-templates',
    isPath: true,
    flag: {name: '--templates <folder>', ...emitting}
  },
  format: {
    description: 'Command that formats generated files; it gets their paths.',
    details:
      'Or a function `(path, code) => code`, which may be asynchronous. What it gives is written, and compared by `--check`.',
    schema: {...string, orFunction: true, title: 'a command or a function', tsType: 'string | Formatter'},
    example: 'biome format --write',
    flag: {name: '--format-with <command>', ...emitting}
  },
  examples: {
    description: 'Compare examples with the documented types in `typedown lint`, as `typedown verify` does.',
    schema: {type: 'boolean'},
    default: true,
    flag: {name: '--no-examples', group: 'Reading', commands: ['lint']}
  },
  rules: {
    description: 'Severity of rules, by code: `off`, `info`, `warning` or `error`.',
    schema: rules,
    default: {},
    example: {'missing-description': 'off'},
    flag: {name: '--rule <code=severity>', ...reading}
  },
  overrides: {
    description: 'Severity of rules in some pages.',
    details: 'The last match wins.',
    schema: {
      type: 'array',
      items: {
        type: 'object',
        title: 'an object with `files` and `rules`',
        properties: {files: {type: 'array', items: string}, rules},
        required: ['files', 'rules'],
        additionalProperties: false
      }
    },
    default: [],
    example: [{files: ['legacy/**'], rules: {'broken-link': 'info'}}],
    flag: {name: '--override <glob:code=severity>', ...reading}
  },
  changes: {
    description:
      'Levels of changes for `typedown diff`, by code: `breaking`, `dangerous`, `non-breaking` or `off`.',
    details: 'Or a level for responses, and one for requests.',
    schema: {
      type: 'object',
      title: 'an object that maps codes to levels',
      propertyNames: {title: 'code', enum: changeCodes},
      additionalProperties: {
        anyOf: [
          level,
          {
            type: 'object',
            title: 'a level, or an object with `responses` and `requests`',
            properties: {responses: level, requests: level}
          }
        ]
      },
      tsType: 'ChangeLevels'
    },
    default: {},
    example: {'member-added': 'breaking', 'property-removed': {requests: 'non-breaking'}},
    flag: {name: '--change <code=level>', group: 'Reading', commands: ['diff']}
  },
  baseline: {
    description: 'File of known findings, which are not reported.',
    schema: string,
    example: '.typedown-baseline.json',
    isPath: true,
    flag: {name: '--baseline <file>', ...reading}
  },
  maxWarnings: {
    description: 'Maximum number of warnings before a run fails.',
    schema: {type: 'integer', minimum: 0},
    fallback: 'no limit',
    example: 0,
    flag: {name: '--max-warnings <number>', ...reading}
  },
  maxFindings: {
    description: 'Maximum number of findings printed per page, errors before warnings.',
    details: 'JSON and SARIF list all.',
    schema: positive,
    default: 200,
    flag: {name: '--max-findings <number>', ...reading}
  },
  cache: {
    description: 'Cache results between runs.',
    details: 'A run for which nothing changed ends at once.',
    schema: {type: 'boolean'},
    default: true,
    flag: {name: '--no-cache', ...caching}
  },
  cacheDir: {
    description: 'Folder of the cache.',
    schema: string,
    fallback: '`node_modules/.cache/typedown`',
    isPath: true,
    flag: {name: '--cache-dir <folder>', ...caching}
  }
} as const satisfies {readonly [option: string]: Declaration}

/** The same, where any option will do. */
export const allDeclarations: readonly (readonly [name: string, declaration: Declaration])[] =
  Object.entries(declarations)
