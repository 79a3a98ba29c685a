import type {TypeExpression} from '../../model/page.ts'
import {isStatement} from '../prose/statements.ts'
import {nameOf} from './named.ts'
import {collectionOf, NotingCursor} from './noting-cursor.ts'
import {phrase} from './phrases.ts'
import {primitive, stringNote} from './primitives.ts'
import type {Token} from './tokens.ts'
import * as words from './words.ts'

/** Deeper in each other than this stand signs that nobody means: `((((((`. */
const deepest = 64

/** No phrase of those that mean a primitive has more words. */
const longestPhrase = 8

/** Reads the words and signs of a cell by the grammar of `type-cell.ts`. */
export class TypeReader extends NotingCursor {
  #depth = 0

  cell(commas = true): TypeExpression | undefined {
    const read = this.#type()
    if (!read) return
    const first = commas ? this.#described(read) : read
    const types = [first]
    for (;;) {
      const next = this.is(words.either) ? this.#alternative() : commas ? this.#further(first) : undefined
      if (!next) break
      if (next !== 'note') types.push(next)
    }
    return types.length === 1 ? first : {kind: 'union', of: types}
  }

  /** Behind `or`: a type, or `null`, which is none. */
  #alternative(): TypeExpression | 'note' | undefined {
    const back = this.at++
    if (this.is(words.either)) this.at++
    if (this.is(/^null$/i)) {
      this.at++
      this.notes.push('Nullable.')
      return 'note'
    }
    const type = this.#type()
    if (!type) this.at = back
    return type
  }

  /** `String, timestamp` is `String (timestamp)`. */
  #described(type: TypeExpression): TypeExpression {
    const note = this.is(/^,$/) && !this.peek(2) ? this.peek(1) : undefined
    if (!note || !isString(type) || Object.keys(stringNote(note.text)).length === 0) return type
    this.at += 2
    return this.noted(type, note.text)
  }

  /**
   * Behind a comma, `and` or a line's end a type goes on where it is sure to be one: a note may stand there too.
   * `[a](a.md), [b](b.md), or [c](c.md)`, `String<br/>Int32`, but `String, read-only`.
   */
  #further(first: TypeExpression): TypeExpression | 'note' | undefined {
    const back = this.at
    const notes = this.notes.length
    if (this.is(/^(?:[,;&]|and)$/i)) this.at++
    else if (!this.peek()?.broken) return
    const start = this.peek()
    const type = start && (this.is(words.either) ? this.#alternative() : this.#type())
    const ends = !this.peek() || this.peek()?.broken || this.is(/^(?:[,;&.)]|and|or|\||\/)$/i)
    if (start && type && type !== 'note' && (start.link || (ends && isSure(type, first)))) return type
    this.notes.splice(notes)
    if (!start || !ends || !isStatement(start.text)) {
      this.at = back
      return
    }
    this.notes.push(`${start.text}.`)
    return 'note'
  }

  #type(): TypeExpression | undefined {
    if (this.#depth === deepest) return
    this.#depth++
    const type = this.#typeHere()
    this.#depth--
    return type
  }

  #typeHere(): TypeExpression | undefined {
    this.#skipLead()
    if (this.#leadsToMap()) return this.#keysTo()
    const known = this.#phrase()
    if (known) return this.#suffixes(known)
    const token = this.peek()
    if (token?.text === '[' && this.peek(1)?.text === ']') return this.#manyOf()
    if (token?.text === '{') return this.#braced() ?? this.#skipOpening()
    if (token?.kind !== 'word') return this.#skipOpening()
    if (/^(?:object|enum)$/i.test(token.text) && this.#wrapsName()) return this.#nameWithin()
    if (/^(?:nullable|optional)$/i.test(token.text)) return this.#wrapped() ?? this.#named()
    if (words.many.test(token.text)) return this.#many() ?? this.#manyAlone() ?? this.#named()
    if (words.pair.test(token.text)) return this.#pair('keyValuePair') ?? this.#named()
    if (words.map.test(token.text))
      return this.#mapTo() ?? this.#pair('map') ?? this.#mapOf() ?? this.#mapAlone() ?? this.#named()
    return this.#named()
  }

  /** `a user`, `untyped JSON`, `complex type [user](user.md)`, `Nullable long`; the words of a link are its name. */
  #skipLead(): void {
    for (;;) {
      const token = this.peek()
      if (!token || token.link) return
      const next = this.peek(1)
      const stated = words.statements.find(({words}) => words.test(token.text))
      // `xsd:dateTime`: of another namespace.
      if (/^xsd?$/i.test(token.text) && next?.text === ':') this.at++
      else if (stated && next?.kind === 'word' && !next.broken) this.notes.push(stated.note)
      else if (words.adjective.test(token.text) && next?.kind === 'word') stated
      else if (!words.article.test(token.text) && !this.#leadsToLink()) return
      this.at++
    }
  }

  /** Are all words up to the next link but words that may stand before one? */
  #leadsToLink(): boolean {
    let ahead = 0
    while (isBeforeLink(this.peek(ahead))) ahead++
    return ahead > 0 && this.peek(ahead)?.link !== undefined
  }

  /** Words that mean a primitive together: `date and time`. */
  #phrase(): TypeExpression | undefined {
    const rest = this.tokens.slice(this.at, this.at + longestPhrase)
    const link = rest.findIndex((token, index) => token.link || (index > 0 && token.broken))
    const plain = link < 0 ? rest : rest.slice(0, link)
    const found = phrase(plain.map(({text}) => text).join(' '))
    if (!found) return
    this.at += found.text.split(' ').length
    return {kind: 'primitive', name: found.name}
  }

  /** `(string)`, `[identitySet]`, `*string*`: signs around the whole say nothing, but in `[String]` and `[[user]](user.md)`. */
  #skipOpening(): TypeExpression | undefined {
    if (!this.is(/^[[(*_"'#]$/)) return
    const opening = this.tokens[this.at++]
    const type = this.#type()
    if (type && this.is(/^[\])*_"']$/)) this.at++
    const bracketed = opening?.text === '[' && this.peek(-1)?.text === ']'
    const listed = bracketed && (opening.link !== undefined || type?.kind === 'primitive')
    // A text in quotes is what the value is, unless it names a primitive.
    const literal =
      /^["']$/.test(opening?.text ?? '') && type?.kind === 'named' && !type.link && !type.otherwise
    if (literal) return this.#suffixes({kind: 'primitive', name: 'string'})
    return type && this.#suffixes(listed ? collectionOf(type) : type)
  }

  /** `{String: user}`. */
  #braced(): TypeExpression | undefined {
    const start = this.at++
    const key = this.cell(false)
    const colon = this.is(/^:$/)
    if (colon) this.at++
    const value = colon ? this.cell() : undefined
    if (!key || !value) {
      this.at = start
      return
    }
    if (this.is(/^\}$/)) this.at++
    return this.#suffixes({kind: 'map', key, value})
  }

  /** `Nullable<Int32>`, `Nullable(Int32)`. */
  #wrapped(): TypeExpression | undefined {
    const start = this.at++
    const close = this.open()
    const type = close && this.cell()
    if (!type) {
      this.at = start
      return
    }
    if (this.is(close)) this.at++
    this.notes.push('Nullable.')
    return this.#suffixes(type)
  }

  /** `[]string`. */
  #manyOf(): TypeExpression | undefined {
    const start = this.at
    this.at += 2
    const of = this.#type()
    if (!of) this.at = start
    return of && collectionOf(of)
  }

  #many(): TypeExpression | undefined {
    const start = this.at++
    const close = this.open()
    if (!close && !this.is(/^of$/i)) {
      this.at = start
      return
    }
    if (!close) this.at++
    const of = close ? this.cell() : this.#type()
    if (close && this.is(close)) this.at++
    if (of) return this.#suffixes(collectionOf(of.kind === 'collection' && !close ? of.of : of))
    this.at = start
    return
  }

  /** `array`, of which nothing more is said. */
  #manyAlone(): TypeExpression | undefined {
    const token = this.peek()
    if (token?.link || this.peek(1)?.kind === 'word' || !words.manyAlone.test(token?.text ?? '')) return
    this.at++
    return collectionOf({kind: 'primitive', name: 'any'})
  }

  #pair(kind: 'keyValuePair' | 'map'): TypeExpression | undefined {
    const start = this.at++
    const close = this.open()
    const key = close && this.cell(false)
    // `Dictionary<user>`: keys of objects are strings.
    if (key && kind === 'map' && this.is(close)) {
      this.at++
      return this.#suffixes({kind, key: {kind: 'primitive', name: 'string'}, value: key})
    }
    if (key && this.is(/^[,;]$/)) {
      this.at++
      const value = this.cell()
      if (value) {
        if (this.is(close)) this.at++
        return this.#suffixes({kind, key, value})
      }
    }
    this.at = start
    return
  }

  /** `object (User)`: a name in the parenthesis is what it is. */
  #wrapsName(): boolean {
    const name = this.peek(2)?.text ?? ''
    const isAlone = this.peek(1)?.text === '(' && this.peek(3)?.text === ')'
    return isAlone && /^[A-Z]\w+$/.test(name) && !isStatement(name) && primitive(name) === undefined
  }

  #nameWithin(): TypeExpression | undefined {
    this.at += 2
    const type = this.#named()
    this.at++
    return type && this.#suffixes(type)
  }

  #leadsToMap(): boolean {
    return /^to$/i.test(this.peek(1)?.text ?? '') && /^map$/i.test(this.tokens.at(-1)?.text ?? '')
  }

  /** `String to [user](user.md) object map`. */
  #keysTo(): TypeExpression | undefined {
    this.at += 2
    const value = this.#type()
    if (this.is(/^map$/i)) this.at++
    return value && {kind: 'map', key: {kind: 'primitive', name: 'string'}, value}
  }

  /** `map[string]user`; keys of objects are strings. */
  #mapTo(): TypeExpression | undefined {
    if (this.peek(1)?.text !== '[' || this.peek(3)?.text !== ']') return
    const start = this.at
    this.at += 4
    const value = this.#type()
    if (!value) this.at = start
    return value && {kind: 'map', key: {kind: 'primitive', name: 'string'}, value}
  }

  /** `Dictionary of [user](user.md)`, `map of string to Int32`. */
  #mapOf(): TypeExpression | undefined {
    if (!/^of$/i.test(this.peek(1)?.text ?? '')) return
    this.at += 2
    const first = this.#type()
    if (!first) return
    const to = this.is(/^to$/i)
    if (to) this.at++
    const value = to ? this.#type() : undefined
    return {kind: 'map', key: value ? first : {kind: 'primitive', name: 'string'}, value: value ?? first}
  }

  /** `Dictionary`, of which nothing more is said. */
  #mapAlone(): TypeExpression | undefined {
    const token = this.peek()
    if (token?.link || !words.mapAlone.test(token?.text ?? '')) return
    this.at++
    return this.#suffixes({
      kind: 'map',
      key: {kind: 'primitive', name: 'string'},
      value: {kind: 'primitive', name: 'any'}
    })
  }

  #named(): TypeExpression | undefined {
    const named = [this.tokens[this.at++]].filter((token) => token !== undefined)
    const [first] = named
    if (first?.kind !== 'word') return
    // The words of one link are one name, up to those that the grammar knows.
    while (
      first.link &&
      this.peek()?.link?.place === first.link.place &&
      !this.is(words.manyBehind) &&
      !this.is(words.noun)
    ) {
      const token = this.tokens[this.at]
      if (token?.kind !== 'word') break
      named.push(token)
      this.at++
    }
    named.push(...this.#restOfName(first))
    return this.#suffixes(nameOf(named))
  }

  /** `IP address`: of a few words to the end of the cell, which no list here knows, the others. */
  #restOfName(first: Token): Token[] {
    if (this.peek(2)) return []
    const rest = this.tokens.slice(this.at)
    const known = (text: string) =>
      [words.manyBehind, words.noun, words.either, /^(of|for|with|nullable|\d+)$/i].some((list) =>
        list.test(text)
      )
    const plain = rest.every(
      ({kind, link, broken, text}) => kind === 'word' && !link && !broken && !known(text)
    )
    if (first.link || first.text.includes('.') || !plain) return []
    if (primitive(first.text) !== undefined) return []
    this.at += rest.length
    return rest
  }

  #suffixes(type: TypeExpression): TypeExpression {
    let read = type
    for (;;) {
      if (this.is(words.manyBehind)) {
        this.at++
        // `Collection(x) collection` and `x collection collection` mean one.
        if (read.kind !== 'collection') read = collectionOf(read)
      } else if (this.is(/^\[$/) && this.peek(1)?.text === ']') {
        this.at += 2
        if (read.kind !== 'collection') read = collectionOf(read)
      } else if (this.is(/^\?$/)) {
        this.at++
        this.notes.push('Nullable.')
      } else if (this.is(/^[\]*_"']$/)) this.at++
      else if (this.is(words.noun)) this.at++
      else if (this.is(/^\($/)) {
        const note = this.parenthesis()
        if (note === undefined) return read
        read = this.noted(read, note)
      } else return read
    }
  }
}

function isBeforeLink(token: Token | undefined): boolean {
  return token !== undefined && !token.link && words.beforeLink.test(token.text)
}

function isString(type: TypeExpression): boolean {
  return type.kind === 'primitive' && type.name === 'string'
}

/** Is it a type, where a note may stand as well? `Int32` and `userIdentity` are, `required` is none. */
function isSure(type: TypeExpression, first: TypeExpression): boolean {
  if (type.kind !== 'named') return true
  return !isStatement(type.name) && (first.kind === 'named' || /^[a-z]\w*[A-Z]|\./.test(type.name))
}
