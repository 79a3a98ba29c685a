import {hint} from '../../../diagnostics/did-you-mean.ts'
import type {ListedValues, PropertyDeclaration, TypeExpression} from '../../../model/page.ts'
import type {SourceRange, TypeRef} from '../../../model/program.ts'
import type {Lookup} from '../../lookup.ts'
import {defineRule} from '../../rule.ts'
import {isAmong, unknownValuesIn} from '../../unknown-values.ts'

/**
 * A description that offers a value which the property's enum does not have.
 *
 * ```markdown
 * |status|[status](status.md)|Possible values are: `active`, `pausd`.|
 *                                                           ^^^^^^^
 * ```
 */
export const rule = defineRule({
  severity: 'warning',
  advice: 'Correct the value, or add it to the members.',
  message: (it: {value: string; name: string; near: string | undefined}) =>
    `\`${it.name}\` has no member \`${it.value}\`${hint(it.near)}`,
  *check({pages, lookup}, report) {
    for (const {file, types} of pages)
      for (const property of types.flatMap((type) => type.properties)) {
        const {values} = property.facts
        const listed = values?.closed ? membersOf(property, file, lookup) : undefined
        if (!values || !listed) continue
        const {name, members, source} = listed
        // A list of which nothing is a member is about something else.
        if (!values.values.some((value) => isAmong(members, value.name))) continue
        for (const {value, near} of unknownValuesIn(values.values, members))
          yield report(
            {file, ...value.place},
            {value: value.name, name, near},
            {
              actual: value.name,
              ...(near && {expected: [near]}),
              related: [{message: `\`${name}\` lists its members here`, source}]
            }
          )
      }
  }
})

interface Listed {
  /** Of the enum, or of the property whose type cell lists its values. */
  readonly name: string
  readonly members: readonly string[]
  readonly source: SourceRange
}

function membersOf(row: PropertyDeclaration, file: string, lookup: Lookup): Listed | undefined {
  const {name, type, typePlace} = row
  const cell = listedIn(type)
  if (cell) return {name, members: cell.values.map((value) => value.name), source: {file, ...typePlace}}
  const property = lookup.propertyAt(file, row.place)
  const item = property && itemOf(property.type)
  const found = item?.kind === 'reference' ? lookup.enumeration(item.name) : undefined
  return (
    found && {name: found.name, members: found.members.map((member) => member.name), source: found.source}
  )
}

/** What a collection holds; any other type itself. */
function itemOf(type: TypeRef): TypeRef {
  return type.kind === 'collection' ? itemOf(type.of) : type
}

function listedIn(type: TypeExpression): ListedValues | undefined {
  if (type.kind === 'collection') return listedIn(type.of)
  return type.kind === 'values' && !type.otherwise ? type : undefined
}
