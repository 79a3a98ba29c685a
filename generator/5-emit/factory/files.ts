import type {Emit} from '../emitter.ts'
import {enumFile} from './enum.ts'
import {unendingReferences} from './filled.ts'
import {kinOf} from './kin.ts'
import {resourceFile} from './resource.ts'

/** `factories/`: one file a resource and enum. */
export const factoryFiles: Emit = (plan, {print, render}) => {
  const unending = unendingReferences(plan)
  const kin = kinOf(plan)
  const files = plan.types.map((type) => {
    if (type.kind === 'opaque') return []
    const file =
      type.kind === 'enum'
        ? enumFile(plan, kin, type, render)
        : resourceFile(plan, kin, type, unending(type.name), render)
    return [print(file)]
  })
  return files.flat()
}
