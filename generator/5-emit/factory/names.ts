import {camelCase} from '../plan/names.ts'
import type {ResourceOutline} from '../plan/plan.ts'

/** `userFactory` */
export function factoryName({typeName}: ResourceOutline): string {
  return `${camelCase(typeName)}Factory`
}
