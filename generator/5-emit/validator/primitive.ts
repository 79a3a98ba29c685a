import {mayBeEmpty, validatedAs} from '../../model/formats.ts'
import type {Constraints, PrimitiveRef} from '../../model/program.ts'
import {regularExpression} from '../../model/regular-expression.ts'
import {regExpLiteral} from '../literals.ts'
import {type Representation, representationOf} from '../plan/representation.ts'
import {anything, type Check, type Condition, call, copyBy} from './check.ts'
import {primitiveConversions} from './from-json.ts'
import {formatKind, type Kind, primitiveKind} from './primitives.ts'
import type {Scope} from './scope.ts'
import type {SupportName} from './support/names.ts'

/** One more thing that the docs say of a value. */
interface Limit {
  readonly expected: string
  condition(value: string): Condition
}

/** Kind or format first, then lengths, limits and pattern: as far as they fit the kind. */
export function primitiveCheck(
  scope: Scope,
  type: PrimitiveRef,
  stated: Constraints,
  representation = representationOf(scope.plan.options, type.name)
): Check {
  if (representation !== 'json') return convertedCheck(scope, representation, stated)
  const {name, constraints} = validatedAs(scope.plan.options.formats, type.name, stated)
  const kind = primitiveKind(name)
  const format =
    kind.holds === 'text' && constraints.format !== undefined ? formatKind(constraints.format) : kind
  const limits =
    kind.holds === 'text'
      ? textLimits(scope, constraints)
      : kind.holds === 'number'
        ? numberLimits(constraints)
        : []
  if (format.test === undefined) return anything
  const {test} = format
  const condition = firstCondition(scope, test)
  const first = mayBeEmpty(name, constraints) ? orEmpty(condition, limits.length === 0) : condition
  return {
    conditions: (value) => [
      // The methods of `Number` take anything, and tell the compiler nothing.
      ...('number' in test && limits.length > 0 ? [isNumber(value)] : []),
      first(value),
      ...limits.map(({condition}) => condition(value))
    ],
    expected: [format.expected, ...limits.map(({expected}) => expected)].join(', ')
  }
}

/** What is no JSON: limits of numbers hold of a `bigint` too. */
function convertedCheck(
  scope: Scope,
  representation: Exclude<Representation, 'json'>,
  stated: Constraints
): Check {
  const {check, expected} = {
    Date: {check: 'isValidDate', expected: 'a valid Date'},
    bigint: {check: 'isInt64', expected: 'a 64-bit bigint'},
    digits: {check: 'isDigits', expected: 'a 64-bit integer as a string'}
  }[representation] as {readonly check: SupportName; readonly expected: string}
  const limits = representation === 'Date' ? [] : numberLimits(stated)
  const number = (value: string) => (representation === 'digits' ? `BigInt(${value})` : value)
  return {
    conditions: (value) => [
      call(`${scope.support(check)}(${value})`),
      ...limits.map(({condition}) => condition(number(value)))
    ],
    expected: [expected, ...limits.map((limit) => limit.expected)].join(', '),
    fromJson: copyBy(() => scope.support(primitiveConversions[representation]))
  }
}

/** `typeof a === 'string'`, `Number.isInteger(a)`, or the call of a shared check. */
function firstCondition(scope: Scope, test: NonNullable<Kind['test']>): (value: string) => Condition {
  if ('check' in test) return (value) => call(`${scope.support(test.check)}(${value})`)
  return 'number' in test ? (value) => call(`Number.${test.number}(${value})`) : typeIs(test.typeof)
}

/** The condition of a text that may be empty too; what fails needs no brackets where nothing else can fail. */
function orEmpty(condition: (value: string) => Condition, alone: boolean): (value: string) => Condition {
  return (value) => {
    const {holds, fails} = condition(value)
    const neither = `${fails} && ${value} !== ''`
    return {holds: `(${holds} || ${value} === '')`, fails: alone ? neither : `(${neither})`}
  }
}

const isNumber = typeIs('number')

function typeIs(type: string): (value: string) => Condition {
  return (value) => ({
    holds: `typeof ${value} === '${type}'`,
    fails: `typeof ${value} !== '${type}'`
  })
}

function numberLimits({minimum, maximum}: Constraints): readonly Limit[] {
  return [
    ...(minimum === undefined ? [] : [limit(`at least ${minimum}`, '', '>=', minimum)]),
    ...(maximum === undefined ? [] : [limit(`at most ${maximum}`, '', '<=', maximum)])
  ]
}

function textLimits(scope: Scope, {format, minLength, maxLength, pattern}: Constraints): readonly Limit[] {
  // Every form asks for a character itself.
  const least = format !== undefined && minLength === 1 ? undefined : minLength
  const expression = pattern === undefined ? undefined : regularExpression(pattern)
  return [
    ...lengthLimits({minLength: least, maxLength}, 'characters'),
    ...(expression ? [patternLimit(scope, regExpLiteral(expression))] : [])
  ]
}

function patternLimit(scope: Scope, literal: string): Limit {
  return {
    expected: `matching ${literal}`,
    condition: (value) => call(`${scope.constant('pattern', literal)}.test(${value})`)
  }
}

/** Of a string or a list: `a.length <= 5`. */
export function lengthLimits(
  {minLength, maxLength}: {readonly minLength?: number | undefined; readonly maxLength?: number | undefined},
  unit: string
): readonly Limit[] {
  return [
    ...(minLength === undefined ? [] : [limit(`at least ${minLength} ${unit}`, '.length', '>=', minLength)]),
    ...(maxLength === undefined ? [] : [limit(`at most ${maxLength} ${unit}`, '.length', '<=', maxLength)])
  ]
}

function limit(expected: string, subject: string, operator: '>=' | '<=', bound: number): Limit {
  const opposite = operator === '>=' ? '<' : '>'
  return {
    expected,
    condition: (value) => ({
      holds: `${value}${subject} ${operator} ${bound}`,
      fails: `${value}${subject} ${opposite} ${bound}`
    })
  }
}
