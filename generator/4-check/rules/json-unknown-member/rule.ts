import {hint} from '../../../diagnostics/did-you-mean.ts'
import type {ListedValue, PropertyDeclaration, TypeExpression} from '../../../model/page.ts'
import type {SourceRange, TypeRef} from '../../../model/program.ts'
import type {Lookup} from '../../lookup.ts'
import {defineRule} from '../../rule.ts'
import {unknownValuesIn} from '../../unknown-values.ts'

/**
 * A value that the JSON representation offers, but the table, or the enum that it names, does not have.
 *
 * ```markdown
 * |status|String|Possible values are: `a`, `b`.|        {"status": "a | c"}
 *                                                                       ^
 * ```
 */
export const rule = defineRule({
  severity: 'warning',
  advice: 'Correct one of them. The documented values are used.',
  message: (it: {value: string; name: string; near: string | undefined}) =>
    `The JSON shows \`${it.value}\`, which is not a documented value of \`${it.name}\`${hint(it.near)}`,
  *check({pages, lookup}, report) {
    for (const {file, types} of pages)
      for (const {properties, shown} of types) {
        const shownByName = new Map(shown.map((it) => [it.name, it]))
        for (const row of properties) {
          const other = shownByName.get(row.name)
          const type = other && lookup.propertyAt(file, row.place)?.type
          const documented = type && membersOf(type, row, file, lookup)
          if (!other || !documented) continue
          const {members, source} = documented
          for (const {value, near} of unknownValuesIn(valuesIn(other.type), members))
            yield report(
              {file, ...value.place},
              {value: value.name, name: row.name, near},
              {
                actual: value.name,
                ...(near && {expected: [near]}),
                related: [{message: 'its values are listed here', source}]
              }
            )
        }
      }
  }
})

/** The parts of `"a | b"`, of one or of each of several. */
function valuesIn(type: TypeExpression): readonly ListedValue[] {
  if (type.kind === 'collection') return valuesIn(type.of)
  return type.kind === 'values' ? type.values : []
}

interface Members {
  readonly members: readonly string[]
  readonly source: SourceRange
}

/** Of an enum that has a page or a section, or of the property's own list. */
function membersOf(
  type: TypeRef,
  row: PropertyDeclaration,
  file: string,
  lookup: Lookup
): Members | undefined {
  if (type.kind === 'collection') return membersOf(type.of, row, file, lookup)
  if (type.kind === 'enum') {
    const place = row.facts.values?.place ?? row.typePlace
    return {members: type.members.map(({name}) => name), source: {file, ...place}}
  }
  const found = type.kind === 'reference' ? lookup.enumeration(type.name) : undefined
  return found && {members: found.members.map(({name}) => name), source: found.source}
}
