import {camelCase} from '../plan/function-names.ts'
import type {ResourceOutline} from '../plan/plan.ts'

/** `userFactory` */
export function factoryName({typeName}: ResourceOutline): string {
  return `${camelCase(typeName)}Factory`
}
