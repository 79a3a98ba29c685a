import type {TypeRef} from '../../model/program.ts'
import type {Plan, PropertyOutline} from '../plan/plan.ts'

export type Way = readonly (string | number)[]

/**
 * The shortest way from a value to another of the same type that it may hold; undefined where there is none.
 *
 * @example
 * // folder {children: [item]}, item {folder: folder}
 * wayBack(plan, 'x.folder') // ['children', 0, 'folder']
 */
export function wayBack(plan: Pick<Plan, 'outlinesOf'>, name: string): Way | undefined {
  const seen = new Set<string>()
  const ways: {readonly name: string; readonly way: Way}[] = [{name, way: []}]
  // A list may grow while one walks it: what is added is walked too.
  for (const {name: from, way} of ways) {
    for (const step of heldIn(plan.outlinesOf(from), way)) {
      if (step.name === name) return step.way
      if (seen.has(step.name)) continue
      seen.add(step.name)
      ways.push(step)
    }
  }
  return undefined
}

function heldIn(
  properties: readonly PropertyOutline[],
  way: Way
): {readonly name: string; readonly way: Way}[] {
  return properties.flatMap(({name, type}) => stepsInto(type, [...way, name]))
}

function stepsInto(type: TypeRef, way: Way): {readonly name: string; readonly way: Way}[] {
  switch (type.kind) {
    case 'reference':
      return [{name: type.name, way}]
    case 'collection':
      return stepsInto(type.of, [...way, 0])
    case 'keyValuePair':
      return stepsInto(type.value, [...way, 'value'])
    case 'object':
      return heldIn(type.properties, way)
    default:
      return []
  }
}
