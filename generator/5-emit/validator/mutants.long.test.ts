/** Changes each check that a template of validators makes, one at a time: some trial must notice. */
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {
  type ConversionTrial,
  conversionModes,
  conversionTrials,
  convertedTypes
} from './testing/conversions.ts'
import {modes} from './testing/modes.ts'
import type {Mutant} from './testing/mutation/instrument.ts'
import {mutableValidators} from './testing/mutation/mutants.ts'
import {checkLines} from './testing/mutation/tagged-templates.ts'
import {type Trial, trials} from './testing/trials.ts'
import {types} from './testing/types.ts'

type Harmless = Pick<Mutant, 'template' | 'check' | 'change'>

/** Changes after which validators do the same as before. */
const harmless: readonly (Harmless & {readonly why: 'types' | 'speed'})[] = [
  // What follows asks `Number.isInteger` or the like, which takes anything, but tells the compiler nothing.
  ...['is/action', 'is/line', 'issues/action', 'issues/line'].map((name) => ({
    template: `${name}.ts.hbs`,
    check: "typeof _ !== 'number'",
    change: 'never',
    why: 'types' as const
  })),
  ...['support/checks.ts', 'parse.ts.hbs'].map((template) => ({
    template,
    check: "typeof _ === 'number'",
    change: 'always',
    why: 'types' as const
  })),
  // What is copied has been found right, and thereby not too deep.
  {template: 'copy/union.ts.hbs', check: 'depth + 1', change: 'not counted', why: 'types'},
  // Called where something is wrong, of which the compiler does not know.
  {template: 'support/issues.ts', check: '??', change: 'never right', why: 'types'},
  // A value with the right number of keys has no unknown one: the keys are compared only when it has another.
  {template: 'is/line.ts.hbs', check: '_ === …', change: 'never', why: 'speed'},
  {template: 'issues/line.ts.hbs', check: '_ !== …', change: 'always', why: 'speed'},
  {template: 'issues/line.ts.hbs', check: 'issues', change: 'always', why: 'speed'},
  // A name that needs no encoding stays as it is.
  {template: 'support/issues.ts', check: String.raw`/[\s%:]/.test(_)`, change: 'always', why: 'speed'},
  // What is over the limit is dropped where it is added, too; a test counts what is read.
  ...['issues/list.ts.hbs', 'issues/map.ts.hbs', 'issues/loop.ts.hbs', 'support/issues.ts'].map(
    (template) => ({
      template,
      check: 'isFull(_)',
      change: 'never',
      why: 'speed' as const
    })
  )
]

const {mutants, of, survivors} = await mutableValidators(types, modes)
const converting = await mutableValidators(convertedTypes, conversionModes)

/** Templates that only the options `dates` and `int64` use. */
const isOfConversion = ({template}: Mutant) => /^from-json|^support\/(?:json|values)\./.test(template)

const harmlessConversions: readonly Harmless[] = [
  // The last of several types: what it refuses stays as it is, and the validator refuses it.
  ...['isInt64(_)', 'isDigits(_)'].map((check) => ({
    template: 'from-json/union.ts.hbs',
    check,
    change: 'always'
  })),
  // Behind any string, a date that is one.
  ...['never', 'always'].map((change) => ({
    template: 'from-json/union.ts.hbs',
    check: 'isDateTime(_)',
    change
  })),
  // An invalid `Date` is refused as well, but shown as an object.
  {template: 'support/values.ts.hbs', check: 'Number.isNaN(_)', change: 'never'},
  // `BigInt.asIntN` throws for what is no bigint, or gives another value.
  {template: 'support/values.ts.hbs', check: "typeof _ === 'bigint'", change: 'always'},
  // What is tried in turn is refused afterwards, if it lies too deep.
  {template: 'from-json/union.ts.hbs', check: 'depth + 1', change: 'not counted'}
]

function unnoticed(by: readonly Trial[]): Mutant[] {
  const passes = ({mode, type, fault}: Trial) => fault(of(mode, type)) === undefined
  return survivors(by.map((trial) => () => passes(trial)))
}

/** `is/list.ts.hbs:1: Array.isArray(_), never` */
function said({template, line, check, change}: Mutant): string {
  return `${template}:${line}: ${check}, ${change}`
}

/** The harmless changes stand for one line of their template each. */
function isSame(one: Harmless, other: Harmless): boolean {
  return one.template === other.template && one.check === other.check && one.change === other.change
}

test('each change of a check is noticed, but for those that do no harm', () => {
  const left = unnoticed(trials)
  const harmful = left.filter((mutant) => !harmless.some((known) => isSame(known, mutant)))
  assert.equal(harmful.map(said), [])
  const gone = harmless.filter((known) => !left.some((mutant) => isSame(known, mutant)))
  assert.equal(gone, [], 'noticed, or no longer there')
})

test('each change of a conversion is noticed', () => {
  const faultOf = ({mode, type, fault}: ConversionTrial) => fault(converting.of(mode, type))
  assert.equal(
    conversionTrials.flatMap((trial) => faultOf(trial) ?? []),
    []
  )
  const left = converting
    .survivors(conversionTrials.map((trial) => () => faultOf(trial) === undefined))
    .filter(isOfConversion)
  const harmful = left.filter((mutant) => !harmlessConversions.some((known) => isSame(known, mutant)))
  assert.equal(harmful.map(said), [])
})

test('each line of a template that makes a check is changed', () => {
  const changed = new Set(
    [...mutants, ...converting.mutants].map(({template, line}) => `${template}:${line}`)
  )
  assert.equal(
    checkLines().filter((place) => !changed.has(place)),
    []
  )
})

test('a check that no trial needs is named, with its template and line', () => {
  const left = unnoticed(trials.filter(({right}) => right)).map(said)
  assert.ok(left.includes('is/list.ts.hbs:1: Array.isArray(_), always'), left.join('\n'))
})

test.run()
