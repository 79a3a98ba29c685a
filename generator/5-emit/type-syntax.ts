/** How types are written, as options say: what stands around their parts. */
import type {Options} from '../options.ts'

type SyntaxOptions = Pick<Options, 'readonly' | 'maps'>

/** What stands before and after the parts of a type. */
type Brackets = readonly [open: string, close: string]

/**
 * Around the elements of a list. Types of several words need parentheses.
 *
 * @example
 * listBrackets({readonly: true}, false) // ['readonly ', '[]']
 * listBrackets({}, true) // ['(', ')[]']
 */
export function listBrackets({readonly}: SyntaxOptions, ofSeveral: boolean): Brackets {
  const [open, close] = ofSeveral ? ['(', ')[]'] : ['', '[]']
  return [`${readonly ? 'readonly ' : ''}${open}`, close]
}

/** `User[]`, `(string | null)[]`, `readonly (readonly string[])[]` */
export function listText(options: SyntaxOptions, element: string, isUnion: boolean): string {
  return between(listBrackets(options, isUnion || element.startsWith('readonly ')), element)
}

/** Around the parts of a tuple. */
export function tupleBrackets({readonly}: SyntaxOptions): Brackets {
  return [readonly ? 'readonly [' : '[', ']']
}

/** Around the type of a map's values. */
export function mapBrackets({readonly, maps}: SyntaxOptions): Brackets {
  if (maps === 'index-signature') return [`{ ${readonly ? 'readonly ' : ''}[key: string]: `, ' }']
  return readonly ? ['Readonly<Record<string, ', '>>'] : ['Record<string, ', '>']
}

/** `Record<string, User>`, `{ [key: string]: User }` */
export function mapText(options: SyntaxOptions, value: string): string {
  return between(mapBrackets(options), value)
}

/** `{ key: string; value: number }` */
export function pairText(options: SyntaxOptions, key: string, value: string): string {
  const modifier = propertyModifier(options)
  return `{ ${modifier}key: ${key}; ${modifier}value: ${value} }`
}

/** What stands before the name of a property. */
export function propertyModifier({readonly}: SyntaxOptions): string {
  return readonly ? 'readonly ' : ''
}

export function between([open, close]: Brackets, text: string): string {
  return `${open}${text}${close}`
}
