// Models to print as pages: what the pages must be read as.
import fc from 'fast-check'
import type {PrimitiveName} from '../../../generator/model/program.ts'

export type PlannedType =
  | {readonly kind: 'primitive'; readonly name: PrimitiveName}
  /** By number: of all types and enums of the model, enums last. */
  | {readonly kind: 'reference'; readonly to: number}
  | {readonly kind: 'collection'; readonly of: PlannedType}
  | {readonly kind: 'keyValuePair'; readonly key: PrimitiveName; readonly value: PrimitiveName}
  /** Members that the description lists. */
  | {readonly kind: 'words'; readonly members: readonly string[]}

export interface PlannedProperty {
  readonly name: string
  readonly type: PlannedType
  /** In a table of relationships, where its type allows. */
  readonly navigation: boolean
}

export interface PlannedResource {
  readonly name: string
  readonly namespace: string
  /** An earlier one, by number. */
  readonly base?: number
  readonly properties: readonly PlannedProperty[]
}

export interface PlannedEnum {
  readonly name: string
  readonly members: readonly string[]
  /** The type on whose page it has a section, by number; its own page has none. */
  readonly host?: number
}

export interface Model {
  readonly resources: readonly PlannedResource[]
  readonly enums: readonly PlannedEnum[]
  /** Of everything about the pages that the model leaves open; see `choices`. */
  readonly layout: {readonly seed: number; readonly variety: number}
}

export const defaultNamespace = 'microsoft.graph'

const syllables = 'ba ko ri tu ne lo ma si vo du gra pel zan mir fo len kir bru tal wen'.split(' ')
const words = [
  ...'order customer address account device policy report session team channel setting rule window frame node'.split(
    ' '
  ),
  ...'status state mode level phase category priority severity origin target owner member value key item entry'.split(
    ' '
  )
]

/** `tukori`, `orderTuba`: a few words that docs use, and many that nobody does. */
const name = fc
  .tuple(
    fc.nat(3),
    fc.array(fc.nat(syllables.length - 1), {minLength: 2, maxLength: 4}),
    fc.nat(words.length - 1)
  )
  .map(([form, chosen, word]) => {
    const made = chosen.map((index) => syllables[index]).join('')
    if (form === 0) return words[word] ?? made
    if (form === 1) return `${words[word]}${made.charAt(0).toUpperCase()}${made.slice(1)}`
    if (form === 2) return `${made}${chosen[0]}`
    return made
  })

const names = (minLength: number, maxLength: number) =>
  fc.uniqueArray(name, {minLength, maxLength, size: 'max', selector: (one) => one.toLowerCase()})

export const primitives = [
  'string',
  'boolean',
  'int32',
  'int64',
  'double',
  'dateTime',
  'date',
  'duration',
  'uuid',
  'binary'
] as const satisfies readonly PrimitiveName[]

const primitive = fc.constantFrom(...primitives)
const simple: fc.Arbitrary<PlannedType> = fc.oneof(
  {weight: 3, arbitrary: primitive.map((name) => ({kind: 'primitive', name}) as const)},
  {weight: 2, arbitrary: fc.nat(99).map((to) => ({kind: 'reference', to}) as const)}
)
const type: fc.Arbitrary<PlannedType> = fc.oneof(
  {weight: 5, arbitrary: simple},
  {weight: 2, arbitrary: simple.map((of) => ({kind: 'collection', of}) as const)},
  {weight: 1, arbitrary: names(2, 5).map((members) => ({kind: 'words', members}) as const)},
  {
    weight: 1,
    arbitrary: fc
      .tuple(primitive, primitive)
      .map(([key, value]) => ({kind: 'keyValuePair', key, value}) as const)
  }
)

const properties = fc
  .tuple(names(1, 7), fc.array(fc.tuple(type, fc.boolean()), {minLength: 7, maxLength: 7}))
  .map(([chosen, rest]) =>
    chosen.map((name, index): PlannedProperty => {
      const [type, navigation] = rest[index] ?? [{kind: 'primitive', name: 'string'}, false]
      return {name, type, navigation}
    })
  )

/** Up to six types and three enums, whose names differ. */
export const model: fc.Arbitrary<Model> = fc
  .record({
    names: names(2, 9),
    enums: fc.array(names(1, 5), {maxLength: 3, size: 'max'}),
    properties: fc.array(properties, {minLength: 1, maxLength: 6, size: 'max'}),
    bases: fc.array(fc.nat(12), {minLength: 6, maxLength: 6}),
    namespaces: fc.array(fc.nat(5), {minLength: 6, maxLength: 6}),
    hosts: fc.array(fc.nat(12), {minLength: 3, maxLength: 3}),
    layout: fc.record({seed: fc.nat(), variety: fc.constantFrom(0.6, 0.3, 0.1, 0)})
  })
  .map(({names, enums, properties, bases, namespaces, hosts, layout}) => {
    const kinds = Math.min(enums.length, names.length - 1)
    const count = Math.min(properties.length, names.length - kinds)
    const all = count + kinds
    return {
      resources: properties.slice(0, count).map((own, index): PlannedResource => {
        const base = bases[index] ?? 12
        return {
          name: names[index] ?? 'thing',
          namespace: namespaces[index] === 1 ? 'acme.shop' : defaultNamespace,
          ...(base < index ? {base} : {}),
          // "state values" on the page of a type are those of its property `state`.
          properties: own
            .filter(({name}) => !names.slice(count, all).includes(name))
            .map((property) => ({...property, type: within(property.type, all)}))
        }
      }),
      enums: enums.slice(0, kinds).map((members, index): PlannedEnum => {
        const host = hosts[index] ?? 12
        return {name: names[count + index] ?? 'kind', members, ...(host < count ? {host} : {})}
      }),
      layout
    }
  })

/** The qualified name of a type or enum, by number. */
export function qualifiedName({resources, enums}: Model, index: number): string {
  const resource = resources[index]
  if (resource) return `${resource.namespace}.${resource.name}`
  const {name, host} = enums[index - resources.length] ?? {name: 'nothing'}
  const namespace = host === undefined ? undefined : resources[host]?.namespace
  return `${namespace ?? defaultNamespace}.${name}`
}

/** With references that lead to something. */
function within(type: PlannedType, count: number): PlannedType {
  if (type.kind === 'reference') return {kind: 'reference', to: type.to % count}
  return type.kind === 'collection' ? {kind: 'collection', of: within(type.of, count)} : type
}
