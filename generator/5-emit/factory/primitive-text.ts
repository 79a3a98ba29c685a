import type {PrimitiveName} from '../../model/program.ts'
import {representationOf} from '../plan/representation.ts'
import {arePrecise, isDay, stageOf} from './lifecycle.ts'
import {nameWords} from './name-words.ts'
import {isFractional, isMoneyName, rangeOf} from './numbers.ts'
import {choices} from './scope.ts'
import {textValue} from './text-value.ts'
import type {ValueContext} from './value-context.ts'

/**
 * The expression that makes a value of a primitive.
 *
 * @example
 * primitiveText(context, 'boolean') // 'chance(draw(seed, key.escrowsPruned), 0.5)'
 */
export function primitiveText(context: ValueContext, name: PrimitiveName): string {
  const text = jsonText(context, name)
  switch (representationOf(context.scope.plan.options, name)) {
    case 'json':
      return text
    case 'Date':
      return `new Date(${text})`
    case 'bigint':
      return `BigInt(${text})`
    case 'digits':
      return `String(${text})`
  }
}

function jsonText(context: ValueContext, name: PrimitiveName): string {
  const {scope, at, property} = context
  switch (name) {
    case 'string':
      return textValue(context)
    case 'boolean':
      return `${scope.support('chance')}(${at}, 0.5)`
    case 'dateTime': {
      if (stageOf(property.name) === 'birth') return `\`\${${jsonText(context, 'date')}}T00:00:00Z\``
      const make = scope.support(
        arePrecise(scope.plan.propertiesOf(context.type.name)) ? 'preciseTime' : 'dateTime'
      )
      return `${make}(${context.share('moment')}, ${at}, ${stage(context)})`
    }
    case 'date':
      return `${scope.support('date')}(${context.share('moment')}, ${at}, ${stage(context)})`
    case 'time':
      return `${scope.support('time')}(${at}, ${stage(context)})`
    case 'duration':
      return textValue(context, 'duration')
    case 'uuid':
      return textValue(context, 'uuid')
    case 'binary':
    case 'stream':
      return `${scope.support('base64')}(${at}, 32)`
    case 'any':
      return '{}'
    default:
      return numberText(context, name)
  }
}

function stage({property}: ValueContext): string {
  return `context.stages.${stageOf(property.name, isDay(property))}`
}

function numberText({scope, at, property}: ValueContext, name: PrimitiveName): string {
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
  const decimals = !isWhole && isMoneyName(property.name) ? ', context.decimals' : ''
  return `${scope.support(isWhole ? 'integer' : 'decimal')}(${at}, ${from}, ${to}${decimals})`
}
