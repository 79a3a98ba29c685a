/** What is generated from a whole corpus compiles, in one program. */
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {compile} from '../compile.ts'
import {repository} from './package.ts'
import {shared} from './shared.ts'
import {typecheck} from './typecheck.ts'

const run = shared === undefined ? test.skip : test

run('every type of the corpus compiles', async () => {
  const paths = ['../shared/corpus/graph-v1.0/resources']
  const {files} = await compile({cwd: repository, paths, until: 'emit'})
  assert.ok(files.length > 3000)
  assert.is(typecheck(files), '')
})

test.run()
