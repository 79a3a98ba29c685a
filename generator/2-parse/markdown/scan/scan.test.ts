import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {scan} from './scan.ts'
import {definitionLines, dice, lineEnds, nestedPageOf, pageOf, parts, starts} from './testing/pieces.ts'
import {assertSameTrees, comparable, processor, reference, referenceTree} from './testing/reference.ts'

function never(): never {
  throw new Error('asked the parser')
}

test('reads what pages are mostly made of without the parser', () => {
  const page = [
    '---\ndoc_type: resourcePageType\n---\n# user resource type\n\nNamespace: microsoft.graph\n',
    'A user, see [status](status.md "The status") or **`code`**.\n',
    '|Property|Type|Description|\n|:---|:--|:-|\n| id \\| x |[identity](identity.md) collection| One<br/>two. *Key*.|\n',
    '> **Note:** not String[].\n',
    '- One &lt;a&gt;\n- *Two*\n\n---\n',
    '<!-- {\n  "blockType": "resource"\n} -->\n```json\n{"id": "String"}\n```'
  ].join('\n')
  assert.equal(scan(page, never), reference.parse(page))
})

test('gives the parser no more than it must', () => {
  const asked: string[] = []
  scan('# a\n\n-\tb\n\n\tc\n\nd\n\n<?e\nf?>\n\n# g', (text) => {
    asked.push(text)
    return reference.parse(text)
  })
  assert.equal(asked, ['\n\n-\tb\n\n\tc\n\nx', '\n\n<?e\nf?>\n\nx'])
})

test('reads references to definitions, and tells the parser of them', () => {
  const page = '# [b][]\n\n[c], [d][b], [e][f]\n\n1.\t[b]\n\n[b]: g.md\n[C]: h.md'
  const asked: string[] = []
  const tree = scan(page, (text) => {
    asked.push(text)
    return reference.parse(text)
  })
  assert.equal(tree, reference.parse(page))
  assert.equal(asked, ['\n\n1.\t[b]\n\nx', '\n[B]: x\n[C]: x\n\n1.\t[b]\n\nx'])
})

test('leaves pages alone where one place may change what another means', () => {
  for (const page of ['a\r\nb', '\uFEFFa', 'a\0b']) assert.is(scan(page, reference.parse), undefined)
})

test('reads front matter by its fences, and lists below one that does not end', () => {
  for (const page of ['--- \na: b\n---\t\n\nc', '---\n---', '---\na: b\n\n> c\n\n- d'])
    assert.equal(comparable(scan(page, never) ?? never()), comparable(referenceTree(page)), page)
})

test('makes the trees of the reference, of every mark among others', () => {
  for (const first of starts) for (const second of starts) isSame(`${first}\n${second}\n\n${first}${second}`)
})

test('makes the trees of the reference, of pages by chance', () => {
  const draw = dice(1)
  for (let page = 0; page < 500; page++) isSame(pageOf(draw))
})

test('makes the trees of the reference, of running text by chance, most of it on its own', () => {
  const draw = dice(3)
  const all = [...parts, ...lineEnds]
  let asked = 0
  for (let page = 0; page < 400; page++) {
    const pieces = Array.from({length: 1 + draw(12)}, () => all[draw(all.length)] ?? '')
    const text = `w${pieces.join('')}`
    isSame(`${text}\n\n[x]: y.md\n[x y]: z.md`)
    scan(text, (part) => {
      asked++
      return reference.parse(part)
    })
  }
  assert.ok(asked < 60, `${asked}`)
})

test('makes the trees of the reference, of quotes and items by chance', () => {
  const draw = dice(4)
  for (let page = 0; page < 400; page++) isSame(nestedPageOf(draw))
})

test('makes the trees of the reference, of definitions by chance', () => {
  const draw = dice(5)
  for (let page = 0; page < 400; page++) {
    const lines = Array.from({length: 1 + draw(7)}, () => {
      const line = definitionLines[draw(definitionLines.length)] ?? ''
      return draw(6) ? line : `${line}  `
    })
    isSame(lines.join('\n'))
  }
})

test('makes the trees of the reference, of lists by chance, most of them on its own', () => {
  const draw = dice(2)
  const of = (choices: readonly string[]) => choices[draw(choices.length)] ?? ''
  let asked = 0
  for (let page = 0; page < 400; page++) {
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
  assert.ok(asked < 400, `${asked}`)
})

test('makes the trees of the reference, of all pages in the repository', () => {
  const root = fileURLToPath(new URL('../../../../', import.meta.url))
  assert.ok(
    ['spec', 'generator'].map((folder) => assertSameTrees(join(root, folder), 1)).every((count) => count > 20)
  )
})

test('reads marks that nothing ends without the reference, which looks for the end again from each', () => {
  for (const mark of ['<!-- ', '<!-- {', '<a ', '<?a ', '` `` '])
    for (const start of ['a ', '[a]: <', '[a]: b\nw '])
      assert.ok(scan(`${start}${mark.repeat(9)}\n`, never), mark)
})

function isSame(text: string): void {
  assert.equal(comparable(processor.parse(text)), comparable(referenceTree(text)), JSON.stringify(text))
}

test.run()
