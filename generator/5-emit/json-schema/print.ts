import type {JsonValue} from '../../model/program.ts'

/** The longest list that stays on one line. */
const width = 80

/** A list of nothing but strings, numbers and the like, as `JSON.stringify` breaks it. */
const flatList = /\[((?:\n *(?:"(?:[^"\\]|\\.)*"|[\w.+-]+),?)+)\n *\]/g

/**
 * JSON as formatters have it: two spaces, short lists on one line.
 *
 * @example
 * printJson({type: ['string', 'null']}) // '{\n  "type": ["string", "null"]\n}\n'
 */
export function printJson(document: JsonValue): string {
  const text = JSON.stringify(document, null, 2).replaceAll(flatList, (list, items: string) => {
    const line = `[${items.trim().replaceAll(/,\n */g, ', ')}]`
    return line.length > width ? list : line
  })
  return `${text}\n`
}
