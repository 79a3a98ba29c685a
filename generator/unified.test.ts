import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import type {Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {parse} from './2-parse/parse.ts'
import {compile} from './compile.ts'
import type {SourceFile} from './model/source-file.ts'
import {withFolder, writeFolder} from './testing/folders.ts'
import * as plugin from './unified.ts'

const cwd = fileURLToPath(new URL('../', import.meta.url))

test('exports the plugin alone', () => {
  assert.equal(Object.keys(plugin), ['typedownPage'])
})

test('reads a page as Typedown itself does', () => {
  const chain = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).use(plugin.typedownPage)
  const file = 'spec/synchronization-job.md'
  const text = readFileSync(`${cwd}${file}`, 'utf8')
  assert.equal(chain.processSync({path: file, value: text}).result, parse({file, text}))
})

test('a change in the chain reaches what is compiled', async () => {
  const typed = () => (tree: Root) => {
    const cells = tree.children.flatMap((block) =>
      block.type === 'table' ? block.children.flatMap((row) => row.children) : []
    )
    for (const {
      children: [only]
    } of cells)
      if (only?.type === 'text' && only.value === 'Text') only.value = 'String'
  }
  const chain = unified().use(remarkParse).use(remarkGfm).use(typed).use(plugin.typedownPage)
  const read = ({file, text}: SourceFile) => chain.processSync({path: file, value: text}).result
  const table = '| Property | Type | Description |\n|:---|:---|:---|\n| name | Text | Its name. |'
  await withFolder(async (folder) => {
    writeFolder(folder, {'spec/thing.md': `# thing resource type\n\nA thing.\n\n## Properties\n\n${table}\n`})
    const {program, diagnostics} = await compile({cwd: folder, parse: read, until: 'check'})
    assert.equal(program.resources[0]?.properties[0]?.type, {kind: 'primitive', name: 'string'})
    assert.equal(diagnostics, [])
  })
})

test.run()
