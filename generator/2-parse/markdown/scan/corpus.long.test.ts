import {join} from 'node:path'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {shared} from '../../../testing/shared.ts'
import {assertSameTrees} from './testing/reference.ts'

const corpus = shared ? test : test.skip

corpus('makes the trees of the reference, of the pages of the corpus', () => {
  const root = join(shared ?? '', 'corpus/graph-v1.0')
  assert.is(assertSameTrees(join(root, 'resources'), 1), 1_239)
  // Examples of calls, five times as much text.
  assert.ok(assertSameTrees(join(root, 'api'), 20) > 100)
})

test.run()
