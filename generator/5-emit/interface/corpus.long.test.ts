/** What is generated from a corpus compiles, in one program. */
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {compile} from '../../compile.ts'
import {repository} from '../../testing/package.ts'
import {graphPages, shared} from '../../testing/shared.ts'
import {typecheck} from '../../testing/typecheck.ts'

const run = shared === undefined ? test.skip : test

run('every type of the corpus compiles', async () => {
  const {files} = await compile({cwd: repository, paths: graphPages(), until: 'emit'})
  assert.ok(files.length > 400, `${files.length} files`)
  assert.is(typecheck(files), '')
})

test.run()
