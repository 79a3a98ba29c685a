import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {enumPage, findings, found, resourcePage} from '../../../testing/findings.ts'

const user = (link: string) => resourcePage('user', `|status|${link}|Why.|`)

test('text and target differ', () =>
  assert.equal(
    found('link-names-other-type', {
      'status.md': enumPage('status', 'on'),
      'user.md': user('[state](status.md)')
    }),
    ['user.md:7:9 The link text is `state`, but `status.md` describes `status`.']
  ))

test('either the link or its text is wrong', () => {
  const pages = {
    'state.md': enumPage('state', 'on'),
    'status.md': enumPage('status', 'on'),
    'user.md': user('[state](status.md)')
  }
  assert.equal(findings(pages)[0]?.expected, ['[state](state.md)', '[status](status.md)'])
})

test('the same, with or without namespace', () =>
  assert.equal(
    found('link-names-other-type', {
      'status.md': enumPage('status', 'on'),
      'user.md': user('[microsoft.graph.Status](status.md)')
    }),
    []
  ))

test('a page that describes no type', () =>
  assert.equal(
    found('link-names-other-type', {'about.md': ['# About'], 'user.md': user('[state](about.md)')}),
    []
  ))

test.run()
