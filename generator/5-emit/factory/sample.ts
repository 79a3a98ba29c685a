/**
 * A text that a regular expression matches: alternatives, groups, classes and quantifiers are followed,
 * look-around and back references are passed over.
 *
 * @example
 * sample('^[A-Z]{2}-\\d{3}$', 1) // 'KD-407'
 */
export function sample(pattern: string, seed: number): string {
  const reader = {pattern, at: 0, seed}
  return alternatives(reader)
}

interface Reader {
  readonly pattern: string
  at: number
  seed: number
}

/** The next whole number below a limit: a small linear generator, the same everywhere. */
function next(reader: Reader, limit: number): number {
  reader.seed = (Math.imul(reader.seed, 1_664_525) + 1_013_904_223) >>> 0
  return Math.floor((reader.seed / 0x1_0000_0000) * limit)
}

function take(reader: Reader, text: string): boolean {
  const taken = reader.pattern.startsWith(text, reader.at)
  if (taken) reader.at += text.length
  return taken
}

function alternatives(reader: Reader): string {
  const options = [sequence(reader)]
  while (take(reader, '|')) options.push(sequence(reader))
  return options[next(reader, options.length)] ?? ''
}

function sequence(reader: Reader): string {
  let text = ''
  while (reader.at < reader.pattern.length && !/[|)]/.test(reader.pattern.charAt(reader.at))) {
    const from = reader.at
    const first = atom(reader)
    const to = reader.at
    const count = quantifier(reader)
    const after = reader.at
    for (let made = 0; made < count; made++) {
      if (made === 0) text += first
      else {
        reader.at = from
        text += atom(reader)
      }
    }
    reader.at = Math.max(after, to)
  }
  return text
}

/** How often the atom before it stands, few times where there is no limit. */
function quantifier(reader: Reader): number {
  const [whole, sign, least, comma, most] =
    /^(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})\??/.exec(reader.pattern.slice(reader.at)) ?? []
  if (whole === undefined) return 1
  reader.at += whole.length
  if (sign !== undefined) return sign === '?' ? next(reader, 2) : next(reader, 5) + (sign === '+' ? 1 : 0)
  const from = Number(least)
  const to = comma === undefined ? from : most === '' ? from + 4 : Number(most)
  return from + next(reader, to - from + 1)
}

function atom(reader: Reader): string {
  const character = reader.pattern.charAt(reader.at++)
  if (character === '^' || character === '$') return ''
  if (character === '.') return oneOf(reader, ranges.w)
  if (character === '\\') return escaped(reader)
  if (character === '[') return oneOf(reader, characterClass(reader))
  if (character !== '(') return character
  const look = /^\?<?[=!]/.test(reader.pattern.slice(reader.at))
  const [opening = ''] = /^\?(?:<?[=!]|:|<\w+>)/.exec(reader.pattern.slice(reader.at)) ?? []
  reader.at += opening.length
  const inner = alternatives(reader)
  take(reader, ')')
  return look ? '' : inner
}

const ranges = {
  d: '0123456789',
  w: 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789',
  s: ' ',
  D: 'abcdefghijklmnopqrstuvwxyz',
  W: '-',
  S: 'abcdefghijklmnopqrstuvwxyz0123456789'
}

function escaped(reader: Reader): string {
  const letter = reader.pattern.charAt(reader.at++)
  if (letter === 'b' || letter === 'B') return ''
  return isRange(letter) ? oneOf(reader, ranges[letter]) : letter
}

function isRange(letter: string): letter is keyof typeof ranges {
  return Object.hasOwn(ranges, letter)
}

/** The characters of `[a-z_]`; of `[^…]`, letters and digits that are not among them. */
function characterClass(reader: Reader): string {
  const negated = take(reader, '^')
  let characters = ''
  while (reader.at < reader.pattern.length && !take(reader, ']')) {
    const character = reader.pattern.charAt(reader.at++)
    if (character === '\\') {
      const letter = reader.pattern.charAt(reader.at++)
      characters += isRange(letter) ? ranges[letter] : letter
    } else if (/^-[^\]]/.test(reader.pattern.slice(reader.at))) {
      characters += between(character, reader.pattern.charAt(reader.at + 1))
      reader.at += 2
    } else characters += character
  }
  return negated ? [...ranges.w].filter((one) => !characters.includes(one)).join('') : characters
}

function between(first: string, last: string): string {
  const from = first.charCodeAt(0)
  const length = Math.min(last.charCodeAt(0) - from + 1, 128)
  return Array.from({length}, (_, index) => String.fromCharCode(from + index)).join('')
}

function oneOf(reader: Reader, characters: string): string {
  return characters.charAt(next(reader, characters.length))
}
