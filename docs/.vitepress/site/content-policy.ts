import {createHash} from 'node:crypto'

/** Scripts of the site itself and of this page alone; no `eval`, no other host, no script in an attribute. */
const policy = (hashes: readonly string[]) => [
  "default-src 'none'",
  `script-src 'self' ${hashes.map((hash) => `'sha256-${hash}'`).join(' ')}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'"
]

/** A page of the site with the policy in its head, before anything that loads. `scripts` may run in frames of the page. */
export function withContentPolicy(html: string, scripts: readonly string[] = []): string {
  const inline = [...html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, script = '']) => script
  )
  const hashes = [...inline, ...scripts].map((script) => createHash('sha256').update(script).digest('base64'))
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy(hashes).join('; ')}">`
  return html.replace(/<meta charset="utf-8">/i, (charset) => `${charset}\n    ${meta}`)
}
