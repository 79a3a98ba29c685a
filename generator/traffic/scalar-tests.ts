import {narrowest} from '../4-check/examples/scalar.ts'
import {mayBeEmpty, validatedAs} from '../model/formats.ts'
import {patterns} from '../model/patterns.ts'
import {formats, primitives} from '../model/primitives.ts'
import type {Constraints, PrimitiveRef} from '../model/program.ts'
import {regularExpression} from '../model/regular-expression.ts'
import type {ResolvedOptions} from '../options.ts'

/** The longest string that documented patterns are tried on: these are other people's. */
const longestMatched = 1000

/** What the docs ask of values of a primitive beyond what JSON writes them as. */
export function scalarTests(
  type: PrimitiveRef,
  stated: Constraints,
  options: Pick<ResolvedOptions, 'formats'>
) {
  const {name, constraints} = validatedAs(options.formats, type.name, stated)
  const facts = primitives[name]
  const {format, minLength = 0, maxLength = Number.POSITIVE_INFINITY} = constraints
  const form = facts.pattern ?? (format && formats[format].pattern)
  const pattern = constraints.pattern === undefined ? undefined : regularExpression(constraints.pattern)
  const takesEmpty = mayBeEmpty(name, constraints)
  const {minimum, maximum} = narrowest(facts, constraints)
  const isString = facts.json === 'string'
  return {
    isInteger: (value: unknown) => facts.integer !== true || Number.isInteger(value),
    isFormed: (value: unknown): boolean => {
      if (typeof value !== 'string' || (value === '' && takesEmpty)) return true
      if (form !== undefined && !patterns[form].test(value)) return false
      return pattern === undefined || value.length > longestMatched || pattern.test(value)
    },
    isInRange: (value: unknown): boolean => {
      if (isString && typeof value === 'string') return value.length >= minLength && value.length <= maxLength
      return typeof value !== 'number' || (value >= minimum && value <= maximum)
    }
  }
}
