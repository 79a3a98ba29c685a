import type {Plan, PlannedResource} from '../plan/plan.ts'

/** `createRoomList`, or `createListOfRoom` where there is a type `RoomList`. */
export function listFactoryName(plan: Plan, {typeName}: PlannedResource): string {
  const isTaken = plan.types.some((type) => type.typeName === `${typeName}List`)
  return isTaken ? `createListOf${typeName}` : `create${typeName}List`
}
