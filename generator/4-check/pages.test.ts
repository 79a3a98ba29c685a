import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {codes} from '../diagnostics/codes.ts'
import {findings, printed, trafficFindings} from '../testing/findings.ts'
import {type Example, type HelpPage, readHelpPage} from '../testing/help-page.ts'

const folder = new URL('./rules/', import.meta.url)

/** Codes of which no page of markdown can be an example: they are about files, the command line, the config. */
const notShownAsPages = new Set([
  'baseline-unreadable',
  'file-not-found',
  'file-not-text',
  'file-not-utf8',
  'file-too-large',
  'file-unreadable',
  'no-pages-found',
  'no-types-found',
  'page-empty',
  'page-is-folder',
  'stale-baseline'
])

/** Codes that are agreed on but that nothing reports so far. */
const awaited = new Set<string>()

test('every rule has a code, and every code its rule', () =>
  assert.equal([...codes], readdirSync(folder).sort()))

for (const code of codes) {
  const page = readHelpPage(code, readFileSync(new URL(`${code}/help.md`, folder), 'utf8'))
  test(`${code}: has a summary, and says why`, () => {
    assert.ok(page.markdown.startsWith(`# ${code}\n\n`))
    assert.match(page.summary, /\.$/)
    for (const heading of ['Why', 'Not ok', 'Ok']) assert.match(page.markdown, `\n## ${heading}\n`)
  })
  if (notShownAsPages.has(code)) continue
  const notOk = awaited.has(code) ? test.skip : test
  notOk(`${code}: what is not ok gives the code, at the place that the page says`, () => {
    assert.ok(page.notOk.length > 0, 'no example')
    if (process.env.UPDATE) update(page)
    else for (const example of page.notOk) assert.is(example.findings ?? '', found(example))
    for (const example of page.notOk) assert.match(found(example), ` ${code}: `)
  })
  test(`${code}: what is ok gives nothing`, () => {
    assert.ok(page.ok.length > 0, 'no example')
    for (const example of page.ok) assert.is(found(example), '')
  })
}

/** What is found in an example's pages, or by its recording, a line or more each. */
function found({pages, recording}: Example): string {
  const texts = Object.fromEntries(pages.map(({file, text}) => [file, text]))
  const all = recording === undefined ? findings(texts) : trafficFindings(texts, recording)
  return all.map(printed).join('\n')
}

/** Writes what is found behind each example. */
function update({code, markdown, notOk}: HelpPage): void {
  const text = notOk
    .toReversed()
    .reduce(
      (text, example) =>
        `${text.slice(0, example.span.from)}\n\n\`\`\`text\n${found(example)}\n\`\`\`${text.slice(example.span.to)}`,
      markdown
    )
  writeFileSync(new URL(`${code}/help.md`, folder), text)
}

test.run()
