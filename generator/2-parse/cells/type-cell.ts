/**
 * Type cells. The grammar, `·` between alternatives, words in any case:
 *
 *     cell   = type { ("or" · "|" · "/" · "," · "and" · line end) ( type · "null" ) } [ note ]
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
import type {Cell} from '../../model/document.ts'
import type {TypeExpression} from '../../model/page.ts'
import type {Format} from '../../model/program.ts'
import {isStatement} from '../prose/statements.ts'
import {listedCell} from './listed-values.ts'
import {nameOf} from './named.ts'
import {stringNote} from './primitives.ts'
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
    const read = this.#type()
    if (!read) return
    const first = commas ? this.#described(read) : read
    const types = [first]
    for (;;) {
      const next = this.#is(either) ? this.#alternative() : commas ? this.#further(first) : undefined
      if (!next) break
      if (next !== 'note') types.push(next)
    }
    return types.length === 1 ? first : {kind: 'union', of: types}
  }

  /** Behind `or`: a type, or `null`, which is none. */
  #alternative(): TypeExpression | 'note' | undefined {
    const back = this.#at++
    if (this.#is(either)) this.#at++
    if (this.#is(/^null$/i)) {
      this.#at++
      this.#notes.push('Nullable.')
      return 'note'
    }
    const type = this.#type()
    if (!type) this.#at = back
    return type
  }

  /** `String, timestamp` is `String (timestamp)`. */
  #described(type: TypeExpression): TypeExpression {
    const note = this.#is(/^,$/) && !this.#peek(2) ? this.#peek(1) : undefined
    if (!note || !isString(type) || Object.keys(stringNote(note.text)).length === 0) return type
    this.#at += 2
    return this.#noted(type, note.text)
  }

  /**
   * Behind a comma, `and` or a line's end a type goes on where it is sure to be one: a note may stand there too.
   * `[a](a.md), [b](b.md), or [c](c.md)`, `String<br/>Int32`, but `String, read-only`.
   */
  #further(first: TypeExpression): TypeExpression | 'note' | undefined {
    const back = this.#at
    const notes = this.#notes.length
    if (this.#is(/^(?:[,;&]|and)$/i)) this.#at++
    else if (!this.#peek()?.broken) return
    const start = this.#peek()
    const type = start && (this.#is(either) ? this.#alternative() : this.#type())
    const ends = !this.#peek() || this.#peek()?.broken || this.#is(/^(?:[,;&.)]|and|or|\||\/)$/i)
    if (start && type && type !== 'note' && (start.link || (ends && isSure(type, first)))) return type
    this.#notes.splice(notes)
    if (!start || !ends || !isStatement(start.text)) {
      this.#at = back
      return
    }
    this.#notes.push(`${start.text}.`)
    return 'note'
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
    const {primitive: name, format} = isString(type) ? stringNote(note) : {}
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

function isString(type: TypeExpression): boolean {
  return type.kind === 'primitive' && type.name === 'string'
}

/** Is it a type, where a note may stand as well? `Int32` and `userIdentity` are, `required` is none. */
function isSure(type: TypeExpression, first: TypeExpression): boolean {
  if (type.kind !== 'named') return true
  return !isStatement(type.name) && (first.kind === 'named' || /^[a-z]\w*[A-Z]|\./.test(type.name))
}
