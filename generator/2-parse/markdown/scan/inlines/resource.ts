import type {Link} from 'mdast'
import {afterWhiteSpace, find, quotedAt, targetAt, titleOf, urlOf} from '../target.ts'
import type {Stretch} from './stretch.ts'

/** More parentheses than these are not counted. */
const deepest = 32

interface Resource extends Pick<Link, 'url' | 'title'> {
  readonly end: number
}

/** `(target.md "title")`, `(<a target>)` or `()` at a place. */
export function resourceAt(stretch: Stretch, at: number): Resource | undefined {
  const {text} = stretch
  if (text[at] !== '(' || find(stretch, ')', at) < 0) return
  const from = afterWhiteSpace(text, at + 1)
  if (text[from] === ')') return {url: '', title: null, end: from + 1}
  const target = targetAt(text, from, deepest)
  if (target === undefined) return
  const behind = afterWhiteSpace(text, from + target.length)
  const quoted = behind > from + target.length ? quotedAt(stretch, behind) : ''
  if (quoted === undefined) return
  const end = afterWhiteSpace(text, behind + quoted.length)
  if (text[end] !== ')') return
  return {url: urlOf(target), title: titleOf(quoted), end: end + 1}
}
