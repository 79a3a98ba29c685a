/**
 * What a docs set writes otherwise than most do, as data: the option `dialects` has those of users, and
 * `2-parse/dialect/presets.ts` ours.
 */
export interface Dialect {
  /** Types exactly as cells spell them, and how others do: `{Time: 'DateTimeOffset', Page: 'List'}`. */
  readonly types?: {readonly [spelling: string]: string}
  /** Heads of columns, whatever their case, and what others call them: `{Shape: 'Type'}`. */
  readonly columns?: {readonly [head: string]: string}
  /** Headings, whatever their case, and what others call them: `{Shape: 'Properties'}`. */
  readonly headings?: {readonly [heading: string]: string}
  /** Signs at either end of a name, and what they state of the property: `{'*': 'Required'}`. */
  readonly nameMarks?: {readonly [sign: string]: string}
  /** The same of types: `{'?': 'Optional'}`. */
  readonly typeMarks?: {readonly [sign: string]: string}
  /** A list of `Booking.LabelsEntry`, of a `key` and a `value`, is a map. */
  readonly mapEntries?: boolean
}
