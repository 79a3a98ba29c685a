import {cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import GithubSlugger from 'github-slugger'
import {ts} from 'ts-morph'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {compile} from '../compile.ts'
import {type Block, blocksOf, docs, inStep, missingFrom, readDoc, withoutCode} from './docs.ts'
import {readFolder, withFolder, writeFolder} from './folders.ts'
import {repository, run} from './package.ts'
import {runHere} from './terminal.ts'
import {compilers} from './typecheck.ts'

/** Every fenced block of README.md and docs/, with the place of its first line. */
const blocks = docs.flatMap((doc) => blocksOf(readDoc(doc)).map((block) => ({...block, doc})))
const at = ({doc, line}: Block & {doc: string}) => `${doc}:${line}`

test('the first screen: what it is, a page, its code, two commands', () => {
  const screen = readDoc('README.md').split('\n').slice(0, 60).join('\n')
  const [page, code, commands] = blocksOf(screen)
  assert.equal([page?.what, page?.lang, code?.what, code?.lang], ['from', 'markdown', 'from', 'ts'])
  assert.ok((page?.text.split('\n').length ?? 99) <= 12)
  assert.equal(
    commands?.text.split('\n').map((line) => line.replace(/\s+#.*/, '')),
    ['npm ci && npm run generate', 'npm ci && npm test']
  )
})

test('README.md has at most 900 words', () => {
  const words = readDoc('README.md').split(/\s+/).length
  assert.ok(words <= 900, `${words} words`)
})

test('links between documents lead to files and headings that exist', () => {
  for (const doc of [...docs, 'CONTRIBUTING.md'])
    for (const [, target = ''] of withoutCode(readDoc(doc)).matchAll(/\]\((?!https?:)([^)\s]+)\)/g)) {
      const [path = '', anchor] = target.split('#')
      const file = path === '' ? join(repository, doc) : join(repository, dirname(doc), path)
      assert.ok(existsSync(file), `${doc}: ${target} does not exist`)
      if (anchor !== undefined) {
        const slugger = new GithubSlugger()
        const headings = [...readFileSync(file, 'utf8').matchAll(/^#+ (.+)$/gm)]
        const slugs = headings.map(([, heading = '']) => slugger.slug(heading))
        assert.ok(slugs.includes(anchor), `${doc}: ${target} has no such heading`)
      }
    }
})

test('CI runs the command that README gives', () => {
  const script = readFileSync(join(repository, '.ci/run'), 'utf8')
  const pattern = /sed -n 's\/\^\\\(([^\\]+)\\\)/.exec(script)?.[1]
  assert.is(pattern, 'npm ci && npm test')
})

test('excerpts are what the files hold', () => {
  for (const block of blocks)
    if (block.what === 'from') {
      const missing = missingFrom(block.text, readDoc(block.argument))
      assert.is(missing, undefined, `${at(block)}: ${block.argument} does not hold:\n${missing}`)
    }
})

test('what commands print is what they print', async () => {
  for (const block of blocks)
    if (block.what === 'prints') {
      const {stdout, stderr} = await runHere(block.argument.split(' ').slice(1), {cwd: repository})
      const printed = stdout + stderr
      const missing = missingFrom(block.text, printed)
      assert.is(missing, undefined, `${at(block)}: ${block.argument} prints\n${printed}\nwithout\n${missing}`)
    }
})

test('example pages are free of findings, and give the code that is shown beside them', () =>
  withFolder(async (cwd) => {
    const of = (what: string) =>
      blocks.filter((block) => block.doc === 'docs/writing-pages.md' && block.what === what)
    writeFolder(cwd, Object.fromEntries(of('page').map(({argument, text}) => [argument, `${text}\n`])))
    const {diagnostics, files} = await compile({cwd, paths: ['.'], namespace: 'acme.shop', until: 'emit'})
    assert.equal(
      diagnostics.map(({message}) => message),
      []
    )
    for (const block of of('generates')) {
      const code = files.find(({path}) => path === block.argument)?.text ?? ''
      assert.is(missingFrom(block.text, code), undefined, `${at(block)}: ${block.argument} is\n${code}`)
    }
  }))

test('examples in TypeScript compile, and print what they say', () =>
  withFolder(async (folder) => {
    for (const name of ['spec', 'generated'])
      cpSync(join(repository, name), join(folder, name), {recursive: true})
    // What is only generated when asked for, of the same pages.
    const {files: more} = await compile({
      cwd: folder,
      paths: ['spec'],
      emit: ['msw', 'scenario'],
      until: 'emit'
    })
    const handlers = more.filter(({path}) => /^msw\/|\/scenario\./.test(path))
    writeFolder(folder, Object.fromEntries(handlers.map(({path, text}) => [`generated/${path}`, text])))
    mkdirSync(join(folder, 'node_modules/@types'), {recursive: true})
    symlinkSync(repository, join(folder, 'node_modules/typedown'))
    for (const name of dependenciesOf(blocks.map(({text}) => text)))
      symlinkSync(join(repository, 'node_modules', name), join(folder, 'node_modules', name))
    symlinkSync(join(repository, 'node_modules/@types/node'), join(folder, 'node_modules/@types/node'))
    writeFileSync(join(folder, 'package.json'), '{"type": "module"}')
    const examples = blocks.filter(
      ({lang, what}) => lang === 'ts' && !['from', 'generates', 'becomes', 'client', 'recipe'].includes(what)
    )
    const files = examples.map(({doc, line}) => `${basename(doc, '.md')}-${line}.ts`)
    writeFolder(folder, Object.fromEntries(examples.map(({text}, index) => [files[index] ?? '', text])))
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', '--types', 'node']
    assert.is(run(process.execPath, [compilers.current, ...options, '--skipLibCheck', ...files], folder), '')
    for (const [index, block] of examples.entries()) {
      if (block.what !== 'runs') continue
      const tsx = import.meta.resolve('tsx')
      const printed = run(process.execPath, ['--import', tsx, files[index] ?? ''], folder)
      const wanted = [...block.text.matchAll(/\/\/ prints: (.*)$/gm)].map((match) => `${match[1]}\n`).join('')
      assert.is(printed, wanted, at(block))
    }
  }))

test('what is said of speed is what was measured', () => {
  const results = Object.entries(readFolder(join(repository, 'scripts/bench/results')))
    .filter(([path]) => path.endsWith('.md'))
    .map(([, text]) => text.trim().replaceAll(/^#/gm, '###'))
  inStep('docs/benchmarks.md', 'speed', results.join('\n\n') || 'No figures are committed yet.')
})

test.run()

/** The packages that examples import, beside Typedown itself. */
function dependenciesOf(texts: readonly string[]): Set<string> {
  const imported = texts.flatMap((text) => ts.preProcessFile(text, true, true).importedFiles)
  return new Set(
    imported
      .map(({fileName}) => fileName)
      .filter((name) => !/^(\.|node:|typedown\b)/.test(name))
      .map((name) => name.split('/')[0] ?? name)
  )
}
