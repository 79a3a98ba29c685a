import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {commentsIn} from './html-comments.ts'

const written = (text: string) => commentsIn(text).map(({start, end}) => text.slice(start, end))

test('finds each comment, to its first end', () => {
  assert.equal(written('a <!-- b --> c <!-- <!-- d\n--> e --> <!---->'), [
    '<!-- b -->',
    '<!-- <!-- d\n-->',
    '<!---->'
  ])
})

test('finds none that does not end', () => {
  assert.equal(written('--> <!-- a <!-- b'), [])
  assert.equal(written('<!-->'), [])
})

test.run()
