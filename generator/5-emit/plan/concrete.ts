import {unbranded} from './branded-ids.ts'
import type {Inheritance} from './inheritance.ts'
import type {PropertyOutline, ResourceOutline} from './plan.ts'

/** The type that a factory creates in place of an abstract one: the first that extends it, is concrete, and redeclares nothing. */
export function concreteType(
  {derived, outlinesOf}: Pick<Inheritance, 'derived' | 'outlinesOf'>,
  type: ResourceOutline
): ResourceOutline | undefined {
  if (!type.resource.abstract) return undefined
  const signaturesOf = (name: string) =>
    new Map(outlinesOf(name).map((property) => [property.name, signatureOf(property)]))
  const wanted = [...signaturesOf(type.name)]
  const agrees = (other: ResourceOutline) => {
    const signatures = signaturesOf(other.name)
    return wanted.every(([name, signature]) => signatures.get(name) === signature)
  }
  return derived(type.name).find((other) => !other.resource.abstract && agrees(other))
}

function signatureOf({type, required, nullable, navigation}: PropertyOutline): string {
  return JSON.stringify([unbranded(type), required, nullable, navigation])
}
