import {existsSync} from 'node:fs'
import {type Browser, chromium} from 'playwright-core'

/** Where systems and images put it; a variable says where else it is. */
export const executable = [
  process.env.CHROMIUM ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome'
].find((path) => path !== '' && existsSync(path))

/** Whether there is a browser; tests that need one are skipped where there is none. */
export const hasBrowser = executable !== undefined

/** A headless Chromium, which asks nobody on the network for anything. */
export async function launchBrowser(): Promise<Browser> {
  if (executable === undefined) throw new Error('there is no Chromium')
  return await chromium.launch({
    executablePath: executable,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update']
  })
}
