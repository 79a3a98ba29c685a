import type {Emit} from '../emitter.ts'
import {enumFile} from './enum.ts'
import {recursiveReferences} from './filled-properties.ts'
import {relationsOf} from './relations.ts'
import {resourceFile} from './resource.ts'

/** `factories/`: one file a resource and enum. */
export const factoryFiles: Emit = (plan, {file, render}) => {
  const unending = recursiveReferences(plan)
  const relations = relationsOf(plan)
  const files = plan.types.map((type) => {
    if (type.kind === 'opaque') return []
    const code =
      type.kind === 'enum'
        ? enumFile(plan, relations, type)
        : resourceFile(plan, relations, type, unending(type.name), render)
    return [file(code)]
  })
  return files.flat()
}
