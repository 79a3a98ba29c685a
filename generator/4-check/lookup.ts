import type {Program, Property, Resource} from '../model/program.ts'
import {type TypeGraph, typeGraph} from '../model/type-graph.ts'

/** The types of the program, by name and by place. */
export interface Lookup extends TypeGraph {
  /** The resource that is introduced here; none where another page's introduction counts. */
  readonly resourceAt: (file: string, place: {line: number; column: number}) => Resource | undefined
  /** The property that a row became; none where another row of the same name counts. */
  readonly propertyAt: (file: string, place: {line: number; column: number}) => Property | undefined
}

/** Indexes a program once for all that a rule asks. */
export function lookupIn(program: Program): Lookup {
  const {resources} = program
  const resourceByPlace = new Map(resources.map((it) => [key(it.source.file, it.source), it]))
  const properties = new Map(
    resources.flatMap((resource) =>
      resource.properties.map((property) => [key(property.source.file, property.source), property] as const)
    )
  )
  return {
    ...typeGraph(program),
    resourceAt: (file, place) => resourceByPlace.get(key(file, place)),
    propertyAt: (file, place) => properties.get(key(file, place))
  }
}

function key(file: string, {line, column}: {line: number; column: number}): string {
  return `${file}:${line}:${column}`
}
