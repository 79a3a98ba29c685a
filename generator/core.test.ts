import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {compile} from './compile.ts'
import {compilePages, type Page, UsageError} from './core.ts'
import {withFolder, writeFolder} from './testing/folders.ts'

const pages = {
  'docs/order.md':
    '# order resource type\n\nAn order, see [customer](customer.md).\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n|id|String|The id.|\n|buyer|[customer](customers.md)|Who buys.|\n',
  'docs/customer.md':
    '\uFEFF# customer resource type\r\n\r\nA customer.\r\n\r\n## Properties\r\n\r\n|Property|Type|\r\n|:--|:--|\r\n|name|Strin|\r\n'
}
const sources = Object.entries(pages).map(([file, text]) => ({file, text}))

test('finds in pages what is found in files, and makes the same of them', () =>
  withFolder(async (cwd) => {
    writeFolder(cwd, pages)
    const options = {emit: ['types', 'validators'], examples: false} as const
    const {files, diagnostics} = await compile({cwd, paths: ['docs'], until: 'emit', ...options})
    assert.ok(files.length > 4 && diagnostics.length > 2)
    const made = await compilePages(sources, options)
    assert.equal(made.files, files)
    assert.equal(made.diagnostics, diagnostics)
    assert.ok(made.ok)
  }))

test('goes no further than asked, and checks examples on request', async () => {
  const example = '\n```json\n{"@odata.type": "order", "id": 1}\n```\n'
  const sources = [{file: 'order.md', text: pages['docs/order.md'] + example}]
  const {files} = await compilePages(sources, {until: 'check'})
  assert.equal(files, [])
  const codesOf = async (checkExamples: boolean) =>
    (await compilePages(sources, {until: 'check', checkExamples})).diagnostics.map(({code}) => code)
  assert.not.ok((await codesOf(false)).includes('invalid-example'))
  assert.ok((await codesOf(true)).length > (await codesOf(false)).length)
})

test('parses again only what changed', async () => {
  const parsedPages = new Map<string, Page>()
  await compilePages(sources, {until: 'check', parsedPages})
  const before = new Map(parsedPages)
  const changed = sources.map(({file, text}) =>
    file === 'docs/customer.md' ? {file, text: text.replace('Strin|', 'String|')} : {file, text}
  )
  const again = await compilePages(changed, {until: 'check', parsedPages})
  assert.is(parsedPages.get('docs/order.md'), before.get('docs/order.md'))
  assert.is.not(parsedPages.get('docs/customer.md'), before.get('docs/customer.md'))
  assert.equal(again, await compilePages(changed, {until: 'check'}))
})

test('refuses options that name files', async () => {
  for (const options of [{paths: ['docs']}, {templates: 'templates'}, {importExtension: 'auto'}]) {
    const refused = await compilePages([], options as object).then(
      () => undefined,
      (error: unknown) => error
    )
    assert.instance(refused, UsageError)
    assert.match((refused as UsageError).message, /^compilePages: `(?:paths|templates|importExtension)` /)
  }
})

test.run()
