// Texts of one line, tried in every place: what opens and closes, and what stands alone.

import {counted, repeated, type Shape} from '../shape.ts'
import type {Place} from './places.ts'
import {otherPlaces, places} from './places.ts'

const pairs: {readonly [name: string]: readonly [open: string, close: string]} = {
  links: ['[a', '](b.md)'],
  'link targets': ['[a](', ')'],
  images: ['![a', '](b.png)'],
  references: ['[a', '][b]'],
  brackets: ['[', ']'],
  parentheses: ['(', ')'],
  braces: ['{', '}'],
  angles: ['<', '>'],
  comments: ['<!-- ', ' -->'],
  'annotation comments': ['<!-- {', '} -->'],
  tags: ['<b>', '</b>'],
  'tags with attributes': ['<a href="b" ', '>'],
  instructions: ['<?a ', '?>'],
  emphasis: ['*a ', ' b*'],
  'emphasis, tight': ['*a', 'b*'],
  strong: ['**a', 'b**'],
  underscores: ['_a ', ' b_'],
  code: ['`a', '`'],
  'double ticks': ['`` a', '``'],
  quotes: ['"a', '"'],
  'curly quotes': ['“a', '”'],
  collections: ['Collection(', ')'],
  arrays: ['array<', '>']
}

const single: {readonly [name: string]: string} = {
  letters: 'a',
  words: 'word ',
  capitals: 'A',
  'camel case': 'aB',
  digits: '1',
  'long numbers': '1,000 ',
  spaces: ' ',
  tabs: '\t',
  'no-break spaces': '\u00a0',
  'zero-width spaces': '\u200b',
  periods: '.',
  sentences: 'A word. ',
  'short sentences': 'a. ',
  commas: ',',
  'comma lists': 'a, ',
  hyphens: '-',
  'hyphened words': 'a-',
  dotted: 'a.',
  snake: 'a_',
  colons: 'a: ',
  slashes: '/',
  'slashed words': 'a/',
  'or lists': 'a or ',
  backslashes: '\\',
  'escaped pipes': '\\|',
  'escaped words': 'a \\| ',
  stars: '*',
  'two stars': '**',
  'star words': 'a*',
  'mixed marks': '*_',
  ticks: '`',
  'growing ticks': '` `` ``` ',
  tildes: '~~a',
  entities: '&amp;',
  'number entities': '&#65;',
  'open entities': '&',
  'entities cut off': '&#x',
  'exclamation marks': '![',
  'targets alone': '](',
  'ends of comments': '-->',
  'ends of tags': '</',
  'tag names': '<a',
  'line breaks': 'a<br>',
  'list tags': '<li>a',
  addresses: 'http://a.b/',
  'mail addresses': 'a@b.c ',
  'code lists': '`a`, ',
  'code and words': '`a` is a word, ',
  'quoted lists': "'a', ",
  'bold lists': '**a**, ',
  'link lists': '[a](a.md), ',
  'astral letters': '\u{1d4d0}',
  'combining marks': 'e\u0301',
  hashes: '#',
  anchors: '{#a}',
  'parenthesised words': '(a) ',
  'equals signs': 'a=',
  quotation: '"a" ',
  apostrophes: "a's "
}

/** Wordings of descriptions and type cells. */
const phrases: {readonly [name: string]: string} = {
  'possible values': 'Possible values are: `a`, `b`. ',
  'possible values, unended': 'Possible values are: ',
  'the possible values are, growing': 'The possible values are `a`, ',
  defaults: 'The default value is `a`. ',
  'defaults, unended': 'Default value is ',
  ranges: 'Must be between 1 and 9. ',
  'ranges, unended': 'must be between 1 ',
  minima: 'The minimum value is 0. ',
  'minima, unended': 'minimum ',
  lengths: 'Maximum length is 64 characters. ',
  'lengths, unended': 'Maximum length ',
  'at least': 'at least 1 ',
  examples: 'For example, `a`. ',
  'examples, unended': 'for example ',
  inherited: 'Inherited from [entity](entity.md). ',
  'inherited, unended': 'inherited from ',
  'read-only': 'Read-only. ',
  required: 'Required. ',
  nullable: 'Not nullable. ',
  supports: 'Supports `$filter` (`eq`, `ne`). ',
  'supports, unended': 'Supports `$filter` (',
  deprecated: 'Deprecated. ',
  duration: 'ISO 8601 duration ',
  timestamp: 'timestamp ISO 8601 ',
  address: 'The address of ',
  combines: 'This flagged enum allows multiple members. ',
  bases: 'Inherits from [a](a.md). ',
  'bases, unended': 'inherits from ',
  collection: 'String collection ',
  'of lists': 'list of ',
  unions: 'String or Int32 ',
  pairs: 'key-value pair ',
  'names and types': 'microsoft.graph.a ',
  'commented words': 'a <!-- b --> '
}

const many = Object.fromEntries(
  [...Object.entries(single), ...Object.entries(phrases)].map(([name, text]) => [
    name,
    (size: number) => repeated(text, size)
  ])
)

const arranged = Object.fromEntries(
  Object.entries(pairs).flatMap(([name, [open, close]]): [string, (size: number) => string][] => [
    [`${name}, opened`, (size) => repeated(open, size)],
    [`${name}, closed`, (size) => repeated(`${open}${close}, `, size)],
    [`${name}, closing only`, (size) => repeated(close, size)],
    [`${name}, nested`, (size) => nested(open, close, size)],
    [`${name}, different`, (size) => counted((index) => `${open}${index}${close} `, size)]
  ])
)

function nested(open: string, close: string, size: number): string {
  const depth = Math.floor(size / (open.length + close.length))
  return open.repeat(depth) + close.repeat(depth)
}

const texts = {...many, ...arranged}

function inPlaces(all: {readonly [name: string]: Place}, names: readonly string[]): Shape[] {
  return Object.entries(all).flatMap(([where, place]) =>
    names.map((name) => ({
      name: `${name} in ${where}`,
      pages: (size: number) => ({'thing.md': place(texts[name]?.(size) ?? '')})
    }))
  )
}

const tellingEverywhere = [
  'letters',
  'words',
  'spaces',
  'backslashes',
  'ticks',
  'commas',
  'open entities',
  'code lists',
  'links, opened',
  'link targets, opened',
  'brackets, nested',
  'parentheses, opened',
  'braces, opened',
  'braces, nested',
  'comments, opened',
  'comments, closed',
  'annotation comments, opened',
  'tags with attributes, opened',
  'emphasis, opened',
  'quotes, different'
]

export const textShapes: readonly Shape[] = [
  ...inPlaces(places, Object.keys(texts)),
  ...inPlaces(otherPlaces, tellingEverywhere)
]
