import type {Constraints, Property} from '../../model/program.ts'
import {quoted} from '../literals.ts'
import {choiceText} from './choice.ts'
import {describedWords} from './described-words.ts'
import {arePrecise, localEnding, stageOf} from './lifecycle.ts'
import {formats, type Heuristic, heuristicFor} from './name-heuristics.ts'
import {matchesOf} from './pattern.ts'
import {personNames} from './person-names.ts'
import {choices} from './scope.ts'
import type {ValueContext} from './value-context.ts'

/**
 * The expression that makes a string: of the stated format or pattern, else one of the docs' examples,
 * else what the name means; as long as the docs allow.
 *
 * @example
 * textValue(context) // "pick(draw(seed, key.code), ['InvalidCredentials'])"
 */
export function textValue(context: ValueContext, format = context.property.constraints.format): string {
  const {scope, at, property} = context
  const {pattern} = property.constraints
  if (property.name === '@odata.type') return quoted(`#${context.type.odataType}`)
  const examples = examplesOf(property)
  const described = describedWords(property, examples)
  const heuristic = described ?? heuristicFor(property.name, context.type.typeName)
  if (pattern !== undefined) return oneOf(context, matchesOf(property.constraints, examples))
  if (format === 'date-time' || format === 'date' || format === 'time') return timeText(context, format)
  const ending = localEnding(property)
  if (ending !== undefined) {
    const ofDay = `${scope.support('dateTime')}(${context.share('moment')}, ${at}, context.stages.${stageOf(property.name)})`
    return `\`\${${ofDay}.slice(0, 19)}${ending}\``
  }
  // Texts of one person, or of one place, agree: examples would not.
  if (format === 'email') return fitted(context, make(context, formats.email))
  const isGrouped = heuristic.of !== undefined && heuristic.of !== 'fault'
  if ((isGrouped || described !== undefined) && format === undefined)
    return fitted(context, make(context, heuristic))
  const [first] = examples
  if (first !== undefined && (isIdentifier(property) || format === 'uuid')) {
    return isUuid(first)
      ? make(context, formats.uuid)
      : fitted(context, `${scope.support('alike')}(${at}, ${quoted(first)})`)
  }
  if (first !== undefined && isNumbered(property.name, first))
    return `${scope.support('renumbered')}(${at}, ${quoted(first)})`
  if (first !== undefined) return oneOf(context, examples)
  if (format !== undefined)
    return make(context, format === 'uri' && isAddress(heuristic) ? heuristic : formats[format])
  if (/(^|[a-z])DateTime$/.test(property.name)) return fitted(context, timeText(context, 'date-time'))
  if (/^birthday$|[a-z]Date$/.test(property.name)) return fitted(context, timeText(context, 'date'))
  return fitted(context, make(context, heuristic))
}

function isIdentifier({name, key}: Property): boolean {
  return key || /(^id|Id|Identifier)$/.test(name)
}

/** A number of its own for each object, such as `SO-10042`. */
function isNumbered(name: string, example: string): boolean {
  return /(Number|^number|^sku)$/.test(name) && /\d{3}/.test(example) && example.length <= 20
}

/** Whether a name says more than that it is a URL: that of an image. */
function isAddress({make}: Heuristic): boolean {
  return make.startsWith('context.words.url(')
}

function isUuid(text: string): boolean {
  return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text)
}

/** The docs' texts that keep to what the docs state. */
function examplesOf({examples, constraints}: Property): string[] {
  const {minLength = 0, maxLength = Infinity} = constraints
  // Of a collection each example is a list; its items are made of what the lists hold.
  const texts = examples.flat().filter((example) => typeof example === 'string' && example !== '')
  return [...new Set(texts)]
    .filter((text): text is string => typeof text === 'string')
    .filter(({length}) => length >= minLength && length <= maxLength)
}

function oneOf(context: ValueContext, texts: readonly string[]): string {
  const [only] = texts
  if (texts.length === 1 && only !== undefined) return quoted(only)
  return choiceText(context, choices(context.scope, context.property.name, texts.map(quoted)))
}

function make(context: ValueContext, {make, of, texts, label}: Heuristic): string {
  if (texts !== undefined)
    return oneOf(of === undefined ? context : {...context, at: personal(context, of)}, texts)
  if (label !== undefined && context.inList && context.at === 'seed') return numberedText(context, label)
  const [name] = /\b(uuid|hex|base64|integer|alike|e164)(?=\()/.exec(make) ?? []
  if (isSupport(name)) context.scope.support(name)
  const at = of === undefined ? context.at : personal(context, of)
  return make.replaceAll(
    '#',
    of === 'person' && /(fullName|userName|email)\(#\)/.test(make) ? named(context, at) : at
  )
}

/** `\`interest ${integer(at, 1, 9)}${index + 1}\``: no two in a list are alike. */
function numberedText({scope}: ValueContext, label: string): string {
  return `\`${label.replace(/(?<!s)s$/, '')} \${${scope.support('integer')}(seed, 1, 9)}\${index + 1}\``
}

/** `person, names`, where overrides may give the person names. */
function named(context: ValueContext, at: string): string {
  const {scope, type, inList} = context
  const isHere = !inList && personNames(scope.plan.propertiesOf(type.name), type.typeName).length > 0
  return isHere && context.overridden ? `${at}, ${context.share('names')}` : at
}

/** Within lists each element has a person of its own. */
function personal(context: ValueContext, of: NonNullable<Heuristic['of']>): string {
  return context.inList ? 'seed' : context.share(of)
}

function timeText(context: ValueContext, format: 'date-time' | 'date' | 'time'): string {
  const {scope, at, property} = context
  const when = `context.stages.${stageOf(property.name, format === 'date')}`
  if (format === 'time') return `${scope.support('time')}(${at}, ${when})`
  const maker =
    format === 'date'
      ? 'date'
      : arePrecise(scope.plan.propertiesOf(context.type.name))
        ? 'preciseTime'
        : 'dateTime'
  return `${scope.support(maker)}(${context.share('moment')}, ${at}, ${when})`
}

/** Cut or filled up, where the docs state lengths: texts may come from another source than ours. */
function fitted({scope, property: {constraints}}: ValueContext, text: string): string {
  const {minLength = 0, maxLength = Infinity}: Constraints = constraints
  if (minLength <= 1 && maxLength === Infinity) return text
  return `${scope.support('fit')}(${text}, ${minLength}, ${Math.min(maxLength, 0xffff)})`
}

function isSupport(
  name: string | undefined
): name is 'uuid' | 'hex' | 'base64' | 'integer' | 'alike' | 'e164' {
  return name !== undefined
}
