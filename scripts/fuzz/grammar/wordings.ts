// Ways to write the same thing, the plain one first.
import type {PrimitiveName} from '../../../generator/model/program.ts'
import type {Choices} from '../random.ts'
import type {PlannedType} from './model.ts'

type Several = readonly [string, ...string[]]

export const spellings: {readonly [name in PrimitiveName]?: Several} = {
  string: ['String', 'string', 'Edm.String', 'STRING'],
  boolean: ['Boolean', 'boolean', 'Bool', 'Edm.Boolean'],
  int32: ['Int32', 'int32', 'Int', 'Edm.Int32'],
  int64: ['Int64', 'int64', 'Long', 'Edm.Int64'],
  double: ['Double', 'double', 'Edm.Double'],
  dateTime: [
    'DateTimeOffset',
    'dateTimeOffset',
    'DateTime',
    'Timestamp',
    'String (timestamp)',
    'Edm.DateTimeOffset'
  ],
  date: ['Date', 'date', 'Edm.Date'],
  duration: ['Duration', 'duration', 'Edm.Duration'],
  uuid: ['Guid', 'GUID', 'guid', 'Edm.Guid'],
  binary: ['Binary', 'binary', 'Edm.Binary']
}

export const titles = {
  resource: ['resource type', 'resource', 'complex type', 'entity type', 'resource type (preview)'],
  enum: ['enum type', 'enumeration', 'enum values', 'enumeration type']
} as const

export const headings = {
  properties: [
    'Properties',
    'properties',
    'Property',
    'Attributes',
    'Fields',
    'Properties:',
    'Property list'
  ],
  relationships: ['Relationships', 'Navigation properties', 'Relationship'],
  members: ['Members', 'Values', 'Enum members', 'Enumeration values', 'members'],
  representation: ['JSON representation', 'JSON Representation', 'Representation', 'Resource representation']
} as const

export const headers = {
  property: ['Property', 'Property name', 'Name', 'Attribute', 'Field', 'PROPERTY', '**Property**'],
  relationship: ['Relationship', 'Navigation property', 'Name'],
  type: ['Type', 'Data type', 'type', 'Value type', 'Property type'],
  description: ['Description', 'description', 'Meaning', 'Property description'],
  member: ['Member', 'Member name', 'Enum member', 'Name'],
  value: ['Value', 'Numeric value']
} as const

export const sentences: Several = [
  'What it is.',
  '',
  'The name of it, as people see it.',
  'Read-only. Set by the service.',
  'Optional. Left out where nothing is known.',
  'Required. Must not be empty.',
  'Not nullable.',
  'For example, `tuba` or `kori`.',
  'See [the overview](https://example.com/overview) for more.',
  'When it began. The timestamp is in UTC.',
  'Supports `$filter` (`eq`, `ne`) and `$orderby`.',
  'Up to 64 characters; a name may hold \\| signs.',
  'First line.<br>Second line.',
  'Whether it *really* is; **default** is `false`.',
  'An ISO 8601 text: `P1D` is one day.',
  'Inherited by nothing, based on nothing.',
  'The unique identifier of the other one. Key.',
  'If `true`, no one may change it. This is returned by default.',
  'A collection of strings, or of none; e.g. "a", "b".',
  'Measured in seconds (0 to 3600).'
]

const listings: readonly [(list: string) => string, ...((list: string) => string)[]] = [
  (list) => `Possible values are: ${list}.`,
  (list) => `The possible values are ${list}.`,
  (list) => `Which one it is. Possible values are: ${list}. Read-only.`,
  (list) => `Valid values: ${list}.`,
  (list) => `Allowed values are: ${list}.`
]

/** A sentence that lists members. */
export function listing(members: readonly string[], random: Choices): string {
  const marked = members.map((member) => `\`${member}\``)
  const joined = `${marked.slice(0, -1).join(', ')}${random.one(', ', ', or ', ', and ')}${marked.at(-1)}`
  return random.one(...listings)(members.length === 1 ? (marked[0] ?? '') : joined)
}

/** What stands for a named type in a cell. */
export interface Named {
  readonly name: string
  readonly qualified: string
  /** Where a link leads. */
  readonly target: string
}

/** A type as a cell has it. */
export function cell(type: PlannedType, nameOf: (to: number) => Named, random: Choices): string {
  switch (type.kind) {
    case 'primitive':
      return random.one(...(spellings[type.name] ?? ['String']))
    case 'words':
      return random.one('String', 'string', 'Edm.String')
    case 'keyValuePair': {
      const [key, value] = [type.key, type.value].map((name) => spellings[name]?.[0])
      return random.one(
        `KeyValuePair<${key},${value}>`,
        `KeyValuePair<${key}, ${value}>`,
        `KeyValuePair(${key},${value})`
      )
    }
    case 'reference': {
      const {name, qualified, target} = nameOf(type.to)
      return random.one(
        `[${name}](${target})`,
        name,
        `[${name}](${target})`,
        `[**${name}**](${target})`,
        qualified,
        `\`${name}\``
      )
    }
    case 'collection': {
      const of = cell(type.of, nameOf, random)
      const parts = of.includes('(timestamp)') ? 'DateTimeOffset' : of
      return random.one(
        `${parts} collection`,
        `Collection(${parts})`,
        `${parts} Collection`,
        `collection of ${parts}`,
        `Array of ${parts}`
      )
    }
  }
}
