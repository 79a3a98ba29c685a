import {mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, statSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {publint} from 'publint'
import {formatMessage} from 'publint/utils'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {readFolder, writeFolder} from './folders.ts'
import {install, pack, repository, run} from './package.ts'
import {compilers} from './typecheck.ts'

let folder = ''
let tarball = ''
let project = ''

test.before(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'typedown-package-')))
  project = join(folder, 'project')
  mkdirSync(project)
  tarball = pack(folder)
  install(project, tarball, 'remark-gfm@4.0.1', 'remark-parse@11.0.0', 'unified@11.0.5')
  const pages = Object.entries(readFolder(join(repository, 'spec')))
  writeFolder(join(project, 'docs'), Object.fromEntries(pages))
})

test.after(() => rmSync(folder, {recursive: true, force: true}))

/** Type-checks the project's sources as a strict user would. */
function typecheckProject(...files: string[]): string {
  const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', '--types', '']
  return run(process.execPath, [compilers.current, ...options, ...files], project)
}

test('holds what is needed and nothing else, and is small', () => {
  const files = run('tar', ['tzf', tarball], folder).trim().split('\n')
  const odd = files.filter(
    (file) => !/^package\/((dist|templates)\/|(package\.json|README\.md|LICENSE|CHANGELOG\.md)$)/.test(file)
  )
  assert.equal(odd, [])
  assert.equal(
    files.filter((file) => /\.test\.|\/testing\/|^package\/dist\/fixtures\//.test(file)),
    []
  )
  for (const file of ['dist/cli.js', 'dist/index.js', 'dist/index.d.ts'])
    assert.ok(files.includes(`package/${file}`), file)
  assert.ok(files.some((file) => file.startsWith('package/templates/validator/')))
  assert.ok(statSync(tarball).size < 1_150_000, `${statSync(tarball).size} bytes`)
})

test('publint has nothing to say', async () => {
  const packed = readFileSync(tarball)
  const {messages, pkg} = await publint({
    pack: {tarball: packed.buffer.slice(packed.byteOffset, packed.byteOffset + packed.length) as ArrayBuffer},
    level: 'suggestion',
    strict: true
  })
  assert.is(messages.map((message) => formatMessage(message, pkg)).join('\n'), '')
})

test('its types are found by every resolution that knows ES modules', () => {
  const attw = join(repository, 'node_modules/@arethetypeswrong/cli/dist/index.js')
  run(process.execPath, [attw, tarball, '--profile', 'esm-only', '--no-emoji', '--no-color'], folder)
})

test('everything it exports is there, and has types that need nothing else', () => {
  const {exports} = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as {
    exports: {[path: string]: string | {default: string}}
  }
  const modules = Object.entries(exports)
    .filter(([, target]) => typeof target !== 'string')
    .map(([path]) => path.replace(/^\./, 'typedown'))
  const files = Object.entries(exports)
    .filter(([, target]) => typeof target === 'string')
    .map(([path]) => path.replace(/^\./, 'typedown').replace('*', 'broken-link'))
  assert.ok(modules.includes('typedown') && modules.includes('typedown/unified'))
  writeFolder(project, {
    'src/all.ts': modules.map((name, index) => `export * as m${index} from '${name}'\n`).join(''),
    'all.mjs': `
      import {existsSync} from 'node:fs'
      import {fileURLToPath} from 'node:url'
      for (const name of ${JSON.stringify(modules)}) await import(name)
      for (const name of ${JSON.stringify(files)})
        if (!existsSync(fileURLToPath(import.meta.resolve(name)))) throw new Error(name)`
  })
  assert.is(typecheckProject('src/all.ts'), '')
  run(process.execPath, ['all.mjs'], project)
})

test('compile() and the unified plugin work', () => {
  writeFolder(project, {
    'compile.mjs': `
      import remarkGfm from 'remark-gfm'
      import remarkParse from 'remark-parse'
      import {compile} from 'typedown'
      import {typedownPage} from 'typedown/unified'
      import {unified} from 'unified'

      const chain = unified().use(remarkParse).use(remarkGfm).use(typedownPage)
      const parse = ({file, text}) => chain.processSync({path: file, value: text}).result
      const own = await compile({paths: ['docs'], until: 'emit'})
      const driven = await compile({paths: ['docs'], until: 'emit', parse})
      console.log(own.ok, own.files.length > 100, JSON.stringify(driven.files) === JSON.stringify(own.files))`
  })
  assert.is(run(process.execPath, ['compile.mjs'], project), 'true true true\n')
})

test('npx typedown generate works beside a folder of pages', () => {
  run('npx', ['--no-install', 'typedown', 'generate', 'docs', '--out', 'src/api'], project)
  const made = readFolder(join(project, 'src/api'))
  assert.ok('types/synchronization-status.ts' in made)
  assert.ok('registry.ts' in made)
  const consumer = `
    import {isSynchronizationStatus, type SynchronizationStatus} from './api/index.js'
    import {createSynchronizationStatus} from './api/factories/index.js'

    const status: SynchronizationStatus = createSynchronizationStatus({}, {seed: 1})
    if (!isSynchronizationStatus(status)) throw new Error('not a status')
    const code: 'NotConfigured' | 'NotRun' | 'Active' | 'Paused' | 'Quarantine' | null | undefined = status.code
    export const text: string = String(code)`
  writeFolder(project, {'src/consumer.ts': consumer})
  assert.is(typecheckProject('src/consumer.ts'), '')
})

test('a typed config is found, and a template of the user takes the place of ours', () => {
  const ours = Object.keys(readFolder(join(repository, 'templates/validator'))).find((path) =>
    path.endsWith('.hbs')
  )
  assert.ok(ours)
  const template = readFileSync(join(repository, 'templates/validator', ours ?? ''), 'utf8')
  writeFolder(project, {
    'typedown.config.ts': `
      import {defineConfig} from 'typedown'

      export default defineConfig({paths: ['docs'], out: 'from-config', templates: 'mine'})`,
    [`mine/validator/${ours}`]: `// Ours, by override.\n${template}`
  })
  assert.is(typecheckProject('typedown.config.ts'), '')
  run('npx', ['--no-install', 'typedown', 'generate'], project)
  const made = Object.values(readFolder(join(project, 'from-config')))
  assert.ok(made.length > 30)
  assert.ok(made.some((text) => text.includes('// Ours, by override.')))
})

test.run()
