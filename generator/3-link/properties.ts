import {diagnostic} from '../diagnostics/diagnostic.ts'
import type {PropertyDraft, TypeDraft, ValueList} from '../model/page.ts'
import type {EnumRef, Property, TypeRef} from '../model/program.ts'
import {type Lookup, typeRef} from './types.ts'
import {constraintsFor, valueOf} from './values.ts'

/** One row, its names looked up. */
export function propertyOf(row: PropertyDraft, draft: TypeDraft, lookup: Lookup): Property {
  const {name, place, facts, navigation, description} = row
  const type = withValues(typeRef(row.type, lookup), facts.values)
  const stated = facts.default === undefined ? undefined : valueOf(facts.default, type)
  return {
    name,
    type,
    source: {file: lookup.page.file, line: place.line, column: place.column},
    description,
    navigation,
    required: facts.required,
    nullable:
      facts.nullable ?? (listsNull(facts.values) || draft.nullableProperties.includes(name) ? true : null),
    readOnly: facts.readOnly,
    key: facts.key || draft.keyProperty === name,
    deprecated: facts.deprecated,
    constraints: constraintsFor(type, facts.constraints),
    examples: facts.examples.flatMap((text) => valueOf(text, type) ?? []),
    ...(stated === undefined ? {} : {default: stated})
  }
}

function listsNull(values: ValueList | undefined): boolean {
  return values?.values.some(({name}) => name === 'null') ?? false
}

/** A string, or a list of strings, whose description lists all values that it may have. */
function withValues(type: TypeRef, values: ValueList | undefined): TypeRef {
  if (!values?.closed) return type
  if (type.kind === 'collection') return {kind: 'collection', of: withValues(type.of, values)}
  if (type.kind !== 'primitive' || type.name !== 'string') return type
  const members = membersOf(values)
  // A single value says what there is by now, not what there is at all; flags are written as one string.
  return members.length < 2 || values.flags ? type : {kind: 'enum', members}
}

function membersOf({values}: ValueList): EnumRef['members'] {
  const named = values.filter(({name}) => name !== 'null')
  const unique = new Map(named.map(({name, description}) => [name, {name, description}]))
  return [...unique.values()]
}

/** Values that prose lists and the enum does not have. */
export function reportValues(row: PropertyDraft, type: TypeRef, lookup: Lookup): void {
  const of = type.kind === 'collection' ? type.of : type
  const known = of.kind === 'reference' ? lookup.membersOf(of.name) : undefined
  if (!known || known.length === 0 || !row.facts.values?.closed || of.kind !== 'reference') return
  for (const {name, place} of row.facts.values.values) {
    if (name === 'null' || known.includes(name)) continue
    const spelled = known.filter((member) => member.toLowerCase() === name.toLowerCase())
    lookup.report(
      diagnostic(
        'enum-prose-mismatch',
        {file: lookup.page.file, ...place},
        {value: name, name: of.name},
        {actual: name, ...(spelled.length > 0 ? {expected: spelled} : {})}
      )
    )
  }
}
