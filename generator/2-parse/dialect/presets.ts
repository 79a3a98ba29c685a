/** Dialects that are known by name. A page has one if its text shows it; the option `dialect` names one for all pages. */
import type {Dialect} from '../../model/dialect.ts'

export interface Preset extends Dialect {
  /** Each of these stands in the text of a page that is written so; without any, only the option chooses it. */
  readonly evidence?: readonly RegExp[]
  /** What the evidence is, for the docs. */
  readonly shownBy: string
}

/** A moment or a day: languages with one type for both do not tell them apart. */
const moment = 'Date or DateTimeOffset'

/** The first whose evidence a page shows counts. */
export const presets = {
  kubernetes: {
    shownBy: 'links to `kubernetes.io/docs`, `apiVersion`',
    evidence: [/kubernetes\.io\/docs|\bapiVersion\b/],
    types: {
      Time: 'DateTimeOffset',
      MicroTime: 'DateTimeOffset',
      Duration: 'String',
      Quantity: 'String',
      IntOrString: 'Integer or String',
      FieldsV1: 'object',
      RawExtension: 'object'
    }
  },
  /** Pages of OpenAPI's generators, which call any value an object. */
  'openapi-generator': {
    shownBy: '`[[Back to Model list]]`',
    evidence: [/\[\[Back to (?:top|Model list|API list|README)\]\]/i],
    types: {object: 'any', Time: 'DateTimeOffset', Float: 'Double'}
  },
  typescript: {shownBy: 'code in TypeScript', evidence: [/^```(?:ts|typescript)\b/m], types: {Date: moment}},
  swift: {
    shownBy: 'code in Swift, `[String]`',
    evidence: [/^```swift\b|\|\s*\**\[(?:String|Int|Int64|Bool|Double)(?::\s*\w+)?\]\**\s*\|/m],
    types: {Date: moment, Data: 'Binary'}
  },
  ruby: {
    shownBy: 'code in Ruby, titles such as `PetStore::Pet`',
    evidence: [/^```ruby\b|^#\s+\w+::\w/m],
    types: {Time: 'DateTimeOffset', Float: 'Double'}
  },
  java: {
    shownBy: 'code in Java',
    evidence: [/^```java\b/m],
    types: {Date: moment, Instant: 'DateTimeOffset', Float: 'Single'}
  },
  terraform: {
    shownBy: '"nested schema for"',
    evidence: [/\bnested schema for\b/i],
    types: {Block: 'object', Attributes: 'object', Set: 'List'}
  },
  graphql: {
    shownBy: '`String!`',
    evidence: [/\|\s*`?\[?\w+!\]?!?`?\s*\|/],
    types: {ID: 'String', Float: 'Double'}
  },
  /** Seconds since 1970. */
  stripe: {
    shownBy: '`expandable`, "Unix epoch"',
    evidence: [/\bexpandable\b/i, /\bUnix epoch\b/i],
    types: {timestamp: 'Integer'}
  },
  /** What JSON shows of Protocol Buffers: numbers of 64 bits are strings there, and lists of entries are objects. */
  'protobuf-json': {
    shownBy: 'nothing: name it',
    mapEntries: true,
    types: {int64: 'String', uint64: 'String', sint64: 'String', fixed64: 'String', sfixed64: 'String'}
  }
} as const satisfies {readonly [name: string]: Preset}

export type PresetName = keyof typeof presets

/** Sentences that say what a star behind a name means. */
export const starMeansRequired =
  /(?:^|\n)(?:\\?\*|<sup>\*<\/sup>) ?(?:(?:[:=–-]|denotes?|indicates?|means?|marks?) )?(?:an? )?(?:required|mandatory)\b|\b(?:marked|followed|denoted|indicated) (?:with|by) (?:an? )?(?:asterisk|star|`?\\?\*)[^.\n]{0,60}\b(?:required|mandatory)\b|\b(?:required|mandatory) (?:fields|properties|attributes) are (?:marked|followed|denoted|indicated) (?:with|by) (?:an? )?(?:asterisk|star|`?\\?\*)/i
