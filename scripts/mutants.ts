// Changes one check of one validator template at a time, and names each change that no verdict notices.
// `npm run mutants [-- is/]`: all templates, or those whose path begins so. Takes seconds a change.
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {build} from 'esbuild'
import {emit} from '../generator/5-emit/emit.ts'
import {named, type Validators} from '../generator/5-emit/validator/testing/validators.ts'
import {differences, type ModeName, modes, types} from '../generator/5-emit/validator/testing/verdicts.ts'
import {defaults} from '../generator/options.ts'

const templates = fileURLToPath(new URL('../templates/validator/', import.meta.url))
const scratch = mkdtempSync(join(tmpdir(), 'typedown-mutants-'))

interface Mutant {
  readonly file: string
  readonly line: number
  readonly was: string
  readonly text: string
}

/** Every condition turned round, every check left out, every verdict reversed. */
function mutants(file: string): Mutant[] {
  const lines = readFileSync(join(templates, file), 'utf8').split('\n')
  return lines.flatMap((was, at) =>
    changes(was).map((now) => ({file, line: at + 1, was, text: lines.with(at, now).join('\n')}))
  )
}

function changes(line: string): string[] {
  const condition =
    /^(?<head>.*?\bif )\((?<asked>.*)\)(?<then> (?:return|throw|continue|issues|issue\.docs|copy|\{\{refuse).*)$/.exec(
      line
    )
  if (condition?.groups) {
    const {head = '', asked = '', then = ''} = condition.groups
    return [`${head}(!(${asked}))${then}`, '']
  }
  if (/^\s*return (?:true|false);$/.test(line))
    return [/true/.test(line) ? line.replace('true', 'false') : line.replace('false', 'true')]
  const verdict =
    /^(?<head>\s*return )(?<asked>(?!undefined|issues;|copy|result|add|\[|`|issue|part|void|\{ ).*[=<>&|(].*|required.*);$/.exec(
      line
    )
  if (verdict?.groups && !/=> \{$/.test(line)) return [`${verdict.groups.head}!(${verdict.groups.asked});`]
  return /^\s*(?:required\+\+|keys\+\+);$/.test(line) ? [''] : []
}

/** The validators of all modes, made with a template changed. */
async function validatorsWith(
  mutant: Mutant,
  index: number
): Promise<(mode: ModeName, type: string) => Validators> {
  const own = join(scratch, `templates-${index}`)
  mkdirSync(dirname(join(own, 'validator', mutant.file)), {recursive: true})
  writeFileSync(join(own, 'validator', mutant.file), mutant.text)
  const root = join(scratch, `output-${index}`)
  for (const [mode, options] of Object.entries(modes)) {
    const files = emit(types, {
      ...defaults,
      ...options,
      emit: ['validators'],
      importExtension: '.ts',
      templates: own
    })
    for (const {path, text} of files.filter((file) => file.path.startsWith('validators/'))) {
      mkdirSync(dirname(join(root, mode, path)), {recursive: true})
      writeFileSync(join(root, mode, path), text)
    }
  }
  const names = Object.keys(modes)
  const contents = names.map((mode) => `export * as ${mode} from './${mode}/validators/index.ts'`).join('\n')
  const outfile = join(root, 'all.mjs')
  await build({stdin: {contents, resolveDir: root}, bundle: true, format: 'esm', outfile, logLevel: 'silent'})
  const all = await import(pathToFileURL(outfile).href)
  return (mode, type) => named(all[mode], type)
}

async function survives(mutant: Mutant, index: number): Promise<boolean> {
  try {
    return differences(await validatorsWith(mutant, index)).length === 0
  } catch {
    return false
  }
}

const chosen = process.argv[2] ?? ''
const files = readdirSync(templates, {recursive: true, encoding: 'utf8'})
  .filter((path) => path.endsWith('.hbs') && path.startsWith(chosen))
  .sort()
const all = files.flatMap(mutants)
let unnoticed = 0
for (const [index, mutant] of all.entries()) {
  if (!(await survives(mutant, index))) continue
  unnoticed++
  console.log(`unnoticed: ${mutant.file}:${mutant.line}: ${mutant.was.trim()}`)
}
console.log(`${all.length} changes, ${unnoticed} unnoticed`)
process.exitCode = all.length === 0 || unnoticed > 0 ? 1 : 0
