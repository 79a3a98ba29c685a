/** The number that stands for a property's name on the path that its values are drawn from. */

/**
 * FNV-1a over UTF-16 code units, as `drawByName` of the generated code counts it.
 *
 * @example
 * pathKey('code') // '0x…', the same in every page and on every machine
 */
export function pathKey(name: string): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < name.length; index++) {
    hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193)
  }
  return `0x${(hash >>> 0).toString(16).padStart(8, '0')}`
}

/** `draw(at, 0x811c9dc5)` */
export function drawn(name: string, at = 'at'): string {
  return `draw(${at}, ${pathKey(name)})`
}
