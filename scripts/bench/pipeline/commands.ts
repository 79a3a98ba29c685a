// What is run over a folder of pages: floors, ourselves, and who makes types of the JSON Schema that we emit of them.
import {spawnSync} from 'node:child_process'
import {cpSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {root} from '../../repository.ts'
import type {Command} from './measure.ts'
import {edit, pagesToSave} from './pages.ts'

const typedown = join(root, 'dist/cli.js')

/** All commands for the pages of a folder; what they write goes below `scratch`. */
export function commandsFor(pages: string, scratch: string): Command[] {
  const out = join(scratch, 'generated')
  const schema = join(scratch, 'schema')
  const copy = join(scratch, 'pages')
  rmSync(copy, {recursive: true, force: true})
  cpSync(pages, copy, {recursive: true})
  const plain = ['--no-config', '--quiet']
  const generate = ['generate', pages, ...plain, '--no-cache', '--out']
  const cached = [...plain, '--cache-dir', join(scratch, 'cache')]
  const cachedOut = ['--out', join(scratch, 'cached')]
  const {first: page} = pagesToSave(copy)
  const save = () => {
    edit(page)
    // A result is kept only if its files did not change a moment before.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300)
  }
  emitSchema([...generate, schema, '--emit', 'json-schema'])
  const fresh = () => rmSync(out, {recursive: true, force: true})
  return [
    {name: 'read the files', args: inline(pages, '', 'text => text')},
    {name: 'read the files, and parse them with remark', args: inline(pages, remark, 'chain.parse')},
    {name: 'typedown inspect', args: [typedown, 'inspect', pages, '--no-config', '--quiet']},
    {name: 'typedown lint', args: [typedown, 'lint', pages, ...plain, '--no-cache']},
    {name: 'typedown lint, one page changed', args: [typedown, 'lint', copy, ...cached], before: save},
    {
      name: 'typedown lint of one page, nothing changed',
      args: [typedown, 'lint', page, ...cached]
    },
    {
      name: 'typedown generate, types alone',
      args: [typedown, ...generate, out, '--emit', 'types'],
      before: fresh
    },
    {
      name: 'json-schema-to-typescript, of the same as JSON Schema',
      args: [
        join(root, 'node_modules/json-schema-to-typescript/dist/src/cli.js'),
        ...['--unreachableDefinitions', '-i', join(schema, 'schema.json'), '-o', join(scratch, 'peer.ts')]
      ]
    },
    {name: 'typedown generate', args: [typedown, ...generate, out], before: fresh},
    {name: 'typedown generate, nothing to change, without cache', args: [typedown, ...generate, out]},
    {
      name: 'typedown generate, one page changed',
      args: [typedown, 'generate', copy, ...cached, ...cachedOut],
      before: save
    },
    {
      name: 'typedown generate, nothing changed',
      args: [typedown, 'generate', copy, ...cached, ...cachedOut]
    }
  ]
}

/** Starting, and nothing else. */
export const starts: readonly Command[] = [
  {name: 'node, doing nothing', args: ['--eval', '0']},
  {name: 'typedown --help', args: [typedown, '--help']}
]

const remark = `
  import remarkFrontmatter from 'remark-frontmatter'
  import remarkParse from 'remark-parse'
  import {unified} from 'unified'
  import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
  import {gfmTable} from 'micromark-extension-gfm-table'
  function tables() {
    Object.assign(this.data(), {micromarkExtensions: [gfmTable()], fromMarkdownExtensions: [gfmTableFromMarkdown()]})
  }
  const chain = unified().use(remarkParse).use(tables).use(remarkFrontmatter).freeze()`

/** A program that calls something with every page. */
function inline(pages: string, imports: string, each: string): string[] {
  const code = `
    import {readdirSync, readFileSync} from 'node:fs'
    ${imports}
    const folder = ${JSON.stringify(`${pages}/`)}
    for (const file of readdirSync(folder, {recursive: true})) {
      if (file.endsWith('.md')) (${each})(readFileSync(folder + file, 'utf8'))
    }`
  return ['--input-type=module', '--eval', code]
}

function emitSchema(args: readonly string[]): void {
  const {status, stderr} = spawnSync(process.execPath, [typedown, ...args], {cwd: root, encoding: 'utf8'})
  if (status !== 0) throw new Error(stderr)
}
