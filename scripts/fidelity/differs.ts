import type {TypeRef} from '../../generator/model/program.ts'
import type {ServedProperty} from './corpus.ts'

/** What is known of enums by name, in lower case. */
export interface EnumMembers {
  readonly served: ReadonlyMap<string, readonly string[]>
  readonly read: ReadonlyMap<string, readonly string[]>
}

const primitives: {readonly [served: string]: string} = {
  'Edm.String': 'string',
  'Edm.Boolean': 'boolean',
  'Edm.Byte': 'byte',
  'Edm.SByte': 'sbyte',
  'Edm.Int16': 'int16',
  'Edm.Int32': 'int32',
  'Edm.Int64': 'int64',
  'Edm.Single': 'single',
  'Edm.Double': 'double',
  'Edm.Decimal': 'decimal',
  'Edm.Date': 'date',
  'Edm.DateTimeOffset': 'dateTime',
  'Edm.TimeOfDay': 'time',
  'Edm.Duration': 'duration',
  'Edm.Guid': 'uuid',
  'Edm.Binary': 'binary',
  'Edm.Stream': 'stream'
}

const integers = ['byte', 'sbyte', 'int16', 'int32', 'int64']

/** Names of no stated width or kind agree with any that they may mean. */
const vague: {readonly [name: string]: readonly string[]} = {
  integer: integers,
  number: [...integers, 'single', 'double', 'decimal']
}

/**
 * Why a type as read is not what the service has; empty where they agree. Half of an enum's members are enough.
 *
 * @example
 * differs({kind: 'primitive', name: 'string'}, {type: 'Edm.Guid', collection: false}, enums) // 'string, not uuid'
 */
export function differs(read: TypeRef, served: ServedProperty, enums: EnumMembers): string {
  const collection = read.kind === 'collection'
  if (collection !== served.collection) return served.collection ? 'one, not several' : 'several, not one'
  return itemDiffers(collection ? read.of : read, served.type, enums)
}

function itemDiffers(read: TypeRef, served: string, enums: EnumMembers): string {
  const members = enums.served.get(served.toLowerCase())
  switch (read.kind) {
    case 'primitive': {
      const wanted = primitives[served]
      const agrees = wanted !== undefined && (wanted === read.name || vague[read.name]?.includes(wanted))
      return agrees ? '' : `${read.name}, not ${members ? 'an enum' : (wanted ?? 'a named type')}`
    }
    case 'enum':
      if (!members) return served === 'Edm.String' ? '' : 'a list of values, not one'
      return mostly(
        read.members.map(({name}) => name),
        members
      )
        ? ''
        : 'other members'
    case 'reference': {
      if (read.name.toLowerCase() === served.toLowerCase()) return ''
      const own = enums.read.get(read.name.toLowerCase())
      return own && (served === 'Edm.String' || (members && mostly(own, members))) ? '' : 'another named type'
    }
    default:
      return read.kind
  }
}

function mostly(names: readonly string[], members: readonly string[]): boolean {
  const known = new Set(members.map((member) => member.toLowerCase()))
  return names.length > 0 && names.filter((name) => known.has(name.toLowerCase())).length * 2 >= names.length
}
