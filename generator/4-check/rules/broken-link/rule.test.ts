import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {enumPage, found, resourcePage} from '../../../testing/findings.ts'

const status = enumPage('status', 'active')
const user = (link: string) => resourcePage('user', `|status|${link}|Why.|`)

test('suggests a page of the same folder', () =>
  assert.equal(found('broken-link', {'status.md': status, 'user.md': user('[status](statsu.md)')}), [
    'user.md:7:18 Broken link: `statsu.md` does not exist. Did you mean `status.md`?'
  ]))

test('keeps fragment and folder in the suggestion', () =>
  assert.equal(
    found('broken-link', {'docs/status.md': status, 'user.md': user('[status](docs/statsu.md#members)')}),
    [
      'user.md:7:18 Broken link: `docs/statsu.md#members` does not exist. Did you mean `docs/status.md#members`?'
    ]
  ))

test('suggests a page for a link that leaves out its ending', () =>
  assert.equal(found('broken-link', {'status.md': status, 'user.md': user('[status](statsu)')}), [
    'user.md:7:18 Broken link: `statsu` does not exist. Did you mean `status.md`?'
  ]))

test('takes off a slash behind the name', () =>
  assert.equal(
    found('broken-link', {'docs/status.md': status, 'user.md': user('[status](docs/status.md/#members)')}),
    [
      'user.md:7:18 Broken link: `docs/status.md/#members` does not exist. Did you mean `docs/status.md#members`?'
    ]
  ))

test('suggests nothing where nothing is near', () =>
  assert.equal(found('broken-link', {'other.md': status, 'user.md': user('[status](status.md)')}), [
    'user.md:7:18 Broken link: `status.md` does not exist.'
  ]))

test('does not care for case, or a missing .md', () =>
  assert.equal(found('broken-link', {'Status.md': status, 'user.md': user('[status](status)')}), []))

test('leaves folders alone of which nothing was read', () =>
  assert.equal(found('broken-link', {'user.md': user('[status](../api/status.md)')}), []))

test('leaves other sites and other files alone', () =>
  assert.equal(
    found('broken-link', {'user.md': user('[a](https://a.b/c.md) [b](/x/y) [c](c.png) [d](mailto:e@f.g)')}),
    []
  ))

test('turns backslashes round', () =>
  assert.equal(
    found('broken-link', {'docs/status.md': status, 'user.md': user('[status](docs\\status.md)')}),
    ['user.md:7:18 Broken link: `docs\\status.md` does not exist. Did you mean `docs/status.md`?']
  ))

test.run()
