import {trimmedLength} from '../space.ts'

/** What an item begins with. */
export interface Marker {
  /** `-`, `*`, `+`, `.` or `)`: another one begins another list. */
  readonly kind: string
  readonly length: number
  /** Null for a bullet. */
  readonly number: number | null
}

const marker = /^(?:([-+*])|(\d{1,9})([.)]))(?= |$)/

/** `- - -` and the like. */
const rule = /^(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/

export function isRule(line: string): boolean {
  return rule.test(line)
}

/** The marker of the item that begins at the start of a line. */
export function markerOf(line: string): Marker | undefined {
  const [written, bullet, number, delimiter] = marker.exec(line) ?? []
  if (written === undefined || isRule(line)) return
  return {
    kind: bullet ?? delimiter ?? '',
    length: written.length,
    number: number === undefined ? null : Number(number)
  }
}

/**
 * Only bullets and the number 1 begin a list right below a paragraph, and only where something stands behind them. What
 * other marks behind them mean there is left to others.
 */
export function beginsListBelow(line: string): boolean {
  const found = markerOf(line)
  if (found === undefined || trimmedLength(line) <= found.length) return false
  const content = line.slice(found.length).trimStart()
  if (content.startsWith('>') || markerOf(content) !== undefined) return false
  return found.number === null || found.number === 1
}
