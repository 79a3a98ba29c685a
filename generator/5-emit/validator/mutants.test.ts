/** Changes each check that a template of validators makes, one at a time: some trial must notice. */
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {modes} from './testing/modes.ts'
import type {Mutant} from './testing/mutation/instrument.ts'
import {mutableValidators} from './testing/mutation/mutants.ts'
import {checkLines} from './testing/mutation/tagged-templates.ts'
import {type Trial, trials} from './testing/trials.ts'
import {types} from './testing/types.ts'

/** Changes after which validators do the same as before. */
const harmless: readonly (Pick<Mutant, 'template' | 'check' | 'change'> & {readonly why: string})[] = [
  // What follows asks `Number.isInteger` or the like, which takes anything, but tells the compiler nothing.
  ...['copy/literal', 'copy/cases', 'is/cases', 'is/exact-line', 'issues/cases', 'issues/line'].map(
    (name) => ({template: `${name}.ts.hbs`, check: "typeof _ !== 'number'", change: 'never', why: 'types'})
  ),
  ...['copy/union', 'is/line', 'checks/range'].map((name) => ({
    template: `${name}.ts.hbs`,
    check: "typeof _ === 'number'",
    change: 'always',
    why: 'types'
  })),
  // Called where something is wrong, of which the compiler does not know.
  ...['api/schema-strip', 'support/refuse'].map((name) => ({
    template: `${name}.ts.hbs`,
    check: '??',
    change: 'never right',
    why: 'types'
  })),
  // A value with the right number of keys has no unknown one: the keys are compared only when it has another.
  {template: 'is/exact-line.ts.hbs', check: '_ === …', change: 'never', why: 'speed'},
  {template: 'issues/line.ts.hbs', check: '_ !== …', change: 'always', why: 'speed'},
  {template: 'issues/line.ts.hbs', check: 'issues', change: 'always', why: 'speed'},
  {template: 'copy/literal.ts.hbs', check: '_ !== …', change: 'always', why: 'speed'},
  {template: 'copy/literal.ts.hbs', check: 'keys++;', change: 'left out', why: 'speed'},
  {template: 'copy/literal.ts.hbs', check: 'for', change: 'left out', why: 'speed'}
]

const {mutants, of, survivors} = await mutableValidators(types, modes)

function unnoticed(by: readonly Trial[]): string[] {
  const passes = ({mode, type, fault}: Trial) => fault(of(mode, type)) === undefined
  return survivors(by.map((trial) => () => passes(trial))).map(said)
}

/** `is/list.ts.hbs:1: Array.isArray(_), never` */
function said({template, line, check, change}: Mutant): string {
  return `${template}:${line}: ${check}, ${change}`
}

const isHarmless = (text: string) =>
  harmless.some(
    ({template, check, change}) => text.startsWith(`${template}:`) && text.endsWith(`: ${check}, ${change}`)
  )

test('each change of a check is noticed', () => {
  const left = unnoticed(trials)
  assert.equal(
    left.filter((text) => !isHarmless(text)),
    []
  )
  assert.is(left.length, harmless.length, 'a change that is called harmless is noticed, or no longer there')
})

test('each line of a template that makes a check is changed', () => {
  const changed = new Set(mutants.map(({template, line}) => `${template}:${line}`))
  assert.equal(
    checkLines().filter((place) => !changed.has(place)),
    []
  )
})

test('a check that no trial needs is named, with its template and line', () => {
  const left = unnoticed(trials.filter(({right}) => right))
  assert.ok(left.includes('is/list.ts.hbs:1: Array.isArray(_), always'), left.join('\n'))
})

test.run()
