/** Marks around a name or a type: of markdown, which close as they open, or an element of HTML. */
export interface Marks {
  readonly before: string
  readonly after: string
}

/**
 * The marks around a text that is all of a cell; undefined where there is more.
 *
 * @example
 * marksIn('**`id`**', 'id') // {before: '**`', after: '`**'}
 * marksIn('<code>id</code>', 'id') // {before: '<code>', after: '</code>'}
 */
export function marksIn(written: string, text: string): Marks | undefined {
  const at = written.indexOf(text)
  if (at === -1) return
  const marks = {before: written.slice(0, at), after: written.slice(at + text.length)}
  return /^(?:[`*_]|<[a-z]+>)*$/.test(marks.before) && marks.after === closing(marks.before)
    ? marks
    : undefined
}

/**
 * The marks that enclose a stretch of a line: `` ` `` on both sides, or nothing.
 *
 * @example
 * marksAround('- `paid`: There.', 3, 7) // {before: '`', after: '`'}
 */
export function marksAround(line: string, start: number, end: number): Marks {
  // Looks back from the end: from each mark forward to the end, time would grow with its square.
  const [, before = ''] = /$(?<=((?:[`"'*_]|<(?:code|b|strong|em|i|tt)>)*))/.exec(line.slice(0, start)) ?? []
  const after = closing(before)
  return line.slice(end).startsWith(after) ? {before, after} : {before: '', after: ''}
}

function closing(before: string): string {
  const marks = before.match(/<[a-z]+>|./g) ?? []
  return marks
    .toReversed()
    .map((mark) => (mark.length > 1 ? `</${mark.slice(1)}` : mark))
    .join('')
}
