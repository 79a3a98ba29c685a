// What is made from declarations: whole files, and tables in documents.
import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {type RepositoryFile, root} from '../repository.ts'
import {changesTable} from './changes.ts'
import {dialectsTable} from './dialects.ts'
import {optionsInterface, optionsTable} from './options.ts'
import {codeList, ruleCatalog, rulesTable} from './rules.ts'

export function derivedFiles(): readonly RepositoryFile[] {
  return [
    formatted('generator/diagnostics/codes.ts', codeList()),
    formatted('generator/diagnostics/catalog.ts', ruleCatalog()),
    formatted('generator/options/options.ts', optionsInterface()),
    withTable('docs/comparing.md', 'changes', changesTable()),
    withTable('docs/configuration.md', 'options', optionsTable()),
    withTable('docs/notations.md', 'dialects', dialectsTable()),
    withTable('docs/rules.md', 'diagnostics', rulesTable())
  ]
}

/** As the formatter would leave it. */
function formatted(path: string, text: string): RepositoryFile {
  const biome = ['node_modules/@biomejs/biome/bin/biome', 'format', `--stdin-file-path=${path}`]
  const {stdout, stderr, status} = spawnSync(process.execPath, biome, {
    cwd: root,
    input: text,
    encoding: 'utf8'
  })
  if (status !== 0) throw new Error(stderr)
  return {path, text: stdout}
}

/** The document with the table between `<!-- name -->` and `<!-- /name -->` made anew. */
function withTable(path: string, name: string, table: string): RepositoryFile {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const text = readFileSync(root + path, 'utf8')
  const [from, to] = [text.indexOf(open), text.indexOf(close)]
  if (from < 0 || to < from) throw new Error(`${path}: no ${open} … ${close}`)
  return {path, text: `${text.slice(0, from + open.length)}\n\n${table}\n\n${text.slice(to)}`}
}
