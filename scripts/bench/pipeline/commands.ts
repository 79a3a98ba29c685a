// What is run over a folder of pages: floors, ourselves, and who makes types of the JSON Schema that we emit of them.
import {spawnSync} from 'node:child_process'
import {rmSync} from 'node:fs'
import {join} from 'node:path'
import {root} from '../../repository.ts'
import type {Command} from './measure.ts'

const typedown = join(root, 'dist/cli.js')

/** All commands for the pages of a folder; what they write goes below `scratch`. */
export function commandsFor(pages: string, scratch: string): Command[] {
  const out = join(scratch, 'generated')
  const schema = join(scratch, 'schema')
  const generate = ['generate', pages, '--no-config', '--quiet', '--out']
  emitSchema([...generate, schema, '--emit', 'json-schema'])
  const fresh = () => rmSync(out, {recursive: true, force: true})
  return [
    {name: 'read the files', args: inline(pages, '', 'text => text')},
    {name: 'read the files, and parse them with remark', args: inline(pages, remark, 'chain.parse')},
    {name: 'typedown inspect', args: [typedown, 'inspect', pages, '--no-config', '--quiet']},
    {name: 'typedown lint', args: [typedown, 'lint', pages, '--no-config', '--quiet']},
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
    {name: 'typedown generate, nothing to change', args: [typedown, ...generate, out]}
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
