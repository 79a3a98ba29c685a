import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {enumPage, found, resourcePage} from '../../../testing/findings.ts'

const user = resourcePage('user', '|id|String|The id.|')

test('the name of another type', () =>
  assert.equal(found('name-file-mismatch', {'group.md': user}), [
    'group.md:1:1 `user` is documented in a file named `group.md`.'
  ]))

test('part of a name, a name and more, the parts in another order', () => {
  const chart = resourcePage('workbookChart', '|id|String|The id.|')
  const insight = resourcePage('sharedInsight', '|id|String|The id.|')
  assert.equal(
    found('name-file-mismatch', {'chart.md': chart, 'superuser.md': user, 'insight-shared.md': insight}),
    [
      'chart.md:1:1 `workbookChart` is documented in a file named `chart.md`.',
      'insight-shared.md:1:1 `sharedInsight` is documented in a file named `insight-shared.md`.',
      'superuser.md:1:1 `user` is documented in a file named `superuser.md`.'
    ]
  )
})

test('prefix, suffix, case and hyphens', () =>
  assert.equal(
    found('name-file-mismatch', {'intune-apps-User.md': user, 'us-er.md': user, 'user-2.md': user}),
    []
  ))

test('a page that only links name', () => {
  const untitled = ['# Some People', ...user.slice(1)]
  const group = resourcePage('group', '|owner|[user](people.md)|Who.|')
  assert.equal(found('name-file-mismatch', {'people.md': untitled, 'group.md': group}), [
    'people.md:1:1 `user` is documented in a file named `people.md`.'
  ])
  assert.equal(found('name-file-mismatch', {'some-people.md': untitled, 'group.md': group}), [])
})

test('where heading and annotation differ, either will do', () => {
  const annotated = [
    ...resourcePage('chart', '|id|String|The id.|'),
    '## JSON representation',
    '<!-- {"blockType": "resource", "@odata.type": "microsoft.graph.workbookChart"} -->',
    '```json',
    '{"id": "String"}',
    '```'
  ]
  assert.equal(found('name-file-mismatch', {'chart.md': annotated}), [])
})

test('a page of several types', () =>
  assert.equal(
    found('name-file-mismatch', {
      'people.md': [
        '# People',
        ...[...user, '', ...enumPage('status', 'on')].map((line) => line.replace(/^#/, '##'))
      ]
    }),
    []
  ))

test.run()
