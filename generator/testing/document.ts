import type {Document} from '../model/document.ts'

/**
 * A document of which only the comments matter, for tests below the parser: each line that begins with `<!--`
 * is a block of HTML.
 *
 * @example
 * documentOf('a.md', ['# a', '<!-- typedown-disable row-width -->'])
 */
export function documentOf(file: string, lines: readonly string[]): Document {
  return {
    file,
    text: lines.join('\n'),
    definitions: [],
    blocks: lines.flatMap((value, index) =>
      value.startsWith('<!--')
        ? [
            {
              kind: 'html' as const,
              value,
              place: {line: index + 1, column: 1, endLine: index + 1, endColumn: value.length + 1}
            }
          ]
        : []
    )
  }
}
