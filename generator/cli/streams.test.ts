import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {cliFile} from '../testing/cli.ts'
import {withFolder} from '../testing/folders.ts'

/** Runs a line of shell in a new folder; `$typedown` is the built command. */
function shell(line: string): {readonly status: number | null; readonly stderr: string} {
  const typedown = `'${process.execPath}' '${cliFile}'`
  return withFolder((cwd) =>
    spawnSync('sh', ['-c', line.replaceAll('$typedown', typedown)], {cwd, encoding: 'utf8'})
  )
}

test('a working folder that is gone: one line, exit code 2', () => {
  const {status, stderr} = shell('mkdir gone && cd gone && rmdir ../gone && $typedown lint docs')
  assert.equal([status, stderr], [2, 'typedown: the working directory no longer exists\n'])
})

const fullTest = existsSync('/dev/full') ? test : test.skip
fullTest('output that finds no room: one line, exit code 2', () => {
  const {status, stderr} = shell('$typedown explain > /dev/full')
  assert.equal([status, stderr], [2, 'typedown: cannot write the output: the disk is full\n'])
})

test('nobody reads what is said of the run: no fault of ours', () => {
  const {stderr} = shell("echo '# Notes' > page.md; ($typedown lint page.md 2>&1; echo $? >&2) | true")
  assert.is(stderr, '0\n')
})

test.run()
