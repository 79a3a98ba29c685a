import {createHash} from 'node:crypto'

/** File names that mean something else: the folder's index, and names that Windows keeps for devices. */
const taken = /^(?:index|con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³])$/

/** The longest name: file systems take 255 bytes, of which a letter may need four, and we add an ending. */
const longest = 200

/**
 * A file name for an identifier, without its ending, unlike all others on any system: they do not tell case apart, or
 * how a letter with an accent is written.
 *
 * @example
 * freeFileName('StatusCode', names) // 'status-code'
 * freeFileName('Aux', names) // 'aux-type'
 */
export function freeFileName(
  identifier: string,
  names: Set<string>,
  style: (identifier: string) => string = kebabCase
): string {
  const name = fileNameOf(identifier, style)
  let free = name
  for (let n = 2; names.has(free.toLowerCase()); n++) free = `${name}-${n}`
  names.add(free.toLowerCase())
  return free
}

/** The same, where nothing else can be called alike. */
export function fileNameOf(identifier: string, style: (identifier: string) => string = kebabCase): string {
  const name = style(identifier)
    .normalize('NFC')
    .replace(/^-+(?=.)/, '')
  if (taken.test(name.toLowerCase()) || !/[\p{L}\p{N}]/u.test(name))
    return `${name === '-' ? '' : name}-type`.replace(/^-+/, '')
  if (byteLength(name) <= longest) return name
  const hash = createHash('sha256').update(identifier).digest('hex').slice(0, 8)
  let short = ''
  for (const letter of name) {
    if (byteLength(short + letter) > longest) break
    short += letter
  }
  return `${short}-${hash}`
}

/** `OAuth2PermissionGrant` -> `oauth2-permission-grant`, `IPv6Range` -> `ipv6-range`. */
export function kebabCase(name: string): string {
  return name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replaceAll(/([A-Z])([A-Z][a-z])/g, '$1-$2')
    .replaceAll('_', '-')
    .toLowerCase()
    .replace(/^([a-z])-/, '$1')
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length
}
