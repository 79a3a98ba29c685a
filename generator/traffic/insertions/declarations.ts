/** Finds what a page says at the places that the model names. */
import {withInnerProperties} from '../../model/inner-properties.ts'
import type {ListedValue, Page, PropertyDeclaration, TypeExpression} from '../../model/page.ts'
import type {Enum, Property, Source} from '../../model/program.ts'

/** A row, and its page. */
export interface Declared {
  readonly page: Page
  readonly declaration: PropertyDeclaration
}

/** A name and where it stands. */
export type PlacedName = Pick<ListedValue, 'name' | 'place'>

/** A list of members, and its page. */
export interface DeclaredMembers {
  readonly page: Page
  readonly members: readonly PlacedName[]
}

export interface Declarations {
  readonly pages: readonly Page[]
  readonly all: readonly Declared[]
  readonly property: (property: Property) => Declared | undefined
  /** Where a property lists its values. */
  readonly values: (property: Property, names: readonly string[]) => DeclaredMembers | undefined
  readonly members: (enumeration: Enum) => DeclaredMembers | undefined
}

export function declarationsIn(pages: readonly Page[]): Declarations {
  const all = pages.flatMap((page) =>
    page.types.flatMap(({properties}) =>
      [...withInnerProperties(properties)].map((declaration) => ({page, declaration}))
    )
  )
  const byPlace = new Map(
    all.map((one) => [keyOf({file: one.page.file, ...one.declaration.place}), one] as const)
  )
  const pageByFile = new Map(pages.map((page) => [page.file, page]))
  const property = ({source}: Property) => byPlace.get(keyOf(source))
  return {
    pages,
    all,
    property,
    values: (one, names) => {
      const declared = property(one)
      if (!declared) return
      const {page, declaration} = declared
      const lists = [valuesIn(declaration.type), declaration.facts.values?.values ?? [], ...enumsOf(page)]
      return listed(page, lists, names)
    },
    members: ({source, members}) => {
      const page = pageByFile.get(source.file)
      return (
        page &&
        listed(
          page,
          enumsOf(page),
          members.map(({name}) => name)
        )
      )
    }
  }
}

function keyOf({file, line, column}: Source): string {
  return `${file}:${line}:${column}`
}

function enumsOf({enums}: Page): readonly (readonly PlacedName[])[] {
  return enums.map(({members}) => members)
}

/** The values that a type cell lists. */
export function valuesIn(type: TypeExpression): readonly PlacedName[] {
  switch (type.kind) {
    case 'values':
      return type.values
    case 'collection':
      return valuesIn(type.of)
    case 'union':
      return type.of.flatMap(valuesIn)
    default:
      return []
  }
}

/** The list that has all names, and no others. */
function listed(
  page: Page,
  lists: readonly (readonly PlacedName[])[],
  names: readonly string[]
): DeclaredMembers | undefined {
  const wanted = new Set(names)
  const members = lists.find(
    (list) =>
      new Set(list.map(({name}) => name)).size === wanted.size && list.every(({name}) => wanted.has(name))
  )
  return members && {page, members}
}
