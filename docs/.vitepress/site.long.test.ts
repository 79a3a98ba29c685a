import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {deflateRawSync} from 'node:zlib'
import type {Page} from 'playwright-core'
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {assertAccessible, inEachLook} from '../../generator/testing/browser/accessible.ts'
import {hasBrowser, launchBrowser} from '../../generator/testing/browser/chromium.ts'
import {serve} from '../../generator/testing/browser/serve.ts'

const browserTest = hasBrowser ? test : test.skip
const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'typedown-site-'))
const running: {
  browser?: Awaited<ReturnType<typeof launchBrowser>>
  server?: Awaited<ReturnType<typeof serve>>
} = {}

test.before(async () => {
  if (!hasBrowser) return
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    ['node_modules/vitepress/bin/vitepress.js', 'build', 'docs', '--outDir', folder],
    {cwd: root, encoding: 'utf8'}
  )
  if (status !== 0) throw new Error(stdout + stderr)
  running.server = await serve(folder, '')
  running.browser = await launchBrowser()
})
test.after(async () => {
  await running.browser?.close()
  running.server?.close()
  rmSync(folder, {recursive: true, force: true})
})

interface Sight {
  readonly page: Page
  /** What the page complained about, and every address that it asked for. */
  readonly faults: string[]
  readonly addresses: string[]
}

async function opened(path: string, look: (sight: Sight) => Promise<void>): Promise<void> {
  if (running.browser === undefined || running.server === undefined) throw new Error('no browser')
  const page = await running.browser.newPage({viewport: {width: 1280, height: 860}})
  const sight: Sight = {page, faults: [], addresses: []}
  page.on('pageerror', ({message}) => sight.faults.push(message))
  page.on('console', (message) => message.type() === 'error' && sight.faults.push(message.text()))
  page.on('request', (request) => sight.addresses.push(request.url()))
  try {
    await page.goto(running.server.url + path)
    await look(sight)
  } finally {
    await page.close()
  }
}

const playground = (hash: string, look: (sight: Sight) => Promise<void>) =>
  opened(`playground${hash}`, async (sight) => {
    await sight.page.waitForSelector('.playground-time', {timeout: 60_000})
    await look(sight)
  })

const linkOf = (state: unknown) => `#p1=${deflateRawSync(JSON.stringify(state)).toString('base64url')}`
const editor = (page: Page, name: string | RegExp) => page.getByRole('textbox', {name})
const tab = (page: Page, name: string) => page.getByRole('tab', {name, exact: true})

browserTest('shows the given page, its warnings and what becomes of it', () =>
  playground('', async ({page, faults}) => {
    assert.match(
      (await editor(page, 'Generated code').textContent()) ?? '',
      'export interface SynchronizationStatus'
    )
    assert.ok((await page.locator('.cm-lintRange-warning').count()) > 0)
    await tab(page, 'Findings').click()
    for (const code of ['json-trailing-comma', 'link-without-extension'])
      await page.getByRole('link', {name: code}).waitFor()
    assert.equal(faults, [])
  })
)

browserTest('follows what is typed', () =>
  playground(
    linkOf({
      pages: [{file: 'cup.md', text: '# cup resource type\n\n## Properties\n\n|Property|Type|\n|:--|:--|\n'}]
    }),
    async ({page, faults}) => {
      const text = editor(page, 'Text of cup.md')
      await text.focus()
      await page.keyboard.press('Control+End')
      await page.keyboard.type('|volume|Double|\n|colour|Strin|\n')
      await page.waitForFunction(() => document.body.textContent.includes('volume?: number'))
      await tab(page, 'Findings').click()
      await page.getByRole('link', {name: 'undefined-type'}).waitFor()
      await page.getByRole('button', {name: /String/}).click()
      await page.waitForFunction(() => document.body.textContent.includes('|colour|String|'))
      await page.getByRole('link', {name: 'undefined-type'}).waitFor({state: 'detached'})
      assert.equal(faults, [])
    }
  )
)

browserTest('makes values by seed and validates a value, in every view with code', () =>
  playground('', async ({page, faults}) => {
    await tab(page, 'Values').click()
    const values = editor(page, 'Values')
    await page.waitForFunction(() => document.body.textContent.includes('"countSuccessiveCompleteFailures"'))
    const before = await values.textContent()
    await page.getByLabel('Seed').fill('2')
    await page.waitForFunction(
      (text) => !document.body.textContent.includes(text),
      before?.slice(0, 80) ?? ''
    )
    await tab(page, 'Validate').click()
    await editor(page, 'JSON value').focus()
    await page.keyboard.type('{"countSuccessiveCompleteFailures": "two"}')
    await page.getByRole('list', {name: 'Issues'}).getByText('must be a').waitFor()
    assert.is(await page.locator('[aria-label="JSON value"] .cm-lintRange-error').textContent(), '"two"')
    for (const [name, text] of [
      ['Validator', './support/issues.js'],
      ['Factory', './support/create.js'],
      ['JSON Schema', '"$schema"'],
      ['OpenAPI', '"openapi"']
    ] as const) {
      await tab(page, name).click()
      // Only what is in view is in the document.
      await page.waitForFunction(
        (text) => document.querySelector('[aria-label="Generated code"]')?.textContent.includes(text),
        text
      )
    }
    assert.equal(faults, [])
  })
)

browserTest('the first page has a page and its code, and follows what is typed', () =>
  opened('', async ({page, faults, addresses}) => {
    const html = readFileSync(join(folder, 'index.html'), 'utf8')
    assert.match(html, 'export interface Order')
    await editor(page, 'A page').waitFor()
    // The engine is a matter of those who edit.
    assert.not.ok(addresses.some((address) => address.includes('ts-morph')))
    await page.getByText('| total |').click()
    await page.keyboard.press('End')
    await page.keyboard.type('\n| paid | Boolean | Whether it is paid. |')
    await page.waitForFunction(() => document.body.textContent.includes('paid?: boolean'), undefined, {
      timeout: 60_000
    })
    assert.equal(faults, [])
  })
)

browserTest('a link brings everything back', () =>
  playground('', async ({page}) => {
    await page.getByLabel('Sample pages').selectOption({label: 'GraphQL types'})
    await page.getByText('Options', {exact: true}).click()
    await page.getByLabel('readonly').selectOption('true')
    await page.waitForFunction(() => document.body.textContent.includes('readonly title'))
    await page.getByRole('button', {name: 'Copy link'}).click()
    await page.waitForFunction(() => location.hash.startsWith('#p1='))
    const hash = await page.evaluate(() => location.hash)
    await playground(hash, async ({page}) => {
      await page.waitForFunction(() => document.body.textContent.includes('readonly title'))
      await tab(page, 'track.md').waitFor()
    })
  })
)

const hostile = `<img src=x onerror="globalThis.pwned=1"></script><script>globalThis.pwned=1</script>`

browserTest('runs nothing that a link says', () =>
  playground(
    linkOf({
      pages: [
        {
          file: 'a.md',
          text: `# ${hostile} resource type\n\n${hostile} [x](javascript:globalThis.pwned=1) {{globalThis.pwned=1}}\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n|${hostile}|String|${hostile} '\\u2028 */ globalThis.pwned = 1 /*|\n|__proto__|[a](a.md)|\`\${globalThis.pwned=1}\`|\n|x|Strin|${hostile}|\n`
        },
        {
          file: 'b.md',
          text: '# constructor resource type\n\n## Properties\n\n|Property|Type|\n|:--|:--|\n|toString|[constructor](b.md)|\n'
        }
      ],
      value: hostile
    }),
    async ({page, addresses}) => {
      const views = [
        'Types',
        'Validator',
        'Factory',
        'Values',
        'Validate',
        'JSON Schema',
        'OpenAPI',
        'Findings'
      ]
      for (const name of views) {
        await tab(page, name).click()
        await page.waitForTimeout(300)
        assert.not.ok(await page.evaluate(() => 'pwned' in globalThis), name)
        assert.is(await page.locator('.playground img').count(), 0, name)
      }
      assert.equal(
        addresses.filter(
          (address) =>
            !address.startsWith(running.server?.url ?? '') && !/^(?:blob|about|data):/.test(address)
        ),
        []
      )
    }
  )
)

browserTest('generated code reaches neither the page nor the network, and is stopped', () =>
  playground('', async ({page}) => {
    const frame = page.frames().find((frame) => frame !== page.mainFrame())
    if (frame === undefined) throw new Error('no frame')
    const run = (script: string, limit: number) =>
      page.evaluate(
        ([script, limit]) =>
          new Promise<string>((resolve) => {
            const frame = document.querySelector('iframe')
            addEventListener('message', ({data}) => data.id === -1 && resolve(data.text ?? data.fault), {
              once: true
            })
            frame?.contentWindow?.postMessage({id: -1, script, limit}, '*')
          }),
        [script, limit] as const
      )
    const url = running.server?.url
    assert.match(
      await run(
        `fetch('${url}').then(() => postMessage('reached'), (error) => postMessage('refused ' + error))`,
        1000
      ),
      /^refused/
    )
    assert.match(
      await run(
        `try { importScripts('${url}x.js'); postMessage('reached') } catch (error) { postMessage('refused ' + error) }`,
        1000
      ),
      /^refused/
    )
    assert.match(
      await run(
        `try { postMessage('made ' + eval('1')) } catch (error) { postMessage('refused ' + error) }`,
        1000
      ),
      /^refused/
    )
    assert.match(await run(`postMessage(self.origin + typeof document)`, 1000), 'nullundefined')
    assert.match(await run('for (;;);', 300), /^Stopped/)
    assert.is(await frame.evaluate(() => self.origin), 'null')
  })
)

browserTest('works by keyboard alone', () =>
  playground('', async ({page}) => {
    await tab(page, 'Types').focus()
    await page.keyboard.press('ArrowLeft')
    assert.is(await tab(page, 'Findings').getAttribute('aria-selected'), 'true')
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowRight')
    assert.ok(await tab(page, 'Validator').evaluate((element) => element === document.activeElement))
    // The Tab key leaves the editor, to what is next.
    await editor(page, /^Text of/).focus()
    await page.keyboard.press('Tab')
    assert.not.ok(await editor(page, /^Text of/).evaluate((element) => element === document.activeElement))
    await editor(page, /^Text of/).focus()
    await page.keyboard.press('F8')
    await page.locator('.cm-tooltip .cm-diagnostic, .cm-tooltip-lint').first().waitFor()
  })
)

browserTest('has no fault that axe finds, wide, narrow and dark', async () => {
  for (const path of ['', 'playground', 'rules', 'rules/broken-link', 'benchmarks'])
    await opened(path, async ({page}) => {
      if (path === 'playground') await page.waitForSelector('.playground-time', {timeout: 60_000})
      await inEachLook(page, async (look) => {
        const views = path === 'playground' ? ['Types', 'Values', 'Validate', 'Findings'] : ['']
        for (const view of views) {
          if (view !== '') await tab(page, view).click()
          await page.waitForTimeout(400)
          await assertAccessible(page, `${path} ${view} ${look}`, 'main, .VPContent')
        }
      })
    })
})

test.run()
