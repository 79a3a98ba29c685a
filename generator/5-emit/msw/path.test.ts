import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {mswPath} from './path.ts'

const cases: [string, {given: string; want: string}][] = [
  ['fixed words', {given: '/me/messages/', want: '/me/messages'}],
  ['one parameter', {given: '/users/{id | userPrincipalName}', want: '/users/:id'}],
  ['two of one name', {given: '/users/{id}/messages/{id}', want: '/users/:id/messages/:id2'}],
  ['a hyphen', {given: '/groups/{group-id}/members/$ref', want: '/groups/:groupId/members/$ref'}],
  ['a choice of two', {given: '/users/{id} | {upn}/chats', want: '/users/:id/chats'}],
  ['unended braces', {given: '/users/{id}{b/{c}d}', want: '/users/:id\\{b/:cd\\}'}],
  ['a function', {given: "/reports/get(period='{period}')", want: "/reports/get\\(period=':period'\\)"}]
]

for (const [name, {given, want}] of cases) {
  test(`names parameters: ${name}`, () => {
    assert.is(mswPath(given), want)
  })
}

test.run()
