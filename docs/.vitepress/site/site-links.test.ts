import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {withFolder, writeFolder} from '../../../generator/testing/folders.ts'
import {siteLink} from './as-on-site.ts'
import {brokenAnchors} from './broken-anchors.ts'

test('links that leave docs/ lead to pages of rules, or to the repository', () => {
  const hosted = 'https://github.com/typedown/typedown/blob/main/'
  assert.is(siteLink('../generator/4-check/rules/broken-link/help.md', 'rules.md'), '/rules/broken-link')
  assert.is(siteLink('../link-case/help.md#why', 'rules/broken-link.md'), '/rules/link-case#why')
  assert.is(siteLink('../SECURITY.md', 'robustness.md'), `${hosted}SECURITY.md`)
  for (const href of [
    'configuration.md#options',
    'https://example.com/x',
    '#options',
    'mailto:a@example.com'
  ])
    assert.is(siteLink(href, 'rules.md'), href)
})

test('a link to nothing fails', () => {
  assert.throws(
    () => siteLink('../nothing.md', 'rules.md'),
    /^docs\/rules\.md: \.\.\/nothing\.md does not exist$/
  )
  assert.throws(() => siteLink('nothing.md', 'rules/broken-link.md'), /does not exist/)
})

test('links to headings are followed to their pages', () =>
  withFolder((folder) => {
    writeFolder(folder, {
      'index.html':
        '<a href="/base/rules#all">a</a><a class="x" href="#here">b</a><a href="./rules#none">c</a>',
      'rules.html':
        '<h2 id="all">All</h2><a href="https://example.com/#x">d</a><a href="rules/a.html#why">e</a>',
      'rules/a.html': '<h2 id="why">Why</h2><a href="../rules.html#all">f</a><a href="/base/#none">g</a>'
    })
    assert.equal(brokenAnchors(folder, '/base/'), [
      'index.html: #here',
      'index.html: ./rules#none',
      'rules/a.html: /base/#none'
    ])
  }))

test.run()
