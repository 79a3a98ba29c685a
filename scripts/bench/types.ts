// Times the type-checking of what is generated from the corpus, beside what peers make of the same schemas.
// `npm run bench:types [-- --write]`; with --write the figures go to scripts/bench/results/types.md.
import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {cpus, tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {compile} from '../../generator/compile.ts'
import {shared} from '../../generator/testing/shared.ts'
import {components, interfaces, typebox, zod} from './types/peers.ts'
import {median} from './validators/measure.ts'

const rounds = 3
const root = fileURLToPath(new URL('../../', import.meta.url))
const compilers = ['typescript', 'typescript-5.4'] as const

type Files = readonly {readonly path: string; readonly text: string}[]

/** A project of the files, as strict as a careful user's; packages' own types are not checked, nor missed. */
function project(name: string, files: Files, folder: string): string {
  const own = join(folder, name.replaceAll(/\W+/g, '-'))
  for (const {path, text} of files) {
    mkdirSync(dirname(join(own, path)), {recursive: true})
    writeFileSync(join(own, path), text)
  }
  const compilerOptions = {
    target: 'es2022',
    lib: ['es2022'],
    module: 'nodenext',
    types: [],
    noEmit: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: true
  }
  symlinkSync(join(root, 'node_modules'), join(own, 'node_modules'))
  writeFileSync(join(own, 'package.json'), '{"type": "module"}')
  writeFileSync(join(own, 'tsconfig.json'), JSON.stringify({compilerOptions, include: ['**/*.ts']}))
  return own
}

/** Seconds of a whole process; what does not compile is no contender. */
function seconds(compiler: string, folder: string): number {
  const started = performance.now()
  const tsc = join(root, 'node_modules', compiler, 'bin/tsc')
  const {status, stdout} = spawnSync(process.execPath, [tsc, '-p', folder], {cwd: folder, encoding: 'utf8'})
  if (status !== 0) throw new Error(`${folder}: ${stdout.slice(0, 2000)}`)
  return (performance.now() - started) / 1000
}

async function table(corpus: string): Promise<string[]> {
  const emitted = async (language: 'ts' | 'js') => {
    const paths = [join(corpus, 'graph-v1.0/resources')]
    const emit = ['types', 'validators', 'json-schema'] as const
    return (await compile({cwd: root, paths, until: 'emit', emit, language})).files
  }
  const files = await emitted('ts')
  const javaScript = (await emitted('js')).filter(({path}) => /\.(?:js|d\.ts)$/.test(path))
  const {$defs} = JSON.parse(files.find(({path}) => path === 'schema.json')?.text ?? '{}')
  const one = (text: string): Files => [{path: 'index.ts', text}]
  const under = (...folders: string[]) => files.filter(({path}) => folders.includes(path.split('/')[0] ?? ''))
  const groups: {readonly [group: string]: {readonly [name: string]: Files}} = {
    types: {
      typedown: under('types'),
      'json-schema-to-typescript': one(interfaces($defs)),
      'openapi-typescript': one(components($defs))
    },
    'types and validators': {
      typedown: under('types', 'validators'),
      "typedown, `language: 'js'`": javaScript,
      'zod 4': one(zod($defs)),
      TypeBox: one(typebox($defs))
    }
  }
  const folder = mkdtempSync(join(tmpdir(), 'typedown-types-'))
  process.once('exit', () => rmSync(folder, {recursive: true}))
  const contenders = Object.entries(groups).flatMap(([group, members]) =>
    Object.entries(members).map(([name, files]) => {
      const bytes = files.reduce((sum, {text}) => sum + text.length, 0)
      const times = new Map<string, number[]>(compilers.map((compiler) => [compiler, []]))
      return {group, name, files, bytes, times, folder: project(`${group} ${name}`, files, folder)}
    })
  )
  for (let round = 0; round < rounds; round++) {
    for (const compiler of compilers) {
      for (const {folder, times} of contenders) times.get(compiler)?.push(seconds(compiler, folder))
    }
  }
  const version = (compiler: string) =>
    JSON.parse(readFileSync(join(root, 'node_modules', compiler, 'package.json'), 'utf8')).version
  return [
    `| what | of | files | MB | ${compilers.map((compiler) => `TypeScript ${version(compiler)}, s`).join(' | ')} |`,
    `|---|---|---|---|${'---|'.repeat(compilers.length)}`,
    ...contenders.map(({group, name, files, bytes, times}) => {
      const figures = compilers.map((compiler) => median(times.get(compiler) ?? []).toFixed(2))
      return `| ${group} | ${name} | ${files.length} | ${(bytes / 1e6).toFixed(1)} | ${figures.join(' | ')} |`
    })
  ]
}

if (shared === undefined) {
  console.log('skipped: the corpus is not beside the repository')
} else {
  const lines = await table(join(shared, 'corpus'))
  console.log(lines.join('\n'))
  if (process.argv.includes('--write')) {
    const machine = `Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores.`
    const text = `# Type-checking\n\n\`npm run bench:types -- --write\` wrote this. ${machine}\nWhole processes of \`tsc --noEmit\` over what is made from the corpus: medians of ${rounds} interleaved rounds.\n\n${lines.join('\n')}\n`
    writeFileSync(fileURLToPath(new URL('results/types.md', import.meta.url)), text)
  }
}
