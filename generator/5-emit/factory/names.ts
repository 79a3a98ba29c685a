import {camelCase} from '../plan/names.ts'
import type {PlannedResource} from '../plan/plan.ts'

/** `userFactory` */
export function factoryName({typeName}: PlannedResource): string {
  return `${camelCase(typeName)}Factory`
}
