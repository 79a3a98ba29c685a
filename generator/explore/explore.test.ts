import {readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Page} from 'playwright-core'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {assertAccessible, inEachLook} from '../testing/browser/accessible.ts'
import {hasBrowser, launchBrowser} from '../testing/browser/chromium.ts'
import {withFolder, writeFolder} from '../testing/folders.ts'
import {running} from '../testing/running.ts'
import {runHere} from '../testing/terminal.ts'

const browserTest = hasBrowser ? test : test.skip
/** One for all tests: it takes a second to start. */
let browser: ReturnType<typeof launchBrowser> | undefined
test.after(async () => await (await browser)?.close())

const pages = {
  'docs/order.md': `# order resource type

An order, see [customer](customer.md).

## Properties

|Property|Type|Description|
|:--|:--|:--|
|id|String|The id. Key. Required.|
|buyer|[customer](customer.md)|Who buys.|
|status|String|Possible values are: \`open\`, \`paid\`.|

## Example

\`\`\`json
{"id": "ord_1", "buyer": {"id": "c"}, "status": "payd"}
\`\`\`
`,
  'docs/customer.md': `# customer resource type

Inherits from [entity](entity.md).

## Properties

|Property|Type|Description|
|:--|:--|:--|
|email|String|Up to 40 characters.|
`,
  'docs/entity.md':
    '# entity resource type\n\nAnything.\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n|id|String|The id.|\n'
}

/** Opens a site from the disk; whatever the browser complains of is in `faults`. */
async function withSite(
  folder: string,
  look: (page: Page, faults: readonly string[]) => Promise<void>
): Promise<void> {
  browser ??= launchBrowser()
  const page = await (await browser).newPage({viewport: {width: 1200, height: 800}})
  try {
    const faults: string[] = []
    page.on('pageerror', ({message}) => faults.push(message))
    page.on('console', (message) => faults.push(message.text()))
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) faults.push(request.url())
    })
    await page.goto(pathToFileURL(join(folder, 'site/index.html')).href)
    await look(page, faults)
    assert.equal(faults, [])
  } finally {
    await page.close()
  }
}

/** What can be read there. */
async function shown(page: Page, selector: string): Promise<string> {
  return (await page.locator(selector).allInnerTexts()).join('\n')
}

function siteOf(
  files: {readonly [file: string]: string},
  look: Parameters<typeof withSite>[1]
): Promise<void> {
  return withFolder(async (cwd) => {
    writeFolder(cwd, files)
    const {status, stderr} = await runHere(['explore', 'docs', '--title', 'Shop'], {cwd})
    assert.is(status, 0, stderr)
    await withSite(cwd, look)
  })
}

test('writes a small site, and says where it is', () =>
  withFolder(async (cwd) => {
    writeFolder(cwd, pages)
    const {status, stderr} = await runHere(['explore', 'docs', '--out', 'public'], {cwd})
    assert.is(status, 0)
    assert.match(stderr, /public: 5 files created; open public\/index\.html\n$/)
    const files = ['.typedown-manifest', 'data.js', 'explorer.css', 'explorer.js', 'index.html']
    assert.equal(readdirSync(join(cwd, 'public')).sort(), files)
    const size = files.reduce((sum, file) => sum + statSync(join(cwd, 'public', file)).size, 0)
    assert.ok(size < 40_000, `${size}`)
    const again = await runHere(['explore', 'docs', '--out', 'public'], {cwd})
    assert.match(again.stderr, /public: 5 files unchanged/)
  }))

test('leaves a folder of others alone', () =>
  withFolder(async (cwd) => {
    writeFolder(cwd, {...pages, 'site/index.html': 'mine'})
    const {status, stderr} = await runHere(['explore', 'docs'], {cwd})
    assert.is(status, 2)
    assert.match(stderr, /index\.html/)
    assert.is(readFileSync(join(cwd, 'site/index.html'), 'utf8'), 'mine')
  }))

test('shows what changed since another state of the pages', () =>
  withFolder(async (cwd) => {
    writeFolder(cwd, {
      ...pages,
      'old/order.md': pages['docs/order.md'].replace('|buyer|', '|client|'),
      'old/customer.md': pages['docs/customer.md'],
      'old/entity.md': pages['docs/entity.md']
    })
    const {status} = await runHere(['explore', 'docs', '--since', 'old'], {cwd})
    assert.is(status, 0)
    const data = readFileSync(join(cwd, 'site/data.js'), 'utf8')
    assert.match(data, /"since":"old","versionStep":"major"/)
  }))

test('serves the site to this machine, and writes it again when a page changes', () =>
  withFolder(async (cwd) => {
    writeFolder(cwd, pages)
    await running(['explore', 'docs', '--open', '--watch'], cwd, async ({says}) => {
      const [url = ''] = /http:\/\/127\.0\.0\.1:\d+\//.exec(await says('; stop with Ctrl+C')) ?? []
      const get = async (path: string) => await fetch(url + path)
      assert.match(await (await get('')).text(), /^<!doctype html>/)
      assert.match(await (await get('data.js')).text(), /customer/)
      for (const path of ['.typedown-manifest', '../docs/order.md', 'toString', '%2e%2e/docs/order.md'])
        assert.is((await get(path)).status, 404, path)
      await says('watching for changes')
      writeFolder(cwd, {'docs/customer.md': pages['docs/customer.md'].replace('email', 'phone')})
      await says('customer.md changed')
      await says('2 files changed')
      assert.match(await (await get('data.js')).text(), /phone/)
    })
  }))

browserTest('shows types, what is around them, values, examples, findings and coverage', () =>
  siteOf(pages, async (page) => {
    assert.is(await page.title(), 'Shop · Shop')
    const main = () => shown(page, 'main')
    assert.match(await main(), /3 types, 1 example, \d+ findings?/)
    await page.click('nav a:text("order")')
    assert.is(await page.title(), 'order · Shop')
    assert.match(await main(), /status\s+"open" \| "paid"/)
    assert.match(await main(), /docs\/order\.md:1\b/)
    const first = await shown(page, 'pre')
    assert.match(first, /"status": "(?:open|paid)"/)
    await page.fill('#seed', '7')
    const second = await shown(page, 'pre')
    assert.is.not(second, first)
    await page.fill('#seed', '1')
    assert.is(await shown(page, 'pre'), first)
    // Along the graph, to the base, and back by the browser.
    await page.click('svg a:has-text("customer")')
    assert.match(await main(), /id\s+string\s+The id\.\s+inherited/)
    assert.match(await main(), /at most 40 characters/)
    await page.click('svg a:has-text("entity")')
    assert.match(await main(), /customer\s+extends it/)
    await page.goBack()
    assert.is(await shown(page, 'h1'), 'customer')
    await page.click('header a:text("Examples")')
    assert.match(await main(), /Contradict their types \(1\)/)
    await page.click('header a:text("Findings")')
    assert.match(await main(), /example-/)
  })
)

browserTest('is searched and walked by the keyboard alone', () =>
  siteOf(pages, async (page) => {
    await page.focus('#search')
    await page.keyboard.type('email')
    assert.is(await shown(page, 'nav ul'), 'customer')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForSelector('h1:focus:text("customer")')
    await page.goto(`${page.url().split('#')[0]}#/types/nothing`)
    assert.match(await shown(page, 'main'), /No page describes nothing/)
  })
)

browserTest('has no fault that axe finds, wide, narrow and dark', () =>
  siteOf(pages, async (page) => {
    const home = page.url()
    await inEachLook(page, async (look) => {
      for (const view of ['', '#/types/order', '#/findings', '#/examples']) {
        await page.goto(home + view)
        await assertAccessible(page, `${view} ${look}`)
      }
    })
  })
)

const hostile = `<img src=x onerror="globalThis.pwned=1"></script><script>globalThis.pwned=1</script>`

browserTest('runs nothing that pages say', () =>
  siteOf(
    {
      'docs/a.md': `# ${hostile} resource type\n\n${hostile} [x](javascript:globalThis.pwned=1)\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n|${hostile}|String|${hostile} '\\u2028|\n|__proto__|[a](a.md)|It's \\\\ 'quoted'. |\n`,
      'docs/b.md': `# constructor resource type\n\n## Properties\n\n|Property|Type|\n|:--|:--|\n|toString|[constructor](b.md)|\n`
    },
    async (page) => {
      const links = await page.locator('nav a').count()
      assert.ok(links > 0)
      for (let link = 0; link < links; link++) await page.locator('nav a').nth(link).click()
      await page.click('header a:text("Findings")')
      assert.not.ok(await page.evaluate(() => 'pwned' in globalThis))
      assert.is(await page.locator('a[href^="javascript"], img').count(), 0)
    }
  )
)

test.run()
