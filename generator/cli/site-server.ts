import {spawn} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {join} from 'node:path'

/** The files of a site, and what they are. */
const types: {readonly [path: string]: string} = {
  '/index.html': 'text/html; charset=utf-8',
  '/data.js': 'text/javascript; charset=utf-8',
  '/explorer.js': 'text/javascript; charset=utf-8',
  '/explorer.css': 'text/css; charset=utf-8'
}

/** Serves a site to this machine alone, until the process ends, and gives its address. */
export async function serveSite(folder: string): Promise<string> {
  const server = createServer(({url = '/'}, response) => {
    const path = url === '/' ? '/index.html' : url
    const type = Object.hasOwn(types, path) ? types[path] : undefined
    try {
      if (type === undefined) throw new Error('no such file')
      const body = readFileSync(join(folder, path))
      response.writeHead(200, {'content-type': type, 'x-content-type-options': 'nosniff'}).end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}

const openers: {readonly [platform: string]: readonly [command: string, ...args: string[]]} = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', '']
}

/** Opens an address in the browser of the system, if there is one. */
export function openBrowser(url: string): void {
  const [command, ...args] = openers[process.platform] ?? ['xdg-open']
  spawn(command, [...args, url], {stdio: 'ignore', detached: true})
    .on('error', () => undefined)
    .unref()
}
