/**
 * A page as its markdown says it, nothing interpreted: the hand-over from the markdown reader to
 * everything above it. Free of mdast, so that the reader can be swapped; a reader may compute `text` and
 * `inlines` when they are first asked for.
 */

/** A stretch of the page's text. Lines and columns are 1-based; the end is exclusive. */
export interface Place {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

export interface Document {
  /** Relative to the working folder, with forward slashes. */
  readonly file: string
  /** The page's text, line endings as `\n`, without a byte-order mark. */
  readonly text: string
  /** YAML between `---` at the very start, parsed; absent where there is none. */
  readonly frontMatter?: FrontMatter
  /** In document order; a block quote's and a list item's blocks are nested in them. */
  readonly blocks: readonly Block[]
  /** Link reference definitions: `[identitySet]: identityset.md`. */
  readonly definitions: readonly Definition[]
  /** Why the markdown takes too long to be read: then there are no blocks. */
  readonly excess?: Excess
}

/** What nobody writes, and takes parsers minutes: blocks or links nested without end, marks of emphasis without number. */
export interface Excess {
  readonly of: 'nesting' | 'emphasis'
  readonly place: Place
}

export interface FrontMatter {
  readonly place: Place
  readonly data: {readonly [key: string]: unknown}
  /** Why it is not read. */
  readonly fault?: {readonly reason: string; readonly place: Place}
}

export interface Definition {
  /** Lower-case, white space folded. */
  readonly identifier: string
  readonly url: string
  readonly place: Place
  /** The target alone. */
  readonly urlPlace: Place
}

export type Block = Heading | Paragraph | Table | Code | Html | List | Quote

export interface Heading {
  readonly kind: 'heading'
  readonly depth: 1 | 2 | 3 | 4 | 5 | 6
  readonly text: string
  readonly inlines: readonly Inline[]
  readonly place: Place
}

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly text: string
  /** As written, on one line, comments left out. */
  readonly markdown: string
  readonly inlines: readonly Inline[]
  readonly place: Place
}

export interface Table {
  readonly kind: 'table'
  readonly header: Row
  readonly rows: readonly Row[]
  readonly place: Place
}

export interface Row {
  /** As many as the page has: short and long rows are not evened out. */
  readonly cells: readonly Cell[]
  readonly place: Place
}

export interface Cell {
  /** What a reader of the rendered page sees: markup removed, white space folded, trimmed. */
  readonly text: string
  /** As written, on one line, pipes no longer escaped, comments left out. */
  readonly markdown: string
  readonly inlines: readonly Inline[]
  /** The content alone, without pipes and padding; empty, behind the pipe, where the cell is. */
  readonly place: Place
}

export interface Code {
  readonly kind: 'code'
  /** First word of the info string, lower-case: `json`. */
  readonly lang: string
  readonly value: string
  readonly place: Place
  /** Where the first character of `value` stands. */
  readonly valuePlace: {readonly line: number; readonly column: number}
}

/** A block of raw HTML; annotations are comments: `<!-- {"blockType": "resource"} -->`. */
export interface Html {
  readonly kind: 'html'
  readonly value: string
  readonly place: Place
}

export interface List {
  readonly kind: 'list'
  readonly ordered: boolean
  readonly items: readonly {
    readonly blocks: readonly Block[]
    readonly place: Place
  }[]
  readonly place: Place
}

export interface Quote {
  readonly kind: 'quote'
  readonly blocks: readonly Block[]
  readonly place: Place
}

/** Running text, flattened: strong and emphasis are flags of their parts. */
export type Inline = Text | InlineCode | Link | InlineHtml

export interface Text {
  readonly kind: 'text'
  readonly value: string
  readonly bold: boolean
  readonly italic: boolean
  readonly place: Place
}

export interface InlineCode {
  readonly kind: 'code'
  readonly value: string
  readonly place: Place
}

export interface Link {
  readonly kind: 'link'
  /** The target as written; of a reference link, its definition's. Absent: a reference without definition. */
  readonly url?: string
  /** Of `[x][id]`, `[x][]` and `[x]`: the id as written. */
  readonly reference?: string
  readonly text: string
  readonly image: boolean
  readonly place: Place
  /** The target alone; of a reference link, its definition's; of one without, the whole link. */
  readonly urlPlace: Place
}

/** `<br>`, `<sup>1</sup>` and the like: one tag or comment. */
export interface InlineHtml {
  readonly kind: 'html'
  readonly value: string
  readonly place: Place
}
