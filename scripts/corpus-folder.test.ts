// Tests that scripts which read a corpus say in a line that there is none.
import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {test} from 'uvu'
import * as assert from 'uvu/assert'

for (const script of ['answers', 'fidelity', 'faults']) {
  test(`${script} names the folder that is not there, and exits with 2`, () => {
    const file = fileURLToPath(new URL(`${script}.ts`, import.meta.url))
    const ended = spawnSync(process.execPath, ['--import', 'tsx', file, 'no/corpus'], {encoding: 'utf8'})
    assert.is(ended.status, 2)
    assert.match(
      ended.stderr,
      /^There is no no\/corpus\/resources: name the folder of a corpus, which holds .*\n$/
    )
    assert.is(ended.stdout, '')
  })
}

test.run()
