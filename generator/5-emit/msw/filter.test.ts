/** What mock servers make of `$filter` and `$orderby`: the code that is generated beside them, as it stands. */
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {Refusal} from '../../../templates/msw/support/errors.ts'
import {holds, sorted, stated} from '../../../templates/msw/support/evaluate.ts'
import {readFilter, readOrder} from '../../../templates/msw/support/expression.ts'

const ada = {
  name: 'Ada',
  age: 36,
  open: true,
  score: -1.5,
  nothing: null,
  roles: 'read,write',
  born: '1990-05-17',
  seen: '2025-01-15T09:30:00.0000000Z',
  address: {city: 'Pune', note: "O'Neill (home)"},
  tags: ['red', 'blue'],
  jobs: [
    {title: 'Engineer', years: 3},
    {title: 'Author', years: 9}
  ],
  none: []
}

const cases: [filter: string, boolean][] = [
  ["name eq 'Ada'", true],
  ["name ne 'Ada'", false],
  ["name EQ 'ada'", false],
  ["tolower(name) eq 'ada' and length(name) eq 3", true],
  ['age gt 35 and age lt 37', true],
  ['age ge 36 and age le 36', true],
  ['age gt 36 or age lt 36', false],
  ['score lt -1 and score eq -1.5 and age eq 3.6e1', true],
  ['open', true],
  ['not open or open eq false', false],
  ['open and not (age gt 40)', true],
  ['not(age gt 40) and not not open', true],
  ['nothing eq null and name ne null', true],
  ['nothing gt 1 or nothing le 1 or nothing eq 1', false],
  // `and` binds more than `or`, parentheses more than both.
  ['age gt 40 and open or open', true],
  ['age gt 40 and (open or open)', false],
  ["startswith(name,'A') and endsWith( name , 'da' ) and contains(name, 'd')", true],
  ["startswith(nothing, 'A') or contains(name, 'x')", false],
  ["name in ('Ben', 'Ada')", true],
  ['age in (1, 2) or nothing in (1, 2)', false],
  ["address/city eq 'Pune'", true],
  ["address/note eq 'O''Neill (home)'", true],
  ["address/acme.place/city eq 'Pune' and $it/name eq 'Ada'", true],
  ["tags/any(t: t eq 'blue')", true],
  ["tags/all(t: t eq 'blue')", false],
  ["jobs/any(j: j/years gt 5 and j/title eq 'Author')", true],
  ["jobs/any(j: j/years gt 5 and j/title eq 'Engineer')", false],
  ['jobs/all(j: j/years lt age)', true],
  ['jobs/any() and not none/any() and none/all(n: n eq 1)', true],
  ['jobs/$count eq 2', true],
  ['born lt 1990-06-01 and born ge 1990-05-17', true],
  ['seen eq 2025-01-15T09:30:00Z', true],
  ['seen eq 2025-01-15T11:30:00+02:00 and seen gt 2025-01-15', true],
  ["roles has 'write'", true],
  ["roles has acme.role'admin'", false],
  ["name eq acme.name'Ada'", true]
]

for (const [filter, want] of cases) {
  test(`says ${want} of ${filter}`, () => assert.is(holds(readFilter(filter), ada), want))
}

const refusals: [filter: string, message: string][] = [
  ['age gt (3', "Syntax error at position 9 in 'age gt (3': expected ')', found the end."],
  ['age gt', "Syntax error at position 6 in 'age gt': did not expect the end."],
  ['age greater 3', "Syntax error at position 4 in 'age greater 3': did not expect 'greater'."],
  ["name eq 'Ada", "Syntax error at position 8 in 'name eq 'Ada': the text has no end."],
  ['age = 3', "Syntax error at position 4 in 'age = 3': unexpected '='."],
  ['age eq 3 and', "Syntax error at position 12 in 'age eq 3 and': did not expect the end."],
  ['name in ()', "Syntax error at position 9 in 'name in ()': did not expect ')'."],
  ['contains(name)', "Syntax error at position 0 in 'contains(name)': contains takes two arguments."],
  ['tags/any(t eq 1)', "Syntax error at position 11 in 'tags/any(t eq 1)': expected ':', found 'eq'."],
  [
    "address/any(a: a eq 'x')",
    "Syntax error at position 7 in 'address/any(a: a eq 'x')': any asks of a list, 'address' is none."
  ],
  [
    "tags/city eq 'x'",
    "Syntax error at position 4 in 'tags/city eq 'x'': 'city' is of a list's elements: ask with any or all."
  ],
  ['address/city/name eq 1', "Could not find a property named 'name'."],
  ["age eq '36'", 'A number cannot be compared with a string.'],
  ['address eq 1', 'An object cannot be compared.'],
  ['substringof(name) eq 1', "This mock does not know the function 'substringof'."]
]

for (const [filter, message] of refusals) {
  test(`refuses ${filter}`, () => {
    assert.throws(
      () => holds(readFilter(filter), ada),
      (error: Error) => {
        assert.instance(error, Refusal)
        assert.is(error.message, message)
        return true
      }
    )
  })
}

test('sorts by what differs first, null before all else', () => {
  const values = [
    {a: 1, b: 'x'},
    {a: null, b: 'y'},
    {a: 2, b: 'z'},
    {a: 1, b: 'w'}
  ]
  const by = (order: string) =>
    sorted(values, readOrder(order), (value) => value)
      .map(({b}) => b)
      .join('')
  assert.is(by('a,b'), 'ywxz')
  assert.is(by('a desc,b asc'), 'zwxy')
  assert.is(by('length(b), a'), 'yxwz')
  assert.throws(
    () => by('a b'),
    (error: Error) => error instanceof Refusal && /position 2/.test(error.message)
  )
})

test('tells what is stated for certain', () => {
  assert.equal(stated(readFilter("a/b eq 'x' and (c eq 1 or d eq 2) and e gt 3 and f eq null")), [
    {names: ['a', 'b'], value: 'x'},
    {names: ['f'], value: null}
  ])
})

test.run()
