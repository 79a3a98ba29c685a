/** Options of how generated code looks. */
import {type Declaration, emitting} from './declaration.ts'

const nameCases = ['PascalCase', 'camelCase', 'snake_case', 'kebab-case', 'SCREAMING_SNAKE_CASE'] as const

const nameStyle = {
  anyOf: [
    {enum: nameCases},
    {
      type: 'object',
      title: 'a case, an object with `case`, `prefix` and `suffix`, or a function',
      properties: {
        case: {enum: nameCases},
        prefix: {type: 'string'},
        suffix: {type: 'string'}
      },
      additionalProperties: false,
      orFunction: true
    }
  ]
} as const

export const codeStyle = {
  bundle: {
    description: 'How code is spread over files.',
    details:
      "`'none'`: a file for each type; `'kind'`: a file for each kind, such as `types.ts` and `validators.ts`; `'single'`: `index.ts` holds all.",
    schema: {enum: ['none', 'kind', 'single']},
    default: 'none',
    flag: {name: '--bundle <mode>', ...emitting}
  },
  enumStyle: {
    description: 'How enums are declared.',
    details:
      "`'union'`: a union of strings and the list of them; `'const-object'`: an object of the members and a union of its values; `'enum'`: a TypeScript enum. What may have undocumented members is a const object in place of a TypeScript enum.",
    schema: {enum: ['union', 'const-object', 'enum']},
    default: 'union',
    flag: {name: '--enum-style <style>', ...emitting}
  },
  naming: {
    description:
      'Names in generated code, by kind: a case, a prefix and a suffix, or a function `name => name`.',
    details:
      'Kinds are `types`, `enums` (as `types`, unless given), `members` of const objects and TypeScript enums, and `files`. Names of functions follow those of types.',
    schema: {
      type: 'object',
      title: 'an object with `types`, `enums`, `members` or `files`',
      properties: {types: nameStyle, enums: nameStyle, members: nameStyle, files: nameStyle},
      additionalProperties: false,
      tsType: 'Naming'
    },
    default: {},
    example: {types: {suffix: 'Dto'}, members: 'SCREAMING_SNAKE_CASE', files: 'PascalCase'},
    flag: {name: '--naming <kind=case>', ...emitting}
  },
  readonly: {
    description: 'Make properties and lists readonly.',
    schema: {type: 'boolean'},
    default: false,
    flag: {name: '--readonly', ...emitting}
  },
  maps: {
    description: 'How types of maps are written.',
    details: "`'record'`: `Record<string, T>`; `'index-signature'`: `{ [key: string]: T }`.",
    schema: {enum: ['record', 'index-signature']},
    default: 'record',
    flag: {name: '--maps <style>', ...emitting}
  },
  brandedIds: {
    description: 'Give the ids of each entity a type of their own, such as `OrderId`.',
    details: 'So do ids of other entities, where the pages link to these.',
    schema: {type: 'boolean'},
    default: false,
    flag: {name: '--branded-ids', ...emitting}
  },
  dates: {
    description: 'How code holds dates with time.',
    details:
      "`'Date'`: `parseX` and `xSchema` convert them from JSON. Days, times of day and durations are strings.",
    schema: {enum: ['string', 'Date']},
    default: 'string',
    flag: {name: '--dates <type>', ...emitting}
  },
  int64: {
    description: 'How code holds integers of 64 bits.',
    details:
      "`'bigint'`, and `'string'` of digits: `parseX` and `xSchema` convert them from JSON, where they are numbers or strings.",
    schema: {enum: ['number', 'bigint', 'string']},
    default: 'number',
    flag: {name: '--int64 <type>', ...emitting}
  }
} as const satisfies {readonly [option: string]: Declaration}
