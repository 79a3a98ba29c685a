import {mayBeNull} from '../../model/presence.ts'
import type {Property} from '../../model/program.ts'
import {isFilled} from '../factory/filled-properties.ts'
import {objectKey, quoted} from '../literals.ts'
import type {PlannedResource} from '../plan/plan.ts'
import type {Render} from '../templates.ts'
import {arbitraryName, isDeep, type Scope} from './scope.ts'
import {propertyText, requiredText, valueText} from './value.ts'

/** What the template of an arbitrary is given. */
interface ArbitraryView {
  readonly name: string
  readonly typeName: string
  readonly link: string
  readonly parameters: string
  readonly body: string
}

/** The function that makes a resource's arbitrary: a record of its properties, relationships left out. */
export function resourceArbitrary(scope: Scope, type: PlannedResource, render: Render): ArbitraryView {
  const {plan} = scope
  const concrete = plan.concrete(type.name) ?? type
  const unending = new Set(plan.recursiveReferences(type.name))
  const filled = plan.propertiesOf(type.name).filter(isFilled)
  const ends = filled.filter(({name}) => unending.has(name))
  const always = filled.filter(({name}) => !unending.has(name))
  const body =
    concrete.name === type.name
      ? render('arbitrary/record.ts', {
          typeName: type.typeName,
          none: filled.length === 0,
          lines: [
            ...always.map((property) => line(scope, type, property)),
            ...ends.flatMap((one) => ending(scope, one))
          ],
          spreads: ends.filter((one) => !mayBeNull(one, plan.options)).map((one) => line(scope, type, one)),
          required: requiredText(scope, always)
        })
      : render('arbitrary/abstract.ts', {
          derived: scope.call(concrete),
          type: quoted(`#${concrete.odataType}`)
        })
  const deep = isDeep(plan, type) || type.resource.abstract
  return {
    name: arbitraryName(type),
    typeName: type.typeName,
    link: `{@link ${type.typeName}}`,
    parameters: /\bdepth\b/.test(body) ? 'depth = 3' : deep ? '_depth = 3' : '',
    body
  }
}

function line(scope: Scope, type: PlannedResource, property: Property) {
  const isTypeName = property.name === '@odata.type'
  return {
    name: objectKey(property.name),
    value: isTypeName ? `fc.constant(${quoted(`#${type.odataType}`)})` : propertyText(scope, property)
  }
}

/** What may hold its like without end is null where the depth ends. */
function ending(scope: Scope, property: Property) {
  if (!mayBeNull(property, scope.plan.options)) return []
  const text = valueText(scope, property.type, property.constraints)
  return [{name: objectKey(property.name), value: `depth > 0 ? fc.option(${text}) : fc.constant(null)`}]
}
