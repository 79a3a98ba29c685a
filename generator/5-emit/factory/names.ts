import {camelCase} from '../plan/names.ts'
import type {Plan, PlannedResource} from '../plan/plan.ts'

/** `userFactory` */
export function factoryName({typeName}: PlannedResource): string {
  return `${camelCase(typeName)}Factory`
}

/** `createRoomList`, or `createListOfRoom` where there is a type `RoomList`. */
export function listFactoryName(plan: Plan, {typeName}: PlannedResource): string {
  return plan.identifiers.has(`${typeName}List`) ? `createListOf${typeName}` : `create${typeName}List`
}
