import {bySource} from '../diagnostics/order.ts'
import type {Program} from '../model/program.ts'
import {shortName} from '../model/short-name.ts'
import {change, everywhere, type ModelChange, present} from './change.ts'
import {type Context, contextOf, type DiffOptions} from './context.ts'
import {declaredIn, existenceChanges, renamesOf} from './declared-types.ts'
import {memberChanges} from './members.ts'
import {operationsChanges} from './operations.ts'
import {quoted} from './quoted.ts'
import {deprecationChanges, resourceChanges} from './resources.ts'

/**
 * What changed between two models, in order of place. Descriptions and examples are not compared.
 *
 * @example
 * diff(before, after, defaults)
 * // [{code: 'property-removed', message: 'Property `order.tax` was removed.', side: 'old', responses: 'dangerous', …}]
 */
export function diff(old: Program, next: Program, options: DiffOptions): ModelChange[] {
  const renames = renamesOf(declaredIn(old), declaredIn(next))
  const renamed = new Map([...renames.renamed].map(([one, other]) => [one.name, other.name]))
  const context = contextOf(old, next, {renamed, options})
  const changes = [
    ...existenceChanges(renames),
    ...typesChanges(context),
    ...enumsChanges(context),
    ...operationsChanges(context)
  ]
  return changes.sort(bySource)
}

function typesChanges(context: Context): ModelChange[] {
  const {old, next} = context
  return old.program.resources.flatMap((resource) => {
    const name = old.nameOf(resource.name)
    const other = next.types.resource(name)
    if (other) return resourceChanges(resource, other, context)
    const values = next.types.enumeration(name)
    if (!values) return []
    return [change('kind-changed', `Type ${quoted(shortName(name))} is an enum now.`, present(values.source))]
  })
}

function enumsChanges(context: Context): ModelChange[] {
  const {old, next, options} = context
  return old.program.enums.flatMap((one) => {
    const name = old.nameOf(one.name)
    const other = next.types.enumeration(name)
    if (!other) {
      const resource = next.types.resource(name)
      if (!resource) return []
      return [
        change('kind-changed', `Enum ${quoted(shortName(name))} is a type now.`, present(resource.source))
      ]
    }
    const words = quoted(shortName(name))
    const subject = {words, old: one.source, next: other.source, directions: everywhere}
    return [...memberChanges(one, other, subject, options), ...deprecationChanges(one, other, words)]
  })
}
