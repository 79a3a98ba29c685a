import type {Property} from '../../model/program.ts'
import {nameWords} from './name-words.ts'

/** Where in an object's life a time lies; the names of `stage` in the generated code, in order of time. */
export type StageName =
  | 'birth'
  | 'born'
  | 'created'
  | 'issued'
  | 'dayBegan'
  | 'began'
  | 'accepted'
  | 'fulfilled'
  | 'during'
  | 'ended'
  | 'changed'
  | 'next'
  | 'expires'

/** The first match decides. */
const heuristics: readonly (readonly [StageName, RegExp])[] = [
  ['birth', /birth/i],
  ['next', /next|due|renew(?!ed)|schedul|retry|upcoming|estimat|planned|expected/i],
  ['expires', /expir|until|deadline|willbe|valid(ity)?(end|to|thr)|notafter/i],
  ['born', /hire|join/i],
  ['changed', /modif|updat|chang|last|latest|observ|delet|remov|reset|sync/i],
  [
    'ended',
    /^end|end(ed|ing)?(date|time|on|at|$)|(End|Ended)(?=[A-Z]|$)|[Cc]omplet|[Ff]inish|[Cc]los|[Ss]top|[Dd]eliver|[Cc]ancel/
  ],
  ['created', /creat|first|series/i],
  ['issued', /issu|regist|enrol|publish|add/i],
  ['accepted', /paid|accept|approv|confirm|authori[sz]ed/i],
  ['fulfilled', /shipped|dispatched|fulfilled|resolv/i],
  ['began', /start|began|begin|from|open|since|effective|request|(?<!un)submit|placed|sent/i]
]

/**
 * Stage of a time, from its name and whether it is a day: another property changes nothing. What begins and
 * ends on days does so days apart.
 *
 * @example
 * stageOf('timeBegan') // 'began'
 * stageOf('startDate', true) // 'dayBegan'
 * stageOf('expirationDateTime') // 'expires'
 */
export function stageOf(name: string, isDay = false): StageName {
  const stage = heuristics.find(([, sign]) => sign.test(name))?.[0] ?? 'during'
  return isDay && stage === 'began' ? 'dayBegan' : stage
}

/** Whether a property holds a day without a time. */
export function isDay({type, constraints}: Property): boolean {
  return type.kind === 'primitive' && (type.name === 'date' || constraints.format === 'date')
}

/** Whether the docs show times of these properties with fractions of seconds: then all of them have such. */
export function arePrecise(properties: readonly Property[]): boolean {
  return properties.some(({examples}) =>
    examples.some((example) => typeof example === 'string' && /T[^T]*\.\d+Z?$/.test(example))
  )
}

/** Whether a property holds a time that lies near its object's moment. */
export function isTime(property: Property): boolean {
  const {type, constraints} = property
  if (type.kind !== 'primitive') return false
  if (type.name !== 'string') return type.name === 'dateTime' || type.name === 'date'
  const {format, pattern} = constraints
  return (
    ((format === 'date-time' || format === 'date') && pattern === undefined) ||
    localEnding(property) !== undefined
  )
}

/**
 * What follows the seconds of a text that is a time without its zone, as the docs show it; undefined where it is
 * none.
 *
 * @example
 * localEnding(dateTime) // '.0000000', where the example is '2017-08-29T04:00:00.0000000'
 */
export function localEnding({name, constraints, examples}: Property): string | undefined {
  if (!/(^d|D)ateTime$/.test(name) || Object.keys(constraints).length > 0) return undefined
  const [first] = examples.flat()
  const local = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?$/
  return typeof first === 'string' && local.test(first) ? first.slice(19).replaceAll(/\d/g, '0') : undefined
}

/** Whether an override of the time moves the object's moment: a birthday does not. */
export function definesMoment(property: Property): boolean {
  return isTime(property) && stageOf(property.name) !== 'birth'
}

/** Where a part's moment lies, seen from the moment of the value that holds it, in seconds. */
const distances: {readonly [stage in StageName]: number} = {
  birth: 0,
  born: -86_400,
  created: -86_400,
  issued: -43_200,
  dayBegan: -604_800,
  began: -2_700,
  accepted: -1_700,
  fulfilled: -1_400,
  during: 0,
  ended: -900,
  changed: -1_200,
  next: 43_200,
  expires: 3_888_000
}

/**
 * The moment of a part, from the name of the property that holds it: what happened last ended before its
 * holder changed, and the more that a name asks of it, the longer ago it was.
 *
 * @example
 * partMoment('lastExecution', 'moment') // 'moment - 1200'
 * partMoment('lastSuccessfulExecution', 'moment') // 'moment - 8400'
 * partMoment('schedule', 'moment') // 'moment'
 */
export function partMoment(name: string, moment: string): string {
  const stage = stageOf(name)
  const further = stage === 'changed' ? Math.max(0, nameWords(name).length - 2) * 7_200 : 0
  const distance = distances[stage] - further
  if (distance === 0) return moment
  return distance < 0 ? `${moment} - ${-distance}` : `${moment} + ${distance}`
}
