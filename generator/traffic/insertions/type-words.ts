import {groupBy} from '../../model/group-by.ts'
import type {TypeExpression} from '../../model/page.ts'
import type {PrimitiveName} from '../../model/program.ts'
import type {Declared} from './declarations.ts'

const families: {readonly [name in PrimitiveName]?: readonly PrimitiveName[]} = {
  integer: ['integer', 'int32', 'int64', 'int16'],
  number: ['number', 'decimal', 'double', 'single'],
  uuid: ['uuid'],
  any: ['any']
}

/** The primitives of the same kind of values, the plainest first. */
export function familyOf(name: PrimitiveName): readonly PrimitiveName[] {
  return families[name] ?? [name]
}

/** What a type is written as where no row shows it. */
const words: {readonly [name in PrimitiveName]?: string} = {dateTime: 'datetime', any: 'object'}

/** The type of a new property. */
export interface NewType {
  readonly name: PrimitiveName
  readonly isCollection: boolean
}

/**
 * A type as the rows write it: those of the table first, then those of the page, then all others.
 *
 * @example
 * typeWords({name: 'integer', isCollection: false}, declared, all) // 'Int32'
 */
export function typeWords({name, isCollection}: NewType, near: Declared, all: readonly Declared[]): string {
  const {declaration, page} = near
  const scopes = [
    all.filter((one) => one.declaration.table === declaration.table),
    all.filter((one) => one.page === page),
    all
  ]
  const family = familyOf(name)
  const mostCommon = (isWanted: (type: TypeExpression) => boolean): string | undefined => {
    for (const scope of scopes) {
      const found = scope.flatMap((one) => (isWanted(one.declaration.type) ? cellText(one) : []))
      const [text] = [...groupBy(found, (text) => text)].sort(([, a], [, b]) => b.length - a.length)[0] ?? []
      if (text !== undefined) return text
    }
    return
  }
  const isOne = (type: TypeExpression) => type.kind === 'primitive' && family.includes(type.name)
  if (!isCollection) return mostCommon(isOne) ?? words[name] ?? name
  return mostCommon((type) => type.kind === 'collection' && isOne(type.of)) ?? `${words[name] ?? name}[]`
}

/** What a cell writes that says a type and nothing else. */
function cellText({declaration: {typeText}}: Declared): string[] {
  return /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*(?:\[\]|\([\p{L}\d.]+\))?$/u.test(typeText) ? [typeText] : []
}
