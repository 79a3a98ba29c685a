/** A run that is killed leaves the old output, the new, or one that the next command completes. */
import {readdirSync} from 'node:fs'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {withFolder} from '../testing/folders.ts'
import {callsOf, completing, generating, killAt, makeScene, reset, run, stateOf} from '../testing/kills.ts'

const page = (name: string, type: string) =>
  `# ${name} resource type\n\nOne ${name}.\n\n## Properties\n\n| Property | Type | Description |\n|:---|:---|:---|\n| id | ${type} | Which ${name}. |\n`

const older = {'docs/a.md': page('a', 'String'), 'docs/b.md': page('b', 'String')}
const newer = {'docs/a.md': page('a', 'Int32'), 'docs/c.md': page('c', 'String')}

test('killed before one in eight of the calls that changes the output folder', () =>
  withFolder((cwd) => {
    const scene = makeScene(cwd, older, newer)
    reset(scene)
    const calls = callsOf(scene, generating)
    assert.ok(calls > 15, `${calls} calls`)
    const seen = new Set<string>()
    for (let call = 1; call <= calls; call += 8) {
      reset(scene)
      assert.ok(killAt(scene, generating, call), `never came to call ${call}`)
      const state = stateOf(scene)
      seen.add(state)
      assert.is.not(state, 'mixed', `killed before call ${call}`)
      if (state !== 'to be completed') continue
      const [command = []] = completing.slice((call >> 2) % completing.length)
      run(cwd, command)
      assert.is(stateOf(scene), 'new', `killed before call ${call}, then ${command[0]}`)
    }
    assert.equal([...seen].sort(), ['new', 'old', 'to be completed'])
    assert.is(run(cwd, generating).status, 0)
    assert.is(stateOf(scene), 'new')
    assert.equal(readdirSync(`${cwd}/api`).sort(), ['.typedown-manifest', 'index.ts', 'notes.txt', 'types'])
  }))

test.run()
