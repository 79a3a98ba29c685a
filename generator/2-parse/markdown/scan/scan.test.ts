import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {shared} from '../../../testing/shared.ts'
import {remarkTables} from '../tables.ts'
import {remarkScan} from './parser.ts'
import {scan} from './scan.ts'
import {dice, pageOf, starts} from './testing/pieces.ts'

/** What `remarkScan` takes the place of. */
const reference = unified().use(remarkParse).use(remarkTables).use(remarkFrontmatter).freeze()
const processor = unified().use(remarkScan).freeze()

test('reads what pages are mostly made of without the parser', () => {
  const page = [
    '---\ndoc_type: resourcePageType\n---\n# user resource type\n\nNamespace: microsoft.graph\n',
    'A user, see [status](status.md "The status") or **`code`**.\n',
    '|Property|Type|Description|\n|:---|:--|:-|\n| id \\| x |[identity](identity.md) collection| One<br/>two. *Key*.|\n',
    '> **Note:** not String[].\n',
    '- One &lt;a&gt;\n- *Two*\n\n---\n',
    '<!-- {\n  "blockType": "resource"\n} -->\n```json\n{"id": "String"}\n```'
  ].join('\n')
  const never = () => {
    throw new Error('asked the parser')
  }
  assert.equal(scan(page, never), reference.parse(page))
})

test('gives the parser no more than it must', () => {
  const asked: string[] = []
  scan('# a\n\n- b\n\n  c\n\nd\n\n![e](f)\n\n# g', (text) => {
    asked.push(text)
    return reference.parse(text)
  })
  assert.equal(asked, ['\n- b\n\n  c\n\nx\n', '\n![e](f)\n\nx\n'])
})

test('reads references to definitions, and tells the parser of them', () => {
  const page = '# [b][]\n\n[c], [d][b], [e][f]\n\n1.  [b]\n\n[b]: g.md\n[C]: h.md'
  const asked: string[] = []
  const tree = scan(page, (text) => {
    asked.push(text)
    return reference.parse(text)
  })
  assert.equal(tree, reference.parse(page))
  assert.equal(asked, ['\n1.  [b]\n\nx\n\n[b]: g.md\n[C]: h.md'])
})

test('leaves pages alone where one place may change what another means', () => {
  for (const page of ['a\r\nb', '\uFEFFa', 'a\0b', '> [a]: b', '[a]: b\n\n```\n[c]: d\n```'])
    assert.is(scan(page, reference.parse), undefined)
})

test('does not take long over long lines', () => {
  const space = ' '.repeat(50_000)
  const lines = ['# a', 'a', '- a', '> a', '```a', '[a](b', 'a <b', '[a]: b', '|a|\n|-', '|a|\n|-|\n|a']
  const start = performance.now()
  for (const line of lines) scan(`${line}${space}b`, () => ({type: 'root', children: []}))
  assert.ok(performance.now() - start < 5_000)
})

test('makes the trees of the reference, of every mark among others', () => {
  for (const first of starts) for (const second of starts) isSame(`${first}\n${second}\n\n${first}${second}`)
})

test('makes the trees of the reference, of pages by chance', () => {
  const draw = dice(1)
  for (let page = 0; page < 1_000; page++) isSame(pageOf(draw))
})

test('makes the trees of the reference, of lists by chance, most of them on its own', () => {
  const draw = dice(2)
  const of = (choices: readonly string[]) => choices[draw(choices.length)] ?? ''
  let asked = 0
  for (let page = 0; page < 4_000; page++) {
    const lines = Array.from({length: 1 + draw(6)}, () => {
      const indent = of(['', '', '  ', '  ', '    ', '   ', ' '])
      const marker = of(['- ', '- ', '- ', '* ', '1. ', '1. ', '2) ', '10. ', '-', '', '> '])
      return `${indent}${marker}${of(['a', 'b c', '`c`', '', '# h', 'x ', '[a](b.md)', '---'])}${of(['\n', '\n', '\n\n'])}`
    })
    const text = `- a\n${lines.join('')}`
    isSame(text)
    scan(text, (part) => {
      asked++
      return reference.parse(part)
    })
  }
  assert.ok(asked < 4_000, `${asked}`)
})

test('makes the trees of the reference, of all pages in the repository', () => {
  const root = fileURLToPath(new URL('../../../../', import.meta.url))
  assert.ok(['spec', 'generator'].map((folder) => sameIn(join(root, folder), 1)).every((count) => count > 20))
})

test('reads marks that nothing ends without the reference, which looks for the end again from each', () => {
  const never = () => {
    throw new Error('asked the parser')
  }
  for (const mark of ['<!-- ', '<!-- {', '<a ', '<?a ', '` `` '])
    assert.ok(scan(`a ${mark.repeat(9)}\n`, never), mark)
})

const corpus = shared ? test : test.skip

corpus('makes the trees of the reference, of the pages of the corpus', () => {
  const root = join(shared ?? '', 'corpus/graph-v1.0')
  assert.is(sameIn(join(root, 'resources'), 1), 1_239)
  // Examples of calls, five times as much text.
  assert.ok(sameIn(join(root, 'api'), 20) > 100)
})

function isSame(text: string): void {
  assert.equal(processor.parse(text), reference.parse(text), JSON.stringify(text))
}

/** Reads one in `step` pages of a folder in both ways, and says how many that were. */
function sameIn(folder: string, step: number): number {
  const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((file) =>
    file.endsWith('.md')
  )
  const some = files.sort().filter((_, index) => index % step === 0)
  for (const file of some) {
    const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n')
    assert.equal(processor.parse(text), reference.parse(text), file)
  }
  return some.length
}

test.run()
