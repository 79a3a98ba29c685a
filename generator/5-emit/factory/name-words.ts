/**
 * The words of a property's name, in lower case.
 *
 * @example
 * nameWords('lastModifiedDateTime') // ['last', 'modified', 'date', 'time']
 * nameWords('@odata.type') // ['odata', 'type']
 */
export function nameWords(name: string): string[] {
  return (name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? []).map((word) => word.toLowerCase())
}

/** In names of what went wrong, or of its type; defaults are none. */
export const faultSign = /error|exception|(?<!de)fault/i
