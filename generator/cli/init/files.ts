/** What `typedown init` writes. */
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {applyEdits, modify} from 'jsonc-parser'
import type {PackageManager, Project} from './project.ts'

/** A file to write, and what it adds. */
export interface PlannedFile {
  readonly path: string
  readonly text: string
  readonly kind: 'create' | 'change'
  readonly what: string
}

/** How packages are installed in CI, and a command of a package is run. */
const commandsOf: {
  readonly [M in PackageManager]: {readonly add: string; readonly install: string; readonly run: string}
} = {
  npm: {add: 'npm install --save-dev', install: 'npm ci', run: 'npx'},
  pnpm: {add: 'pnpm add --save-dev', install: 'pnpm install --frozen-lockfile', run: 'pnpm exec'},
  yarn: {add: 'yarn add --dev', install: 'yarn install --immutable', run: 'yarn'},
  bun: {add: 'bun add --dev', install: 'bun install --frozen-lockfile', run: 'bunx'}
}

/** Where code goes that is generated: the first of these that is not taken. */
const outFolders = ['api', 'generated', 'typedown-generated']

/** All files that a project lacks, for pages in `paths`. */
export function filesFor(project: Project, paths: readonly string[], cwd: string): PlannedFile[] {
  const below = project.hasSources ? 'src/' : ''
  const out =
    outFolders.map((name) => below + name).find((name) => !existsSync(join(cwd, name))) ?? 'generated'
  return [
    configFile(project, paths, out),
    ...scriptsOf(project),
    ...gitAttributes(project, out, cwd),
    ...workflow(project, cwd)
  ]
}

/** What is left to do by hand, as commands. */
export function nextCommands({manifest, packageManager}: Project): string[] {
  const {add, run} = commandsOf[packageManager]
  return [...(manifest?.hasTypedown ? [] : [`${add} typedown`]), `${run} typedown generate`]
}

function configFile(project: Project, paths: readonly string[], out: string): PlannedFile {
  const {usesTypeScript, formatter} = project
  const options = [
    `paths: [${paths.map(quoted).join(', ')}]`,
    `out: ${quoted(out)}`,
    usesTypeScript ? "importExtension: 'auto'" : "language: 'js'",
    ...(formatter ? [`format: ${quoted(formatter.command)}`] : [])
  ]
  return {
    path: usesTypeScript ? 'typedown.config.ts' : 'typedown.config.mjs',
    text: `import {defineConfig} from 'typedown'\n\nexport default defineConfig({\n${options.map((line) => `  ${line}`).join(',\n')}\n})\n`,
    kind: 'create',
    what: `pages in ${paths.join(', ')}, code in ${out}`
  }
}

function quoted(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
}

const scripts = {
  typedown: 'typedown generate',
  'typedown:check': 'typedown lint && typedown generate --check'
}

/** Scripts that are there stay as they are. */
function scriptsOf({manifest}: Project): PlannedFile[] {
  if (!manifest) return []
  const {text} = manifest
  const [, indent = '  '] = /^([\t ]+)"/m.exec(text) ?? []
  const formattingOptions = {insertSpaces: indent.startsWith(' '), tabSize: indent.length, eol: '\n'}
  const missing = Object.entries(scripts).filter(([name]) => !manifest.scripts.includes(name))
  if (missing.length === 0) return []
  const changed = missing.reduce(
    (before, [name, command]) =>
      applyEdits(before, modify(before, ['scripts', name], command, {formattingOptions})),
    text
  )
  const names = missing.map(([name]) => `\`${name}\``).join(' and ')
  return [
    {
      path: 'package.json',
      text: changed,
      kind: 'change',
      what: `${missing.length > 1 ? 'scripts' : 'script'} ${names}`
    }
  ]
}

function gitAttributes({usesGit}: Project, out: string, cwd: string): PlannedFile[] {
  if (!usesGit) return []
  const path = '.gitattributes'
  const isThere = existsSync(join(cwd, path))
  const before = isThere ? readFileSync(join(cwd, path), 'utf8') : ''
  const line = `${out}/** linguist-generated`
  if (before.split(/\r?\n/).includes(line)) return []
  const separator = before === '' || before.endsWith('\n') ? '' : '\n'
  const text = `${before}${separator}${line}\n`
  return [
    {path, text, kind: isThere ? 'change' : 'create', what: `${out} is generated, and folded in reviews`}
  ]
}

function workflow({usesGitHubActions, packageManager}: Project, cwd: string): PlannedFile[] {
  const path = '.github/workflows/typedown.yml'
  if (!usesGitHubActions || existsSync(join(cwd, path))) return []
  const {install, run} = commandsOf[packageManager]
  const setUp = {
    npm: [],
    pnpm: ['run: corepack enable'],
    yarn: ['run: corepack enable'],
    bun: ['uses: oven-sh/setup-bun@v2']
  }
  const steps = [
    'uses: actions/checkout@v4',
    'uses: actions/setup-node@v4\n        with:\n          node-version: 22',
    ...setUp[packageManager],
    `run: ${install}`,
    `run: ${run} typedown lint --format github`,
    `run: ${run} typedown generate --check`
  ]
  return [
    {
      path,
      text: `name: Typedown
on: [push, pull_request]
permissions:
  contents: read
jobs:
  docs:
    runs-on: ubuntu-latest
    steps:
${steps.map((step) => `      - ${step}\n`).join('')}`,
      kind: 'create',
      what: 'lints the pages, and checks that the code is up to date'
    }
  ]
}
