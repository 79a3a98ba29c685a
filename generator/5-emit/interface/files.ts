import type {Options} from '../../options.ts'
import type {Plan, PlannedType} from '../plan/plan.ts'
import type {Render} from '../templates.ts'
import type {OfType} from '../units.ts'
import {createPrinter, type DeclarationFile} from './declarations.ts'
import {enumFile} from './enum.ts'
import {opaqueFile} from './opaque.ts'
import {resourceFile} from './resource.ts'

/** `types/`: one file a type. */
export function interfaceFiles(options: Pick<Options, 'banner'>, render: Render): OfType<Plan> {
  const print = createPrinter(options, render)
  return (plan, type) => [print(typeFile(plan, type))]
}

function typeFile(plan: Plan, type: PlannedType): DeclarationFile {
  switch (type.kind) {
    case 'resource':
      return resourceFile(plan, type)
    case 'enum':
      return enumFile(plan, type)
    case 'opaque':
      return opaqueFile(plan, type)
  }
}
