import type {Block, Cell, Document, Heading, Inline, Paragraph, Row, Table} from '../model/document.ts'
import type {Language} from './dialect/language.ts'
import {languages} from './dialect/languages.ts'
import {inlineText, markdownOf} from './inline-text.ts'
import {roleOf} from './sections/columns.ts'
import {headingWords} from './sections/kinds.ts'

/**
 * The page that a translated one was made from, as far as it shows: docs sets are published in many languages, and
 * machines put the original beside the translation.
 *
 *     # <a name="user-resource-type"></a><span data-ttu-id="1">Ressource</span><span class="sxs-lookup"><span data-stu-id="1">user resource type</span></span>
 *
 * Where they leave it out, headings have an anchor in the original's words, and tables its columns.
 */
export function untranslated(document: Document): Document {
  const locale = document.frontMatter?.data['ms.contentlocale']
  const language = languageOf(document, typeof locale === 'string' ? locale : undefined)
  if (!language && (typeof locale !== 'string' || /^en\b/i.test(locale))) return document
  return {...document, blocks: originals(document.blocks, language)}
}

/**
 * Of the front matter, or the one in which a heading says "Properties", "Relationships", "Methods" or "Members", or two columns of a
 * table are named.
 */
function languageOf({blocks}: Document, locale: string | undefined): Language | undefined {
  if (locale !== undefined)
    return languages.find(({code}) => code !== 'en' && locale.toLowerCase().startsWith(code))
  const headings = [...new Set(blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : [])))]
  const headers = blocks.flatMap((block) => (block.kind === 'table' ? [block.header] : []))
  return languages.find(
    (language) =>
      headings.some((text) => telling.has(termOf(headingTerms.get(language), text) ?? '')) ||
      headers.some((header) => isHeader(language, header))
  )
}

/** Two words for columns that English does not have, or one beside others that mean columns in both: `Champ | Type | Description`. */
function isHeader(language: Language, {cells}: Row): boolean {
  const translated = cells.filter(({text}) => isTranslated(language, text))
  if (translated.length !== 1) return translated.length > 1
  const others = cells.filter((cell) => !translated.includes(cell))
  return (
    others.every(({text}) => roleOf(text) !== undefined) && roleOf(translated[0]?.text ?? '') === undefined
  )
}

/** A word for a column that English does not have: `Typ`, not `Name`. */
function isTranslated(language: Language, head: string): boolean {
  const term = termOf(columnTerms.get(language), head)
  return term !== undefined && term.toLowerCase() !== head.trim().toLowerCase()
}

const telling: ReadonlySet<string> = new Set(['Properties', 'Relationships', 'Methods', 'Members'])

/** What the original says for headings or column heads, by these in lower case. */
export type Terms = ReadonlyMap<string, string>

export function termsOf(terms: {readonly [translated: string]: string}): Terms {
  const entries = Object.entries(terms).map(([key, original]) => [key.toLowerCase(), original] as const)
  // The first of those that differ by case counts.
  return new Map(entries.reverse())
}

/** Whatever its case. */
export function termOf(terms: Terms | undefined, text: string): string | undefined {
  const key = text
    .toLowerCase()
    .trim()
    .replace(/[:：]$/, '')
    .trimEnd()
  return terms?.get(key)
}

const headingTerms = new Map(languages.map((language) => [language, termsOf(language.headings)]))
const columnTerms = new Map(languages.map((language) => [language, termsOf(language.columns)]))

function originals(blocks: readonly Block[], language: Language | undefined): Block[] {
  let above = ''
  return blocks.map((block): Block => {
    if (block.kind === 'heading') {
      const heading = inOriginal(originalHeading(block), language)
      above = heading.text
      return heading
    }
    if (block.kind === 'paragraph')
      return originalLabel({...block, ...textsOf(original(block.inlines))}, language)
    if (block.kind === 'table') return originalTable(block, above, language)
    if (block.kind === 'quote') return {...block, blocks: originals(block.blocks, language)}
    if (block.kind !== 'list') return block
    return {...block, items: block.items.map((item) => ({...item, blocks: originals(item.blocks, language)}))}
  })
}

/** `**请求参数:**`: a line that stands for a heading. */
function originalLabel(paragraph: Paragraph, language: Language | undefined): Paragraph {
  const [only, ...others] = paragraph.inlines
  const term =
    language && only?.kind === 'text' && others.length === 0
      ? termOf(headingTerms.get(language), headingWords(only.value))
      : undefined
  if (term === undefined || only?.kind !== 'text') return paragraph
  const value = /[:：]\s*$/.test(only.value) ? `${term}:` : term
  return {...paragraph, ...textsOf([{...only, value}])}
}

function originalHeading(heading: Heading): Heading {
  const inlines = original(heading.inlines)
  const {text} = textsOf(inlines)
  if (inlines.length < heading.inlines.length - 1) return {...heading, inlines, text}
  const anchor = heading.inlines.flatMap((inline) =>
    inline.kind === 'html' ? (/^<a\s+(?:name|id)="([^"]+)"/i.exec(inline.value)?.[1] ?? []) : []
  )[0]
  return anchor ? {...heading, text: wordsOf(anchor, text)} : heading
}

/** Of `user-resource-type` the words, spelled as the heading spells them. */
function wordsOf(anchor: string, heading: string): string {
  const spelled = new Map((heading.match(/\w+/g) ?? []).map((word) => [word.toLowerCase(), word]))
  return anchor
    .split('-')
    .map((word) => spelled.get(word) ?? word)
    .join(' ')
}

/** The name in a title, with quotes and punctuation around it. */
const titleName = '["„“«\'\\s:]*([A-Za-z_][\\w.]*)["“”»\'\\s:—–-]*'

/** What a heading says in a translation, and the words behind the name in the original. */
interface Title {
  readonly pattern: RegExp
  readonly words: 'resource type' | 'enum type' | 'values'
  /** "Valeurs possibles" names nothing, "Valeurs lampMode" does. */
  readonly needsCapital: boolean
}

const titles: ReadonlyMap<Language | undefined, readonly Title[]> = new Map(
  languages.map((language) => [
    language,
    [
      ...language.titles.map((title) => titleOf(title, 'resource type')),
      ...language.enumTitles.map((title) => titleOf(title, 'enum type')),
      ...language.valueTitles.map((title) => titleOf(title, 'values'))
    ]
  ])
)

function titleOf(title: string, words: Title['words']): Title {
  const pattern = new RegExp(`^${title.replace('NAME', titleName)}$`, 'iu')
  return {pattern, words, needsCapital: words === 'values' && !title.startsWith('NAME')}
}

/** `Eigenschaften` is "Properties", `Tipo de recurso user` is "user resource type". */
function inOriginal(heading: Heading, language: Language | undefined): Heading {
  const terms = language && headingTerms.get(language)
  const term = terms && (termOf(terms, heading.text) ?? termOf(terms, headingWords(heading.text)))
  if (term !== undefined) return {...heading, text: term}
  for (const {pattern, words, needsCapital} of titles.get(language) ?? []) {
    const name = pattern.exec(heading.text)?.[1]
    if (name !== undefined && (!needsCapital || /[a-z][A-Z]/.test(name)))
      return {...heading, text: `${name} ${words}`}
  }
  return heading
}

/** The columns of tables below headings, where a translation leaves them no words that we know. */
const columnsBelow: readonly {readonly heading: RegExp; readonly columns: readonly string[]}[] = [
  {heading: /^properties$/i, columns: ['Property', 'Type', 'Description']},
  {heading: /^relationships$/i, columns: ['Relationship', 'Type', 'Description']},
  {heading: /^(members|values)$|\bvalues$/i, columns: ['Member', 'Value', 'Description']},
  {heading: /^methods$/i, columns: ['Method', 'Return type', 'Description']}
]

function originalTable(table: Table, above: string, language: Language | undefined): Table {
  const isOfTypes = /^(properties|relationships)$/i.test(above)
  const original = originalRow(table.header)
  const header = withOriginalHeads(original, language)
  const typeIndex = header.cells.findIndex(({text}) => /^type$/i.test(text))
  const rows = table.rows
    .map(originalRow)
    .map((row) => withOriginalType(row, isOfTypes && typeIndex < 0 ? 1 : typeIndex, language))
    .map((row) => (isOfTypes ? withoutTranslatedNames(row) : row))
  const columns = columnsBelow.find(({heading}) => heading.test(above))?.columns
  const hasOriginal =
    original.cells.some(({text}, index) => text !== table.header.cells[index]?.text) ||
    header.cells.every(
      ({text}, index) => text !== original.cells[index]?.text || /^(?:type|description|name)$/i.test(text)
    )
  if (!columns || hasOriginal || header.cells.length !== columns.length) return {...table, header, rows}
  const cells = header.cells.map((cell, index) => ({...cell, text: columns[index] ?? cell.text}))
  return {...table, header: {...header, cells}, rows}
}

function withOriginalHeads(header: Row, language: Language | undefined): Row {
  const terms = language && columnTerms.get(language)
  return {
    ...header,
    cells: header.cells.map((cell) => ({...cell, text: termOf(terms, cell.text) ?? cell.text}))
  }
}

/** `文字列` is `String`. */
function withOriginalType(row: Row, typeIndex: number, language: Language | undefined): Row {
  if (!language) return row
  const cells = row.cells.map((cell, index) => {
    if (index !== typeIndex || cell.text === '') return cell
    const inlines = cell.inlines.map((inline, at) =>
      inline.kind === 'text'
        ? {...inline, value: originalWords(inline.value, language, at + 1 < cell.inlines.length)}
        : inline
    )
    const words = textsOf(inlines)
    return words.text === cell.text ? cell : {...cell, inlines, ...words}
  })
  return {...row, cells}
}

/** The words of type cells in a language, and what the original says for each, in lower case. */
interface TypeWords {
  readonly pattern: RegExp
  readonly originals: ReadonlyMap<string, string>
}

/** The longest words come first; in scripts with spaces only whole words count. */
const typeWords: ReadonlyMap<Language, TypeWords> = new Map(
  languages.map((language) => {
    const translated = Object.keys(language.types).sort((a, b) => b.length - a.length)
    const isSpaced = translated.some((word) => /^[\p{sc=Latin}\p{sc=Cyrillic}]/u.test(word))
    const words = `(?:${translated.join('|') || '(?!)'})`
    const pattern = new RegExp(isSpaced ? `(?<!\\p{L})${words}(?!\\p{L})` : words, 'giu')
    const originals = new Map(
      Object.entries(language.types).map(([word, original]) => [word.toLowerCase(), original])
    )
    return [language, {pattern, originals}]
  })
)

/** The words of a type in the original. `коллекция` in front of a type is `collection of`. */
function originalWords(text: string, language: Language, isFollowed: boolean): string {
  const words = typeWords.get(language)
  if (!words) return text
  return text.replace(words.pattern, (word, at: number) => {
    const original = words.originals.get(word.toLowerCase()) ?? word
    const isFirst = text.slice(0, at).trim() === ''
    const leads =
      original === 'collection' && isFirst && (isFollowed || at + word.length < text.trimEnd().length)
    return `${isFirst ? '' : ' '}${original}${leads ? ' of' : ''}`
  })
}

/** Names and types were at times translated too: what has no Latin letter is none, and the JSON block says it. */
function withoutTranslatedNames(row: Row): Row {
  const cells = row.cells.map((cell, index) =>
    index > 1 || cell.text === '' || /[a-z]/i.test(cell.text)
      ? cell
      : {...cell, text: '', markdown: '', inlines: []}
  )
  return {...row, cells}
}

function originalRow(row: Row): Row {
  const cells = row.cells.map((cell): Cell => {
    const inlines = original(cell.inlines)
    return inlines.length === cell.inlines.length ? cell : {...cell, inlines, ...textsOf(inlines)}
  })
  return {...row, cells}
}

/** Without the translations that have their original behind them. */
function original(inlines: readonly Inline[]): Inline[] {
  const kept: Inline[] = []
  for (let at = 0; at < inlines.length; at++) {
    const inline = inlines[at]
    if (!inline) break
    if (isTag(inline, /^<span data-ttu-id/)) {
      const end = inlines.findIndex((other, index) => index > at && isTag(other, /^<\/span/))
      if (end > 0 && isTag(inlines[end + 1], /^<span class="sxs-lookup"/)) at = end + 1
    } else if (!isTag(inline, /^<\/?span\b/)) kept.push(inline)
  }
  return kept
}

function isTag(inline: Inline | undefined, pattern: RegExp): boolean {
  return inline?.kind === 'html' && pattern.test(inline.value)
}

function textsOf(inlines: readonly Inline[]): {text: string; markdown: string} {
  const shown = inlines.filter(({kind}) => kind !== 'html')
  const fold = (text: string) => text.replace(/\s+/g, ' ').trim()
  return {text: fold(shown.map(inlineText).join('')), markdown: fold(shown.map(markdownOf).join(''))}
}
