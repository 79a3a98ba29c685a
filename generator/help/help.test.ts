import {writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {catalog} from '../diagnostics/catalog.ts'
import {findings, printed} from '../testing/findings.ts'
import {help, helpCodes} from './help.ts'
import type {Example, HelpPage} from './help-page.ts'

/** Codes of which no page of markdown can be an example: they are about files, the command line, the config. */
const notShownAsPages = new Set([
  'baseline-unreadable',
  'file-not-found',
  'file-not-text',
  'file-not-utf8',
  'file-too-large',
  'file-unreadable',
  'no-pages-found',
  'page-empty',
  'page-is-folder',
  'stale-baseline'
])

test('every code has a page, every page a code', () =>
  assert.equal(helpCodes(), Object.keys(catalog).sort()))

for (const code of helpCodes()) {
  const page = help(code)
  if (!page) continue
  test(`${code}: has a summary, and says why`, () => {
    assert.ok(page.markdown.startsWith(`# ${code}\n\n`))
    assert.match(page.summary, /\.$/)
    for (const heading of ['Why', 'Not ok', 'Ok']) assert.match(page.markdown, `\n## ${heading}\n`)
  })
  if (notShownAsPages.has(code)) continue
  test(`${code}: what is not ok gives the code, at the place that the page says`, () => {
    assert.ok(page.notOk.length > 0, 'no example')
    if (process.env['UPDATE']) update(page)
    else for (const example of page.notOk) assert.is(example.findings ?? '', found(example))
    for (const example of page.notOk) assert.match(found(example), ` ${code}: `)
  })
  test(`${code}: what is ok gives nothing`, () => {
    assert.ok(page.ok.length > 0, 'no example')
    for (const example of page.ok) assert.is(found(example), '')
  })
}

function found({pages}: Example): string {
  return findings(Object.fromEntries(pages.map(({file, text}) => [file, text])))
    .map(printed)
    .join('\n')
}

/** Writes what is found behind each example. */
function update({code, markdown, notOk}: HelpPage): void {
  const text = notOk.toReversed().reduce(
    (text, example) =>
      `${text.slice(0, example.span.from)}\n\n\`\`\`text\n${found(example)}\n\`\`\`${text.slice(example.span.to)}`,
    markdown
  )
  writeFileSync(fileURLToPath(new URL(`../4-check/pages/${code}.md`, import.meta.url)), text)
}

test.run()
