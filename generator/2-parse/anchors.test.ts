import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {parse} from './parse.ts'

const anchors = (...lines: string[]) =>
  parse({file: 'a.md', text: lines.join('\n')}).anchors.map(({name}) => name)

test('slugs, as GitHub makes them, and what headings state', () =>
  assert.equal(
    anchors('# API Key', '## 创建API Key', '## Keys {#all-keys}', '<a name="last"></a>', '## API Key'),
    ['api-key', '创建api-key', 'all-keys', 'keys', 'last', 'api-key-1']
  ))

test('a translated heading has the slug of its own words, its anchor, and the slug of the original', () =>
  assert.equal(
    anchors(
      '# Nutzer',
      '## <span id="props">Eigenschaften</span>',
      '|Eigenschaft|Typ|',
      '|:--|:--|',
      '|id|String|'
    ),
    ['nutzer', 'props', 'eigenschaften', 'properties']
  ))

test('slugs of Slate, of whose pages front matter names languages', () =>
  assert.equal(
    anchors(
      '---',
      'language_tabs:',
      '  - json',
      '---',
      '# 创建API Key',
      '## C++ & Java',
      '## API Key',
      '## 鉴权规则'
    ),
    ['api-key', 'c-java', 'api-key-2', '17790fda8b']
  ))

test('a part whose heading skips levels may have the slug of what it belongs to before its own', () =>
  assert.equal(
    anchors('# API', '### Lamp object', '###### Lamp modes', '###### Lamp flags', '#### Use').slice(1),
    ['lamp-object', 'lamp-modes', 'lamp-object-lamp-modes', 'lamp-flags', 'lamp-object-lamp-flags', 'use']
  ))

test.run()
