import type {Imports} from '../imports.ts'
import {camelCase} from '../plan/function-names.ts'
import type {Plan, ResourceOutline} from '../plan/plan.ts'

/** A factory or validator of a type, which takes and gives JSON where code holds the type otherwise: `jsonFactory(createOrder, orderFromJson)`. */
export function asJson(
  plan: Plan,
  imports: Imports,
  {wrapper, type, called}: {readonly wrapper: string; readonly type: ResourceOutline; readonly called: string}
): string {
  if (!plan.converts(type.name)) return called
  const fromJson = `${camelCase(type.typeName)}FromJson`
  imports.add('msw/support/json.ts', wrapper)
  imports.add(`validators/${type.fileName}.ts`, fromJson)
  return `${wrapper}(${called}, ${fromJson})`
}

/** The factory of a type, imported. */
export function jsonFactoryOf(plan: Plan, imports: Imports, type: ResourceOutline): string {
  const called = `create${type.typeName}`
  imports.add(`factories/${type.fileName}.ts`, called)
  return asJson(plan, imports, {wrapper: 'jsonFactory', type, called})
}

/** The validator of a type, imported. */
export function jsonValidatorOf(plan: Plan, imports: Imports, type: ResourceOutline): string {
  const called = `validate${type.typeName}`
  imports.add(`validators/${type.fileName}.ts`, called)
  return asJson(plan, imports, {wrapper: 'jsonValidator', type, called})
}
