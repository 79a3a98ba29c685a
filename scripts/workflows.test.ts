import {readdirSync, readFileSync} from 'node:fs'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {parseDocument} from 'yaml'
import {root} from './repository.ts'

interface Workflow {
  readonly permissions: {readonly [scope: string]: string}
  readonly jobs: {
    readonly [name: string]: {
      readonly permissions?: {readonly [scope: string]: string}
      readonly strategy?: {readonly matrix: {readonly [axis: string]: readonly unknown[]}}
      readonly steps: readonly {readonly run?: string; readonly uses?: string}[]
    }
  }
}

const folder = `${root}.github/workflows/`
const workflows = new Map(
  readdirSync(folder).map((name) => {
    const document = parseDocument(readFileSync(folder + name, 'utf8'))
    assert.equal(document.errors, [], name)
    return [name, document.toJS() as Workflow]
  })
)
const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
  readonly scripts: {readonly [name: string]: string}
  readonly engines: {readonly node: string}
  readonly repository: {readonly url: string}
}

test('every step runs a command or an action, with no text of a pull request in it', () => {
  for (const [name, {jobs}] of workflows)
    for (const {steps} of Object.values(jobs))
      for (const {run, uses} of steps) {
        assert.ok((run === undefined) !== (uses === undefined), name)
        assert.ok(!run?.includes('${'.concat('{')), `${name}: ${run}`)
        for (const [, script = ''] of (run ?? '').matchAll(/npm run (?:--silent )?([\w:]+)/g))
          assert.ok(script in manifest.scripts, `${name}: there is no ${script}`)
      }
})

test('all versions of Node that we promise are tried, and three systems', () => {
  const jobs = workflows.get('ci.yml')?.jobs
  assert.equal(jobs?.check?.strategy?.matrix.node, [20, 22, 24])
  assert.match(manifest.engines.node, />=20/)
  assert.equal(jobs?.test?.strategy?.matrix.os, ['macos-latest', 'windows-latest'])
})

test('only publishing may sign, and no workflow may write to the repository', () => {
  for (const [name, {permissions, jobs}] of workflows) {
    assert.equal(permissions, {contents: 'read'}, name)
    for (const [job, own] of Object.entries(jobs))
      assert.is(own.permissions?.['id-token'], job === 'publish' ? 'write' : undefined, job)
  }
})

test.run()
