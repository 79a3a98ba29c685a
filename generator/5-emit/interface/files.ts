import type {Emit} from '../emitter.ts'
import type {Plan, PlannedType} from '../plan/plan.ts'
import type {SourceFilePlan} from '../source-file.ts'
import {enumFile} from './enum.ts'
import {opaqueFile} from './opaque.ts'
import {resourceFile} from './resource.ts'

/** `types/`: one file a type. */
export const interfaceFiles: Emit = (plan, {print}) => plan.types.map((type) => print(typeFile(plan, type)))

function typeFile(plan: Plan, type: PlannedType): SourceFilePlan {
  switch (type.kind) {
    case 'resource':
      return resourceFile(plan, type)
    case 'enum':
      return enumFile(plan, type)
    case 'opaque':
      return opaqueFile(plan, type)
  }
}
