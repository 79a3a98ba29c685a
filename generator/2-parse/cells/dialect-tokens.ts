import type {Dialect} from '../../model/dialect.ts'
import {type Token, textTokens} from './tokens.ts'

/** Tokens in the spelling that most docs have, and what marks around them state. */
interface Spoken {
  readonly tokens: readonly Token[]
  readonly stated: readonly string[]
}

/**
 * @example
 * inDialect(tokens, {types: {Time: 'DateTimeOffset'}}).tokens // of `Time[]`: those of `DateTimeOffset[]`
 */
export function inDialect(written: readonly Token[], {types, typeMarks = {}}: Dialect): Spoken {
  const stated: string[] = []
  const isMark = ({text}: Token, index: number) => {
    const isAtEnd = index === 0 || index === written.length - 1
    if (!isAtEnd || !Object.hasOwn(typeMarks, text)) return false
    stated.push(typeMarks[text] ?? '')
    return true
  }
  const bare = written.filter((token, index) => !isMark(token, index))
  return {tokens: types ? bare.flatMap((token) => respelled(token, types)) : bare, stated}
}

/** What a page links to says itself what it is. */
function respelled(token: Token, types: NonNullable<Dialect['types']>): readonly Token[] {
  const spelling = Object.hasOwn(types, token.text) ? types[token.text] : undefined
  if (spelling === undefined || token.kind !== 'word' || token.link?.path) return [token]
  const words = textTokens(spelling, token.place).map((word) => ({...word, place: token.place}))
  if (words.length < 2) return words
  const sign = (text: string): Token => ({kind: 'sign', text, place: token.place})
  return [sign('('), ...words, sign(')')]
}
