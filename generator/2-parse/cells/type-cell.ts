/**
 * Type cells. The grammar, `·` between alternatives, words in any case:
 *
 *     cell   = type { ("or" · "|" · "/" · ",") ( type · "null" ) } [ note ]
 *     type   = many ( "(" cell ")" · "<" cell ">" · "of" type )
 *            · pair "<" cell "," cell ">"
 *            · map [ "<" cell "," cell ">" ]
 *            · name { "collection" · "[]" · noun · "(" note ")" }
 *     many   = "collection" · "list" · "array"
 *     pair   = "KeyValuePair"
 *     map    = "Dictionary" · "Hashtable" · "Map"
 *     noun   = "resource" · "object" · "type" · "enum" · "entity" · "complex"
 *     name   = a word, or the words of one link: `[identity set](identityset.md)`
 *     note   = whatever follows: `, maximum size 20`, `. Holds grades.`
 *
 * A cell may list values instead; those are read first, in `listed-values.ts`.
 */
import type {Cell, Place} from '../../model/document.ts'
import type {TypeExpression} from '../../model/page.ts'
import type {Format} from '../../model/program.ts'
import {listedCell} from './listed-values.ts'
import {primitive, stringNote} from './primitives.ts'
import {type Token, typeTokens} from './tokens.ts'

/** A type cell, read. */
export interface TypeCell {
  readonly type: TypeExpression
  /** What the cell says beyond the type: `readonly`, `maximum size 20`. */
  readonly note: string
  readonly format?: Format
}

/**
 * @example
 * readTypeCell(cell) // of `Collection(String)`: {type: {kind: 'collection', of: {kind: 'primitive', name: 'string'}}, note: ''}
 */
export function readTypeCell(cell: Pick<Cell, 'inlines' | 'text' | 'place'>): TypeCell {
  const listed = listedCell(cell)
  if (listed) return listed
  const reader = new Reader(typeTokens(cell))
  const type = noType.test(cell.text) ? undefined : reader.cell()
  if (!type) return {type: {kind: 'unknown', text: cell.text, place: cell.place}, note: ''}
  return {type, note: reader.note(), ...(reader.format ? {format: reader.format} : {})}
}

/** A cell that puts off saying a type; no type has such a name. */
const noType = /^(?:n\/a|tbd|see (?:below|above|description|remarks)\b.*)\.?$/i

const many = /^(collections?|list|array)$/i
const noun = /^(resource|object|type|enum|enumeration|entity|complex|value)s?$/i
const either = /^(or|\||\/)$/i
const article = /^(a|an|the|unknown)$/i
const leading = /^(untyped|type|single-valued|signed|unsigned)$/i

class Reader {
  format?: Format
  readonly #tokens: readonly Token[]
  readonly #notes: string[] = []
  #at = 0

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens
  }

  cell(commas = true): TypeExpression | undefined {
    const first = this.#type()
    if (!first) return
    const types = [first]
    while (this.#is(either) || (commas && this.#isComma())) {
      const back = this.#at++
      if (this.#is(either)) this.#at++
      if (this.#is(/^null$/i)) {
        this.#at++
        this.#notes.push('Nullable.')
        continue
      }
      const next = this.#type()
      if (next) types.push(next)
      else {
        this.#at = back
        break
      }
    }
    return types.length === 1 ? first : {kind: 'union', of: types}
  }

  /** A comma goes on with types where a link or `or` follows: `[a](a.md), [b](b.md), or [c](c.md)`. */
  #isComma(): boolean {
    const next = this.#peek(1)
    return this.#is(/^,$/) && next !== undefined && (next.link !== undefined || either.test(next.text))
  }

  /** All that is left, as words. */
  note(): string {
    const rest = this.#tokens.slice(this.#at).map((token) => token.text)
    return [...this.#notes, ...rest].join(' ')
  }

  #type(): TypeExpression | undefined {
    while (this.#isFiller()) this.#at++
    const token = this.#peek()
    if (token?.kind !== 'word') return this.#skipOpening()
    if (many.test(token.text)) return this.#many() ?? this.#named()
    if (/^keyvaluepair$/i.test(token.text)) return this.#pair('keyValuePair') ?? this.#named()
    if (/^(dictionary|map|hashtable)$/i.test(token.text))
      return this.#pair('map') ?? this.#bareMap() ?? this.#named()
    return this.#named()
  }

  /** `a user`, `untyped JSON`; the words of a link are its name. */
  #isFiller(): boolean {
    if (this.#peek()?.link) return false
    return this.#is(article) || (this.#is(leading) && this.#peek(1)?.kind === 'word')
  }

  /** `(string)`, `[identitySet]`, `*string*`: signs around the whole say nothing. */
  #skipOpening(): TypeExpression | undefined {
    if (!this.#is(/^[[(*_"'#]$/)) return
    this.#at++
    const type = this.#type()
    if (type && this.#is(/^[\])*_"']$/)) this.#at++
    return type && this.#suffixes(type)
  }

  #many(): TypeExpression | undefined {
    const start = this.#at++
    const close = this.#open()
    if (!close && !this.#is(/^of$/i)) {
      this.#at = start
      return
    }
    if (!close) this.#at++
    const of = close ? this.cell() : this.#type()
    if (close && this.#is(close)) this.#at++
    if (of) return this.#suffixes({kind: 'collection', of: of.kind === 'collection' && !close ? of.of : of})
    this.#at = start
    return
  }

  #pair(kind: 'keyValuePair' | 'map'): TypeExpression | undefined {
    const start = this.#at++
    const close = this.#open()
    const key = close && this.cell(false)
    if (key && this.#is(/^[,;]$/)) {
      this.#at++
      const value = this.cell()
      if (value) {
        if (this.#is(close)) this.#at++
        return this.#suffixes({kind, key, value})
      }
    }
    this.#at = start
    return
  }

  /** `Dictionary`, of which nothing more is said. */
  #bareMap(): TypeExpression | undefined {
    const token = this.#peek()
    if (token?.link || !/^(dictionary|hashtable)$/i.test(token?.text ?? '')) return
    this.#at++
    return this.#suffixes({
      kind: 'map',
      key: {kind: 'primitive', name: 'string'},
      value: {kind: 'primitive', name: 'any'}
    })
  }

  /** Steps over `(` or `<`; gives what closes it. */
  #open(): RegExp | undefined {
    const sign = this.#peek()?.text
    if (sign !== '(' && sign !== '<') return
    this.#at++
    return sign === '(' ? /^\)$/ : /^>$/
  }

  #named(): TypeExpression | undefined {
    const words = [this.#tokens[this.#at++]].filter((token) => token !== undefined)
    const [first] = words
    if (first?.kind !== 'word') return
    // The words of one link are one name, up to those that the grammar knows.
    while (
      first.link &&
      this.#peek()?.link?.place === first.link.place &&
      !this.#is(many) &&
      !this.#is(noun)
    ) {
      const token = this.#tokens[this.#at]
      if (token?.kind !== 'word') break
      words.push(token)
      this.#at++
    }
    return this.#suffixes(nameOf(words))
  }

  #suffixes(type: TypeExpression): TypeExpression {
    let read = type
    for (;;) {
      if (this.#is(many)) {
        this.#at++
        // `Collection(x) collection` and `x collection collection` mean one.
        if (read.kind !== 'collection') read = {kind: 'collection', of: read}
      } else if (this.#is(/^\[$/) && this.#peek(1)?.text === ']') {
        this.#at += 2
        if (read.kind !== 'collection') read = {kind: 'collection', of: read}
      } else if (this.#is(/^[\]*_"']$/)) this.#at++
      else if (this.#is(noun)) this.#at++
      else if (this.#is(/^\($/)) {
        const note = this.#parenthesis()
        if (note === undefined) return read
        read = this.#noted(read, note)
      } else return read
    }
  }

  /** The words up to `)`; none where the parenthesis does not close. */
  #parenthesis(): string | undefined {
    const end = this.#tokens.findIndex((token, index) => index > this.#at && token.text === ')')
    if (end < 0) return
    const words = this.#tokens.slice(this.#at + 1, end).map((token) => token.text)
    this.#at = end + 1
    return words.join(' ')
  }

  #noted(type: TypeExpression, note: string): TypeExpression {
    if (/^collection$/i.test(note)) return {kind: 'collection', of: type}
    const {primitive: name, format} =
      type.kind === 'primitive' && type.name === 'string' ? stringNote(note) : {}
    if (format) this.format = format
    if (name) return {kind: 'primitive', name}
    if (!format) this.#notes.push(note)
    return type
  }

  #peek(ahead = 0): Token | undefined {
    return this.#tokens[this.#at + ahead]
  }

  #is(pattern: RegExp): boolean {
    const token = this.#peek()
    return token !== undefined && pattern.test(token.text)
  }
}

function nameOf(words: readonly Token[]): TypeExpression {
  const [first] = words
  const {reference} = first?.link ?? {}
  // Of `[the set][identitySet]` the reference is the name.
  const named = words.length > 1 && reference !== undefined && /^\w+$/.test(reference)
  const name = named ? reference : camelCase(words.map(({text}) => text))
  const known = primitive(name)
  const link = first?.link?.path === undefined ? undefined : first.link
  // A docs set may define a type of that name: `[Json](json.md)`.
  if (known && known !== 'any' && !link) return {kind: 'primitive', name: known}
  return {
    kind: 'named',
    name,
    ...(first?.link ? {link: first.link} : {}),
    place: spanOf(words),
    ...(known ? {otherwise: known} : {})
  }
}

function spanOf(words: readonly Token[]): Place {
  const start = words[0]?.place ?? {line: 1, column: 1, endLine: 1, endColumn: 1}
  const end = words.at(-1)?.place ?? start
  return {...start, endLine: end.endLine, endColumn: end.endColumn}
}

function camelCase([first = '', ...others]: readonly string[]): string {
  return [first, ...others.map((word) => word.charAt(0).toUpperCase() + word.slice(1))]
    .join('')
    .replace(/^#/, '')
}
