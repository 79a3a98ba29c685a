import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {defaults} from '../../options.ts'
import {programOf} from '../../testing/program.ts'
import {createPlan} from '../plan/create-plan.ts'
import {commentLines, docs} from './comment.ts'
import {relink} from './links.ts'
import {paragraphs} from './markdown.ts'
import {wrap} from './wrap.ts'

const cleaned: [string, {given: string; want: string[]}][] = [
  [
    'breaks part paragraphs',
    {given: 'City.<br><br/>Supports `$filter`.', want: ['City.', 'Supports `$filter`.']}
  ],
  [
    'list items',
    {given: 'One of:<ul><li>**a**: x</li><li>b</li></ul>', want: ['One of:', '- **a**: x', '- b']}
  ],
  [
    'comments and tags go',
    {given: 'The <!--old--> H<sub>2</sub>O <font color="red">now</font>', want: ['The  H2O now']}
  ],
  [
    'a table',
    {
      given: 'One of: <table><tr><th>Value</th><th>What</th></tr><tr><td>a</td><td>x</td></tr></table>',
      want: ['One of:', '- a: x']
    }
  ],
  ['code of HTML', {given: 'Not <code>&lt;</code> nor <code>&#96;</code>.', want: ['Not `<` nor ```.']}],
  ['placeholders stay', {given: 'GET <id> or `<at id>`', want: ['GET \\<id> or `<at id>`']}]
]
for (const [name, {given, want}] of cleaned) {
  test(`cleans markdown: ${name}`, () => assert.equal(paragraphs(given), want))
}

const links: [string, {given: string; want: string}][] = [
  ['to another page', {given: '[a](b.md)', want: '[a](../../docs/b.md)'}],
  ['to a page elsewhere', {given: '[a](../api/b.md#c "title")', want: '[a](../../api/b.md#c)'}],
  ['to a heading of the page', {given: '[a](#c)', want: '[a](../../docs/user.md#c)'}],
  ['to the web', {given: '[a](https://example.com/x?y=1)', want: '[a](https://example.com/x?y=1)'}],
  ['from the root of a site', {given: 'see [a](/graph/b)', want: 'see a'}],
  [
    'with an escape and a query',
    {given: '[a](b%20c.md?view=1#d)', want: '[a](../../docs/b%20c.md?view=1#d)'}
  ],
  [
    'that would run',
    {given: 'see [a](javascript:alert(1)) and <javascript:b>', want: 'see a and javascript:b'}
  ],
  ['that holds what it shows', {given: '[a](data:text/html,x)', want: 'a'}],
  ['an image', {given: 'see ![a](a.png) here', want: 'see here'}]
]
for (const [name, {given, want}] of links) {
  test(`leads a link from the generated file: ${name}`, () => {
    const plan = createPlan(programOf({}), defaults)
    assert.is(relink(given, 'docs/user.md', 'types/user.ts', plan), want)
  })
}

test('wraps at 100 columns, and begins no line with what markdown or TypeScript would take for more', () => {
  const text = `${'word '.repeat(18)}last - @param 1. # > end`
  assert.equal(wrap(text, 2), [
    `${'word '.repeat(18)}last -`.trim().replace(/ last -$/, ''),
    'last - @param 1. # > end'
  ])
})

test('writes one line where one will do, and cannot be ended early', () => {
  assert.equal(docs({text: ['a */ b'], tags: []}, 0).flatMap(commentLines), ['/** a *\\/ b */'])
  assert.equal(docs({text: ['a'], tags: [['deprecated', '']]}, 0).flatMap(commentLines), [
    '/**',
    ' * a',
    ' *',
    ' * @deprecated',
    ' */'
  ])
  assert.equal(docs({text: ['', ' '], tags: []}, 0), [])
})

test('shows what would end a line, or turn it round', () => {
  const text = ['a\u2028b \u202ec \u001b[31m']
  assert.equal(docs({text, tags: [['see', 'd\re\u2029f']]}, 0).flatMap(commentLines), [
    '/**',
    ' * a b \\u202ec \\u001b[31m',
    ' *',
    ' * @see d\\re\\u2029f',
    ' */'
  ])
})

test.run()
