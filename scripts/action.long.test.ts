/** The steps of the GitHub Action, run as a runner runs them, but for the cache, which is GitHub's. */
import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {parseDocument} from 'yaml'
import {typedown} from '../generator/testing/cli.ts'
import {withFolder, writeFolder} from '../generator/testing/folders.ts'
import {root} from './repository.ts'

interface Step {
  readonly name: string
  readonly run?: string
  readonly uses?: string
  readonly if?: string
  readonly with?: {readonly path: string}
}

const document = parseDocument(readFileSync(`${root}.github/actions/check/action.yml`, 'utf8'))
const action = document.toJS() as {
  readonly inputs: {readonly [name: string]: {readonly default: string}}
  readonly runs: {readonly using: string; readonly steps: readonly Step[]}
}

const page = (type: string) =>
  `# order resource type\n\nAn order.\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n|id|${type}|Its key.|\n`

const config = '{"paths": ["docs"], "out": "api", "emit": ["json-schema"], "maxWarnings": 0}'

const onBash = process.platform === 'win32' ? test.skip : test

/** Exit code and output of each step that runs a command, in a project where Typedown is installed. */
function runSteps(cwd: string, paths = ''): {readonly [step: string]: readonly [number | null, string]} {
  const steps = action.runs.steps.filter(({run}) => run !== undefined)
  return Object.fromEntries(
    steps.map(({name, run = ''}) => {
      const {status, stdout} = spawnSync('bash', ['-eo', 'pipefail', '-c', run], {
        cwd,
        env: {...process.env, PATHS: paths},
        encoding: 'utf8'
      })
      return [name, [status, stdout]]
    })
  )
}

function withProject(use: (cwd: string) => void): void {
  withFolder((cwd) => {
    writeFolder(cwd, {
      'docs/order.md': page('String'),
      'typedown.config.json': config,
      'package.json': '{}',
      'node_modules/.bin/typedown': `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'dist/cli.js')}" "$@"\n`
    })
    spawnSync('chmod', ['+x', join(cwd, 'node_modules/.bin/typedown')])
    assert.is(typedown(['generate'], {cwd}).status, 0)
    use(cwd)
  })
}

test('is an action: what it asks for is declared, and no input is part of a script', () => {
  assert.equal(document.errors, [])
  assert.is(action.runs.using, 'composite')
  const asked = JSON.stringify(action.runs).matchAll(/inputs\.([\w-]+)/g)
  assert.equal([...new Set([...asked].map(([, name]) => name))].sort(), Object.keys(action.inputs).sort())
  for (const {name, run = ''} of action.runs.steps) assert.not.match(run, '{{', name)
})

test('keeps the folder that commands cache in', () => {
  const [cache] = action.runs.steps
  assert.match(cache?.uses ?? '', /^actions\/cache@v\d+$/)
  assert.match(cache?.with?.path ?? '', /\/node_modules\/\.cache\/typedown$/)
})

onBash('passes where all is well', () =>
  withProject((cwd) => {
    assert.equal(runSteps(cwd, 'docs'), {Lint: [0, ''], Verify: [0, ''], 'Check generated code': [0, '']})
  })
)

onBash('leaves globs to the command, and takes no page for an option', () =>
  withProject((cwd) => {
    writeFolder(cwd, {
      'docs/a/b/deep.md': page('[Int32](nowhere.md)'),
      'docs/top/flat.md': page('String').replaceAll('order', 'flat'),
      'evil.json': '{"rules": {"broken-link": "off"}}'
    })
    for (const paths of ['docs/**/*.md', 'docs --config=evil.json']) {
      const [status, output] = runSteps(cwd, paths).Lint ?? []
      assert.ok(status !== 0, `${paths}: ${output}`)
    }
  })
)

onBash('each step fails for its own reason', () =>
  withProject((cwd) => {
    const response = '<!-- {"blockType": "response", "@odata.type": "order"} -->'
    writeFolder(cwd, {
      'docs/order.md': page('[Int32](nowhere.md)'),
      'docs/get.md': `# Get order\n\n## Response\n\n${response}\n\`\`\`http\nHTTP/1.1 200 OK\n\n{"id": "a"}\n\`\`\`\n`
    })
    const {Lint: lint, Verify: verify, 'Check generated code': check} = runSteps(cwd)
    assert.equal([lint?.[0], verify?.[0], check?.[0]], [1, 1, 1])
    assert.match(lint?.[1] ?? '', /^::warning file=docs\/order\.md,line=9,.*broken-link/m)
    assert.match(verify?.[1] ?? '', /^::warning file=docs\/get\.md,line=9,.*example-wrong-type/m)
  })
)

test.run()
