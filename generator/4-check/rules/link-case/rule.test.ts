import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {enumPage, findings, found, resourcePage} from '../../../testing/findings.ts'

const status = enumPage('status', 'on')
const user = (url: string) => resourcePage('user', `|status|[status](${url})|Why.|`)

test('another case, with folder and anchor', () => {
  const pages = {'docs/userstatus.md': status, 'user.md': user('docs/userStatus.MD#members')}
  assert.equal(found('link-case', pages), [
    'user.md:7:18 The link `docs/userStatus.MD#members` and the file `userstatus.md` differ in case.'
  ])
  assert.equal(findings(pages).find(({code}) => code === 'link-case')?.expected, [
    'docs/userstatus.md#members'
  ])
})

test('the same case, two files that differ in case, other sites', () => {
  assert.equal(found('link-case', {'Status.md': status, 'user.md': user('Status.md')}), [])
  assert.equal(
    found('link-case', {'Status.md': status, 'status.md': status, 'user.md': user('status.md')}),
    []
  )
  assert.equal(found('link-case', {'Status.md': status, 'user.md': user('https://a.b/status.md')}), [])
})

test.run()
