import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {architecture} from './architecture.ts'
import {dependencies} from './dependencies.ts'
import {hosts} from './hosts.ts'
import {leftovers} from './leftovers.ts'
import {lockFile} from './lock-file.ts'
import {patterns} from './patterns.ts'
import {shipped} from './shipped.ts'
import {sizes} from './sizes.ts'
import {templates} from './templates.ts'
import {topLevel} from './top-level.ts'
import {names, wordings} from './wordings.ts'
import {workflows} from './workflows.ts'

test('top level: what does not belong, what is missing', () => {
  const paths = [
    ...[
      'docs/rules.md',
      'generated/index.ts',
      'generator/cli.ts',
      'scripts/check.ts',
      'spec/a.md',
      'templates/a.hbs',
      '.npmrc'
    ],
    ...[
      'CHANGELOG.md',
      'CONTRIBUTING.md',
      'LICENSE',
      'SECURITY.md',
      'package-lock.json',
      'package.json',
      'tsconfig.json'
    ]
  ]
  assert.equal(topLevel([...paths, 'utils/a.ts'].map((path) => ({path, text: ''}))), [
    'utils: does not belong at the top level',
    'README.md: is missing'
  ])
})

test('wordings: what only its author understands, where users read it', () => {
  const text = "'Remove the comma.',\n'Take the comma out.',\n'Not a whole number.'"
  assert.equal(wordings([{path: 'generator/4-check/rules/json-syntax/rule.ts', text}]), [
    'generator/4-check/rules/json-syntax/rule.ts:2: "Take the comma out", write: remove',
    'generator/4-check/rules/json-syntax/rule.ts:3: "whole number", write: integer'
  ])
  assert.equal(wordings([{path: 'generator/2-parse/parse.ts', text}]), [])
})

test('architecture: a phase that imports another, types included', () => {
  const text = `
    import type {Page} from '../2-parse/page.ts'
    import {x} from '../model/program.ts'
    import {y} from './y.ts'
    type Z = import('../5-emit/z.ts').Z`
  assert.equal(architecture([{path: 'generator/3-link/link.ts', text}]), [
    'generator/3-link/link.ts: imports 2-parse/page.ts, but 3-link may import model, diagnostics, options.ts, code-folder.ts, itself only',
    'generator/3-link/link.ts: imports 5-emit/z.ts, but 3-link may import model, diagnostics, options.ts, code-folder.ts, itself only'
  ])
  assert.equal(architecture([{path: 'generator/3-link/link.test.ts', text}]), [])
  assert.equal(architecture([{path: 'generator/compile.ts', text: `import './2-parse/parse.ts'`}]), [])
})

test('architecture: a phase that touches the disk, code that imports tests', () => {
  const text = `import {readFileSync} from 'node:fs'\nimport {basename} from 'node:path'\nimport '../testing/a.ts'`
  assert.equal(architecture([{path: 'generator/4-check/check.ts', text}]), [
    'generator/4-check/check.ts: imports node:fs, but a phase between reading and writing is pure',
    'generator/4-check/check.ts: imports generator/testing/a.ts, which is for tests'
  ])
})

test('leftovers: any, silencers, notes, state, assertions', () => {
  const text = [
    'let cache = 1',
    '// TODO: later',
    'export const any = "any, TODO"',
    'export function f(a: any) {',
    '  // @ts-ignore',
    '  return a[0]!',
    '}',
    '/* biome-ignore lint: no */'
  ].join('\n')
  assert.equal(leftovers([{path: 'generator/x.ts', text}]).sort(), [
    'generator/x.ts:1: state of a module',
    'generator/x.ts:2: a note to self',
    'generator/x.ts:4: the type any',
    'generator/x.ts:5: silences a checker',
    'generator/x.ts:6: a non-null assertion',
    'generator/x.ts:8: silences a checker'
  ])
  assert.equal(leftovers([{path: 'generator/fixtures/a/b/output/x.ts', text}]), [])
})

test('patterns: a search that starts anew in a run, one that backtracks', () => {
  const text = 'const a = /x+$/\nconst b = /^(?:x+)+$/\nconst c = /(?<!x)x+$/'
  assert.equal(patterns([{path: 'generator/x.ts', text}]), [
    'generator/x.ts:1: /x+$/ takes quadratic time on a run of "x": x+',
    'generator/x.ts:2: /^(?:x+)+$/ takes exponential time on a run of "x": x+'
  ])
  assert.equal(patterns([{path: 'generator/x.test.ts', text}]), [])
})

test('sizes: long files, long templates, names', () => {
  const lines = (count: number) => 'x\n'.repeat(count)
  assert.equal(
    sizes([
      {path: 'generator/long.ts', text: lines(401)},
      {path: 'generator/full.ts', text: lines(400)},
      {path: 'templates/a/b.ts.hbs', text: lines(41)},
      {path: 'generator/4-check/someRule.ts', text: ''},
      {path: 'generator/fixtures/a/b/input/someType.md', text: lines(500)}
    ]),
    [
      'generator/long.ts: 401 lines, the most is 400; split it',
      'templates/a/b.ts.hbs: 41 lines, the most is 40; split it',
      'generator/4-check/someRule.ts: not a kebab-case name'
    ]
  )
})

test('templates: only if and each', () => {
  const inspect = (text: string) => templates([{path: 'templates/a.ts.hbs', text}])
  assert.equal(inspect('{{#each list}}{{#if a}}{{b.c}}{{else}}x{{/if}}{{/each}}'), [])
  assert.equal(inspect('{{#unless a}}b{{/unless}}\n{{upper a}}'), [
    'templates/a.ts.hbs:1: {{#unless}}; only {{#if}} and {{#each}} are allowed',
    'templates/a.ts.hbs:2: calls a helper; prepare the text in TypeScript'
  ])
  assert.equal(inspect('{{#if (and a b)}}x{{/if}}'), [
    'templates/a.ts.hbs:1: holds an expression; prepare the value in TypeScript'
  ])
})

test('dependencies: pinned, with a reason, imported where their kind says', () => {
  const manifest = {
    dependencies: {remark: '^15.0.1', leven: '4.1.0'},
    devDependencies: {uvu: '0.5.6'},
    scripts: {typecheck: 'tsc --noEmit'}
  }
  assert.equal(
    dependencies([
      {path: 'package.json', text: JSON.stringify(manifest)},
      {
        path: 'CONTRIBUTING.md',
        text: '## Dependencies\n\n| `remark` | reads |\n| `zod` | no more |\n\n## End\n| `uvu` | |'
      },
      {
        path: 'generator/a.ts',
        text: `import {remark} from 'remark'\nimport {suite} from 'uvu'\nimport chalk from 'chalk'\nimport 'node:fs'`
      }
    ]),
    [
      'package.json: remark is not pinned (^15.0.1)',
      'CONTRIBUTING.md: says no reason for leven',
      'CONTRIBUTING.md: says no reason for uvu',
      'CONTRIBUTING.md: gives a reason for zod, which is no dependency',
      'package.json: nothing in generator/ imports leven',
      'package.json: typecheck calls whichever tsc; call node_modules/typescript/bin/tsc',
      'generator/a.ts: imports chalk, which package.json does not name'
    ]
  )
})

test('lock file: other platforms, and in step with package.json', () => {
  const packages = {
    '': {dependencies: {a: '1.0.0'}},
    'node_modules/a': {optionalDependencies: {'a-darwin': '1.0.0', 'a-linux': '1.0.0'}},
    'node_modules/a-linux': {}
  }
  assert.equal(
    lockFile([
      {path: 'package.json', text: JSON.stringify({dependencies: {a: '1.0.1'}})},
      {path: 'package-lock.json', text: JSON.stringify({packages})}
    ]),
    [
      'package-lock.json: lacks a-darwin, which node_modules/a may need, so that npm ci fails',
      'package-lock.json: its dependencies are not those of package.json'
    ]
  )
})

test('hosts: where packages come from', () => {
  const host = ['registry', 'example', 'com'].join('.')
  assert.equal(
    hosts(
      [
        {path: 'package-lock.json', text: `{\n  "resolved": "https://a.b/c.tgz"\n}`},
        {path: '.npmrc', text: `save-exact=true\nregistry=x`},
        {path: 'README.md', text: `from ${host}\nor localhost:4873`}
      ],
      'localhost:4873'
    ),
    [
      'package-lock.json:2: says where a package comes from',
      '.npmrc:2: sets a registry',
      `README.md:1: names the registry ${host}`,
      'README.md:2: names the registry localhost:4873'
    ]
  )
})

test('shipped: licences that are not allowed, scripts of installs', () => {
  const packages = {
    '': {license: 'MIT'},
    'node_modules/good': {license: 'ISC'},
    'node_modules/format': {},
    'node_modules/bad': {license: 'GPL-3.0-only', hasInstallScript: true},
    'node_modules/good/node_modules/none': {},
    'node_modules/tool': {license: 'GPL-3.0-only', dev: true, hasInstallScript: true}
  }
  assert.equal(shipped([{path: 'package-lock.json', text: JSON.stringify({packages})}]), [
    'package-lock.json: node_modules/bad is under GPL-3.0-only',
    'package-lock.json: node_modules/bad runs a script when it is installed',
    'package-lock.json: node_modules/good/node_modules/none is under no licence'
  ])
})

test('names: private ones, of files and declarations', () => {
  const text = 'const known = 1\nexport function\u0020settle() {}\n// the overlay\n'
  assert.equal(names([{path: 'generator/cli/left-out.test.ts', text}]), [
    'generator/cli/left-out.test.ts: "leftOut", write: excluded',
    'generator/cli/left-out.test.ts:2: "settle", write: resolve, attach, finalize'
  ])
  assert.equal(names([{path: 'docs/kin.md', text}]), [])
})

test('workflows: unknown keys and variables', () => {
  const path = '.github/workflows/ci.yml'
  const variable = '$'.concat('{{ matrx.os }}')
  const text = `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    step:\n      - run: echo ${variable}\n`
  assert.equal(workflows([{path, text}]).slice(0, 1), [`${path} (Line: 5, Col: 5): Unexpected value 'step'`])
  const expression = text.replace('step:', 'steps:')
  assert.equal(workflows([{path, text: expression}]), [
    `${path} (Line: 6, Col: 14): Unrecognized named-value: 'matrx'`
  ])
  assert.equal(workflows([{path, text: expression.replace('matrx.os', 'runner.os')}]), [])
  assert.equal(workflows([{path: 'other.yml', text}]), [])
})

test.run()
