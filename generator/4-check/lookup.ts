import type {Enum, Program, Property, Resource} from '../model/program.ts'

/** Questions that rules ask of the program by name or by place. */
export interface Lookup {
  readonly resource: (name: string) => Resource | undefined
  readonly enumeration: (name: string) => Enum | undefined
  /** The resource that is introduced here; none where another page's introduction counts. */
  readonly resourceAt: (file: string, place: {line: number; column: number}) => Resource | undefined
  /** The property that a row became; none where another row of the same name counts. */
  readonly propertyAt: (file: string, place: {line: number; column: number}) => Property | undefined
}

/** Indexes a program once for all that a rule asks. */
export function lookupIn({resources, enums}: Program): Lookup {
  const resourceByName = new Map(resources.map((resource) => [resource.name, resource]))
  const enumByName = new Map(enums.map((it) => [it.name, it]))
  const resourceByPlace = new Map(resources.map((it) => [key(it.source.file, it.source), it]))
  const properties = new Map(
    resources.flatMap((resource) =>
      resource.properties.map((property) => [key(property.source.file, property.source), property] as const)
    )
  )
  return {
    resource: (name) => resourceByName.get(name),
    enumeration: (name) => enumByName.get(name),
    resourceAt: (file, place) => resourceByPlace.get(key(file, place)),
    propertyAt: (file, place) => properties.get(key(file, place))
  }
}

function key(file: string, {line, column}: {line: number; column: number}): string {
  return `${file}:${line}:${column}`
}
