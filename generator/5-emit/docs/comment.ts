import {escaped} from '../../diagnostics/text.ts'
import {wrap} from './wrap.ts'

/** What a doc comment says; empty parts are left out. */
export interface Comment {
  /** Paragraphs of markdown. */
  readonly text: readonly string[]
  /** `[['deprecated', ''], ['see', '[user.md](../../spec/user.md)']]` */
  readonly tags: readonly (readonly [name: string, text: string])[]
}

/**
 * A doc comment as ts-morph's `docs` take it, wrapped for its indentation; nothing where there is nothing
 * to say.
 *
 * @example
 * docs({text: ['Current status.'], tags: []}, 0) // ['Current status.'], printed as /** Current status. *​/
 */
export function docs({text, tags}: Comment, indentation: number): string[] {
  const paragraphs = text.map((paragraph) => wrap(paragraph, indentation)).filter((lines) => lines.length > 0)
  const tagLines = tags.map(([name, value]) => `@${name} ${value}`.trimEnd())
  const lines = [...paragraphs, ...(tagLines.length > 0 ? [tagLines] : [])]
    .flatMap((block, index) => (index === 0 ? block : ['', ...block]))
    .map((line) => escaped(line).replaceAll('*/', '*\\/'))
  const [only] = lines
  if (only === undefined) return []
  const fits = lines.length === 1 && only.length + indentation + '/**  */'.length <= 100
  return [fits ? only : `\n${lines.join('\n')}`]
}

/** A comment that `docs` made, as the lines that TypeScript sees: `['/** Its name. *​/']`. */
export function commentLines(comment: string): string[] {
  if (!comment.includes('\n')) return [`/** ${comment} */`]
  const lines = comment.replace(/^\n/, '').split('\n')
  return ['/**', ...lines.map((line) => ` * ${line}`.trimEnd()), ' */']
}
