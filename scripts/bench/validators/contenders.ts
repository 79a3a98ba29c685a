// Everyone who takes part, bundled alike as a user's bundler would.
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {gzipSync} from 'node:zlib'
import {Ajv2020} from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import formats from 'ajv-formats'
import {type BuildOptions, build} from 'esbuild'
import {compile} from '../../../generator/compile.ts'
import type {Options} from '../../../generator/options.ts'
import {schemas} from './schemas.ts'

/** What each is measured at; those who cannot do a thing leave it out. */
export interface Contender {
  readonly assertLoose?: (value: unknown) => unknown
  readonly assertStrict?: (value: unknown) => unknown
  readonly parseSafe?: (value: unknown) => unknown
  readonly parseStrict?: (value: unknown) => unknown
  readonly statusIs?: (value: unknown) => unknown
  readonly statusIssues?: (value: unknown) => unknown
  readonly thirty?: (value: unknown) => unknown
  readonly [optional: `optional${number}`]: ((value: unknown) => unknown) | undefined
}

const here = dirname(fileURLToPath(import.meta.url))
const repository = join(here, '../../..')
/** Where everything is written that is measured. */
export const folder = mkdtempSync(join(tmpdir(), 'typedown-bench-'))
process.once('exit', () => rmSync(folder, {recursive: true}))

/** Who takes part, each in a file of its own, and the script that measures them. */
export interface Contenders {
  readonly files: {readonly [name: string]: string}
  readonly script: string
}

export async function contenders(): Promise<Contenders> {
  const own = (file: string) => bundled(readFileSync(join(here, file), 'utf8'), join(here, 'contenders'))
  const {entry} = await ours()
  return {
    files: {
      'hand-written limit': await own('contenders/limit.ts'),
      typedown: await bundled(entry, folder),
      typia: written(
        `${readFileSync(join(here, 'typia/compiled.js'), 'utf8')}\nexport const parseStrict = (value) => { if (!assertStrict(value)) throw new Error('wrong'); return value }`
      ),
      'TypeBox compiled': await own('contenders/typebox.ts'),
      'ajv standalone': await bundled(ajv(), here),
      arktype: await own('contenders/arktype.ts'),
      'zod 4': await own('contenders/zod.ts'),
      valibot: await own('contenders/valibot.ts')
    },
    script: await bundled(readFileSync(join(here, 'process.ts'), 'utf8'), here)
  }
}

/** Our validators of the benchmark's pages and of `spec/`, in the modes that the cases need. */
export async function ours() {
  const pages = join(here, 'pages')
  const documented = {undocumentedPresence: 'required', undocumentedNull: 'refused'} as const
  await emitted('loose', {paths: [pages], ...documented})
  await emitted('strict', {paths: [pages], ...documented, unknownProperties: 'refuse'})
  await emitted('lenient', {paths: [pages]})
  await emitted('status', {paths: [join(repository, 'spec')]})
  const entry = `
    export {isBenchmarkData as assertLoose, parseBenchmarkData as parseSafe} from './loose/index.ts'
    export {isBenchmarkData as assertStrict} from './strict/index.ts'
    import {assertBenchmarkData} from './strict/index.ts'
    export const parseStrict = (value) => { assertBenchmarkData(value); return value }
    export {isSynchronizationStatus as statusIs, validateSynchronizationStatus as statusIssues} from './status/index.ts'
    export {isThirty as thirty} from './lenient/index.ts'`
  return {entry, folder}
}

/** Our validators of some pages, in a folder of that name. */
export async function emitted(name: string, options: Options): Promise<void> {
  const {files} = await compile({...options, emit: ['validators'], importExtension: '.ts', until: 'emit'})
  for (const {path, text} of files) {
    const file = join(folder, name, path)
    mkdirSync(dirname(file), {recursive: true})
    writeFileSync(file, text)
  }
}

/** Code that ajv writes ahead: formats in full, one error or all of them. */
function ajv(): string {
  const write = (allErrors: boolean, names: readonly (keyof typeof schemas)[]) => {
    const ajv = new Ajv2020({code: {source: true, esm: true}, allErrors, strict: false})
    formats.default(ajv)
    for (const name of names) ajv.addSchema(schemas[name], name)
    return standalone.default(
      ajv,
      Object.fromEntries(names.map((name) => [`${name}${allErrors ? 'All' : ''}`, name]))
    )
  }
  writeFileSync(join(folder, 'one.js'), write(false, ['loose', 'strict', 'status', 'thirty']))
  writeFileSync(join(folder, 'all.js'), write(true, ['status']))
  return `
    import {loose, strict, status, thirty as thirtyProperties} from '${join(folder, 'one.js')}'
    import {statusAll} from '${join(folder, 'all.js')}'
    export const assertLoose = (value) => loose(value)
    export const assertStrict = (value) => strict(value)
    export const statusIs = (value) => status(value)
    export const statusIssues = (value) => (statusAll(value) ? undefined : statusAll.errors)
    export const thirty = (value) => thirtyProperties(value)`
}

/** A module as a bundler ships it. */
export async function bundle(
  contents: string,
  {resolveDir, ...options}: BuildOptions & {resolveDir: string}
) {
  const {outputFiles} = await build({
    stdin: {contents, resolveDir, loader: 'ts'},
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    write: false,
    nodePaths: [join(repository, 'node_modules')],
    ...options
  })
  return outputFiles?.[0]?.text ?? ''
}

/** A file of its own with a module as a bundler ships it. */
export async function bundled(contents: string, resolveDir: string): Promise<string> {
  return written(await bundle(contents, {resolveDir}))
}

let files = 0

function written(text: string): string {
  const file = join(folder, `contender-${files++}.mjs`)
  writeFileSync(file, text)
  return file
}

/** Bytes of a module, minified, and then gzipped. */
export async function sizeOf(
  contents: string,
  resolveDir = here
): Promise<{minified: number; gzipped: number; text: string}> {
  const text = await bundle(contents, {resolveDir, minify: true})
  return {text, minified: Buffer.byteLength(text), gzipped: gzipSync(text, {level: 9}).length}
}
