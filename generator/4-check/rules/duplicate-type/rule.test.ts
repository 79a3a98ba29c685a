import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {enumPage, found, resourcePage} from '../../../testing/findings.ts'

test('two pages that list the same property', () =>
  assert.equal(
    found('duplicate-type', {
      'a.md': resourcePage('user', '|name|String|N.|'),
      'b.md': resourcePage('user', '|name|String|M.|')
    }),
    ['b.md:1:1 `user` is described more than once.']
  ))

test('two pages that list the same member', () =>
  assert.equal(
    found('duplicate-type', {'a.md': enumPage('status', 'on'), 'b.md': enumPage('status', 'on', 'off')}),
    ['b.md:1:1 `status` is described more than once.']
  ))

test('pages that share a type, each with its own properties', () =>
  assert.equal(
    found('duplicate-type', {
      'a.md': resourcePage('user', '|id|String|I.|', '|name|String|N.|'),
      'b.md': resourcePage('user', '|id|String|I.|', '|age|Int32|A.|')
    }),
    []
  ))

test('two headings of a page, whatever they list', () =>
  assert.equal(
    found('duplicate-type', {
      'a.md': [
        ...['# Shop', '## Order', '### OrderDetails', '|Field|Type|', '|-|-|', '|total|String|', ''],
        ...['## Customer', '|Field|Type|', '|-|-|', '|name|String|', ''],
        ...['### OrderDetails', '|Field|Type|', '|-|-|', '|mail|String|']
      ]
    }),
    ['a.md:13:1 `orderDetails` is described more than once.']
  ))

test('a page that states the namespace, and one that is silent', () =>
  assert.equal(
    found('duplicate-type', {
      'a.md': [
        '# user resource type',
        '',
        'Namespace: microsoft.graph',
        ...resourcePage('x', '|a|String|N.|').slice(1)
      ],
      'b.md': resourcePage('user', '|a|String|N.|')
    }),
    ['b.md:1:1 `user` is described more than once.']
  ))

test('the same name in two namespaces', () =>
  assert.equal(
    found('duplicate-type', {
      'a.md': [
        '# user resource type',
        '',
        'Namespace: one.two',
        ...resourcePage('x', '|name|String|N.|').slice(1)
      ],
      'b.md': [
        '# user resource type',
        '',
        'Namespace: one.three',
        ...resourcePage('x', '|name|String|N.|').slice(1)
      ]
    }),
    []
  ))

test.run()
