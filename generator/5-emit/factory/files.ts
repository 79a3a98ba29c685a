import type {Emit} from '../emitter.ts'
import {enumFile} from './enum.ts'
import {unendingReferences} from './filled.ts'
import {resourceFile} from './resource.ts'

/** `factories/`: one file a resource and enum. */
export const factoryFiles: Emit = (plan, {print, render}) => {
  const unending = unendingReferences(plan)
  const files = plan.types.map((type) => {
    if (type.kind === 'opaque') return []
    const file =
      type.kind === 'enum'
        ? enumFile(plan, type, render)
        : resourceFile(plan, type, unending(type.name), render)
    return [print(file)]
  })
  return files.flat()
}
