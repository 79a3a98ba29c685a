import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {changesBetween} from '../testing/changes.ts'
import type {ModelChange} from './change.ts'
import {checks} from './testing/oasdiff-checks.ts'

const levels = {ERR: 'breaking', WARN: 'dangerous', INFO: 'non-breaking'} as const

/** Where pages ask for another level. */
const departures: {readonly [check: string]: readonly [ModelChange['responses'], reason: string]} = {
  'response-optional-property-removed': [
    'dangerous',
    'a property whose presence is undocumented is rather there'
  ],
  'request-property-prefix-items-removed': [
    'non-breaking',
    'a tuple of numbers is a list of numbers: oasdiff does not decide it'
  ],
  'request-body-all-of-removed': [
    'dangerous',
    'the inherited property is gone, as in request-property-removed'
  ],
  'api-schema-removed': ['breaking', 'a page is the public name of a type, a component is not']
}

/** The worst level of a direction; what does not concern it is safe. */
function worst(changes: readonly ModelChange[], check: string): ModelChange['responses'] {
  const found = changes.flatMap(({responses, requests}) =>
    /^response/.test(check)
      ? [responses]
      : /^(?:new-|request)/.test(check)
        ? [requests]
        : [responses, requests]
  )
  return (['breaking', 'dangerous'] as const).find((level) => found.includes(level)) ?? 'non-breaking'
}

for (const [check, level, [old, next]] of checks)
  test(`${check}: ${level}`, () => {
    const changes = changesBetween(old, next)
    assert.ok(changes.length > 0, 'the change is seen')
    const [other] = departures[check] ?? []
    assert.is(worst(changes, check), other ?? levels[level], JSON.stringify(changes, null, 2))
  })

test('departures are of checks in the table, and are some', () => {
  const known = new Map(checks.map(([check, level]) => [check, levels[level]]))
  for (const [check, [level]] of Object.entries(departures))
    assert.is.not(known.get(check) ?? level, level, check)
})

test.run()
