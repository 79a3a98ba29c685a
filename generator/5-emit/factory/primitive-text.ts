import type {PrimitiveName} from '../../model/program.ts'
import {nameWords} from './name-words.ts'
import {isFractional, rangeOf} from './numbers.ts'
import type {Place} from './place.ts'
import {choices} from './scope.ts'
import {textValue} from './text-value.ts'
import {arePrecise, isDay, stageOf} from './times.ts'

/**
 * The expression that makes a value of a primitive.
 *
 * @example
 * primitiveText(place, 'boolean') // 'chance(draw(seed, key.escrowsPruned), 0.5)'
 */
export function primitiveText(place: Place, name: PrimitiveName): string {
  const {scope, at, property} = place
  switch (name) {
    case 'string':
      return textValue(place)
    case 'boolean':
      return `${scope.support('chance')}(${at}, 0.5)`
    case 'dateTime': {
      if (stageOf(property.name) === 'birth') return `\`\${${primitiveText(place, 'date')}}T00:00:00Z\``
      const make = scope.support(
        arePrecise(scope.plan.propertiesOf(place.type.name)) ? 'preciseTime' : 'dateTime'
      )
      return `${make}(${place.share('moment')}, ${at}, ${stage(place)})`
    }
    case 'date':
      return `${scope.support('date')}(${place.share('moment')}, ${at}, ${stage(place)})`
    case 'time':
      return `${scope.support('time')}(${at}, ${stage(place)})`
    case 'duration':
      return textValue(place, 'duration')
    case 'uuid':
      return textValue(place, 'uuid')
    case 'binary':
    case 'stream':
      return `${scope.support('base64')}(${at}, 32)`
    case 'any':
      return '{}'
    default:
      return numberText(place, name)
  }
}

function stage({property}: Place): string {
  return `context.stages.${stageOf(property.name, isDay(property))}`
}

function numberText({scope, at, property}: Place, name: PrimitiveName): string {
  const {minimum, maximum} = rangeOf(property.name, name, property.constraints)
  const examples = property.examples
    .flat()
    .filter(
      (example): example is number => typeof example === 'number' && example >= minimum && example <= maximum
    )
  if (examples.length > 1) {
    const list = choices(scope, property.name, [...new Set(examples)].map(String))
    return `${scope.support('pick')}(${at}, ${list})`
  }
  const isWhole = !isFractional(name) || nameWords(property.name).includes('count')
  const from = isWhole ? Math.ceil(minimum) : minimum
  const to = isWhole ? Math.floor(maximum) : maximum
  if (from === to) return String(from)
  return `${scope.support(isWhole ? 'integer' : 'decimal')}(${at}, ${from}, ${to})`
}
