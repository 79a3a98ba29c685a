import type {PropertyDeclaration, TypeDeclaration, TypeExpression} from '../../model/page.ts'

/**
 * Lists of entries as the maps that they are: of a field `map<string, int32> labels` protoc-gen-doc prints a list of
 * `Booking.LabelsEntry`, and below that what a key and a value are.
 */
export function withMapEntries(types: readonly TypeDeclaration[]): TypeDeclaration[] {
  const entries = new Map(types.flatMap(entryOf))
  if (entries.size === 0) return [...types]
  const withMaps = (row: PropertyDeclaration): PropertyDeclaration => {
    const of = row.type.kind === 'collection' ? row.type.of : undefined
    const map = of?.kind === 'named' ? entries.get(of.name) : undefined
    return map ? {...row, type: map} : row
  }
  return types.map((type) => ({...type, properties: type.properties.map(withMaps)}))
}

function entryOf({names: [evidence], properties}: TypeDeclaration): [string, TypeExpression][] {
  const [key, value] = properties
  const isEntry = /\.\w+Entry$/.test(evidence?.name ?? '') && properties.length === 2
  if (!evidence || !isEntry || key?.name !== 'key' || value?.name !== 'value') return []
  return [[evidence.name, {kind: 'map', key: key.type, value: value.type}]]
}
