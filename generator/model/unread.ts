import type {Place} from './document.ts'
import type {Stated} from './page.ts'

/** What was not understood of a page, in order of place. */
export interface Unread {
  /** Tables that hold properties, as their cells tell. */
  readonly tables: readonly UnreadTable[]
  /** The first item of lists that hold properties, as their types tell, and where the list stands. */
  readonly lists: readonly {readonly place: Place; readonly where: 'beside' | 'elsewhere' | 'within'}[]
  /** Text beside the name of a property. */
  readonly texts: readonly (Stated & {readonly name: string})[]
  /** Cells of types that name none. */
  readonly typeCells: readonly Stated[]
  /** Headers of tables that were read without a column of types, and the properties whose types nothing else says. */
  readonly untyped: readonly {readonly place: Place; readonly names: readonly string[]}[]
}

export interface UnreadTable {
  /** Of the header. */
  readonly place: Place
  readonly columns: readonly string[]
  /** The columns that it lacks, in words; none where only the heading above is not of properties. */
  readonly lacks: readonly string[]
  /** Present, and true, where no row names a property: titles for people, `First name`. */
  readonly unnamed?: true
  /** The header as it is, and as it would be read. */
  readonly actual?: string
  readonly expected?: readonly string[]
}
