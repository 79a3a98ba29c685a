import type {createTwoFilesPatch} from 'diff'
import pc from 'picocolors'
import {manifestName} from '../6-write/names.ts'
import type {WriteReport} from '../6-write/write.ts'
import {counted, grouped} from '../diagnostics/text.ts'

type Changes = WriteReport['changes']
type Change = Changes[number]
type PatchOf = typeof createTwoFilesPatch

/** How much of the differences is shown: the rest is named only. */
const files = 5
const rows = 20

/**
 * What writing would change: every file by name, and the first few differences.
 *
 * @example
 * await stale(changes, false)
 * // 'change types/a.ts\n\n@@ -3,1 +3,1 @@\n-  b?: string\n+  b?: number\n'
 */
export async function stale(changes: Changes, color: boolean): Promise<string> {
  const {createTwoFilesPatch: patchOf} = await import('diff')
  const {green, yellow, red} = pc.createColors(color)
  const paint = {create: green, change: yellow, remove: red}
  const list = changes.map(({kind, path}) => `${paint[kind](kind)} ${path}\n`)
  const shown = changes.filter(({kind, path}) => kind === 'change' && path !== manifestName).slice(0, files)
  return [...list, ...shown.map((change) => difference(change, patchOf, color))].join('')
}

/**
 * What writing changed, in a few words.
 *
 * @example
 * writtenSummary(report) // '2 files created, 1 changed, 120 unchanged'
 */
export function writtenSummary({changes, unchanged}: WriteReport): string {
  const count = (wanted: Change['kind']): number => changes.filter(({kind}) => kind === wanted).length
  const parts: [number, string][] = [
    [count('create'), 'created'],
    [count('change'), 'changed'],
    [count('remove'), 'removed'],
    [unchanged, 'unchanged']
  ]
  const counts = parts.filter(([number]) => number > 0)
  return counts
    .map(([number, what], index) => `${index === 0 ? counted(number, 'file') : grouped(number)} ${what}`)
    .join(', ')
}

function difference({path, before, after}: Change, patchOf: PatchOf, color: boolean): string {
  const {green, red, bold, dim} = pc.createColors(color)
  const patch = patchOf(path, path, before, after, '', '', {context: 1})
  const lines = patch.split('\n').slice(4, -1)
  const painted = lines
    .slice(0, rows)
    .map((line) => (line.startsWith('+') ? green(line) : line.startsWith('-') ? red(line) : dim(line)))
  const more = lines.length > rows ? [dim(`… ${lines.length - rows} more lines`)] : []
  return `\n${[bold(path), ...painted, ...more].join('\n')}\n`
}
