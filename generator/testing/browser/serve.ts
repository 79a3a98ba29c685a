import {readFileSync} from 'node:fs'
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {extname} from 'node:path'

const types: {readonly [extension: string]: string} = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.woff2': 'font/woff2'
}

/** Pages may run scripts of their own server, and nothing else: no `eval`, no network. */
const strict = "default-src 'none'; script-src 'self'; style-src 'self'; worker-src 'self'"

/** A folder on a port of this machine, with a strict content policy or one of its own pages. `/a` is `a.html`. */
export async function serve(folder: string, policy = strict): Promise<{url: string; close: () => void}> {
  const server = createServer(({url = '/'}, response) => {
    const path = new URL(url, 'http://localhost').pathname
      .replace(/\/$/, '/index.html')
      .replace(/\/[^./]+$/, '$&.html')
    try {
      const body = readFileSync(folder + path)
      response.writeHead(200, {
        'content-type': types[extname(path)] ?? 'application/octet-stream',
        'content-security-policy': policy
      })
      response.end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const {port} = server.address() as AddressInfo
  return {url: `http://127.0.0.1:${port}/`, close: () => server.close()}
}
