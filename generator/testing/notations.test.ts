/** The examples of docs/notations.md: each page becomes the code that stands below it. */
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {compile} from '../compile.ts'
import {blocksOf, readDoc} from './docs.ts'
import {withFolder, writeFolder} from './folders.ts'
import {repository} from './package.ts'

const path = 'docs/notations.md'

/** What the examples link to. */
const linked = '# User\n\n## Properties\n\n| Name | Type |\n|-|-|\n| id | Integer |\n'

/** The declarations that a page becomes, without comments and imports. */
async function declarations(file: string, text: string): Promise<string> {
  return await withFolder(async (cwd) => {
    writeFolder(cwd, {[file]: `${text}\n`, 'user.md': linked})
    const {files} = await compile({
      cwd,
      paths: ['.'],
      emit: ['types'],
      undocumentedPresence: 'required',
      undocumentedNull: 'refused',
      until: 'emit'
    })
    const types = files.filter(({path}) => /^types\/(?!index\.ts$|user\.ts$)/.test(path))
    return types.map(({text}) => bare(text)).join('\n\n')
  })
}

function bare(code: string): string {
  return code
    .replaceAll(/^\s*\/\*\*[\s\S]*?\*\/\n/gm, '')
    .replaceAll(/^(?:\/\/|import ).*\n/gm, '')
    .replaceAll(/\n{2,}/g, '\n')
    .trim()
}

const blocks = blocksOf(readDoc(path))

test('there are examples, each with what it becomes', () => {
  const whats = blocks.map(({what}) => what).filter((what) => what === 'reads' || what === 'becomes')
  assert.ok(whats.length > 15)
  assert.ok(whats.every((what, at) => what === (at % 2 === 0 ? 'reads' : 'becomes')))
})

for (const [at, {what, argument, text}] of blocks.entries()) {
  const next = blocks[at + 1]
  if (what !== 'reads' || !next) continue
  test(`reads ${argument}`, async () => {
    const wanted = await declarations(argument, text)
    if (process.env.UPDATE === '1')
      writeFileSync(
        join(repository, path),
        readDoc(path).replace(`\`\`\`ts\n${next.text}\n\`\`\``, () => `\`\`\`ts\n${wanted}\n\`\`\``)
      )
    else assert.is(next.text, wanted, `${path}:${next.line}; UPDATE=1 writes it`)
  })
}

test.run()
