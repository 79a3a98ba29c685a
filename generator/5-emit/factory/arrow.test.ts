import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {arrow} from './arrow.ts'

const parameters = ['at', 'how', 'given', 'index', 'whole']

test('has the parameters that its body uses', () => {
  assert.is(arrow(parameters, 'nth(index, names)'), '(_at, _how, _given, index) => nth(index, names)')
  assert.is(arrow(parameters, '{ id: at }'), '(at) => ({ id: at })')
})

test('has no parameter that only a function within the body has', () => {
  const inner = '(_at, _how, _given, index, whole) => turn(whole, index, all)'
  assert.is(arrow(parameters, `list(at, how, ${inner})`), `(at, how) => list(at, how, ${inner})`)
})

test('has a parameter that its body uses before or after a function with one of that name', () => {
  const inner = "(_at, _how, _given, index) => pick(index, ['a)', 'b'])"
  for (const body of [`both(list(at, how, ${inner}), index)`, `both(index, list(at, how, ${inner}))`])
    assert.is(arrow(parameters, body), `(at, how, _given, index) => ${body}`)
})

test.run()
