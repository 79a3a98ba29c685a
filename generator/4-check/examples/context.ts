import type {Document, Place} from '../../model/document.ts'
import type {JsonNode} from '../../model/page.ts'
import type {Constraints, Diagnostic, Property, SourceRange, TypeRef} from '../../model/program.ts'
import type {ResolvedOptions} from '../../options.ts'
import type {Example} from './examples.ts'
import type {Types} from './types.ts'

/** The options that decide verdicts, as they decide those of generated validators. */
export type VerifyOptions = Pick<
  ResolvedOptions,
  'undocumentedPresence' | 'undocumentedNull' | 'unknownProperties' | 'enums' | 'formats'
>

/** What every check of an example goes by. */
export interface Context {
  readonly types: Types
  readonly options: VerifyOptions
  readonly example: Example
  /** The page's own text. */
  readonly textAt: (place: Place) => string
  /** The way back in for what holds other values. */
  readonly checkValue: (
    context: Context,
    node: JsonNode,
    type: TypeRef,
    subject: Subject
  ) => Iterable<Diagnostic>
}

/** What is being held against its type. */
export interface Subject {
  /** In a sentence: `` `status` ``, `The body`. */
  readonly name: string
  /** Of a member of an object: where a fault of a whole object or list is shown. */
  readonly keyPlace?: Place
  /** Whose type it is, or is a part of it. */
  readonly property?: Property
  /** What the docs say of the value itself, beyond its type. */
  readonly constraints?: Constraints
}

/** Where a fault of a value is shown: a scalar itself; of an object or list its key, or its opening bracket. */
export function faultPlace(node: JsonNode, {keyPlace}: Subject): Place {
  if (node.kind === 'scalar') return node.place
  if (keyPlace) return keyPlace
  const {line, column} = node.place
  return {line, column, endLine: line, endColumn: column + 1}
}

export function sourceOf({example}: Context, place: Place): SourceRange {
  return {file: example.page.file, ...place}
}

/** Whose value it is, in the middle of a sentence: the property's, of an item as well. */
export function ownerOf({name, property}: Subject): string {
  return property ? `\`${property.name}\`` : name
}

/** Reads the page's own text at places of one line. */
export function textReader({text}: Document): (place: Place) => string {
  let lines: readonly string[] | undefined
  return ({line, column, endColumn}) => {
    lines ??= text.split('\n')
    return lines[line - 1]?.slice(column - 1, endColumn - 1) ?? ''
  }
}

/** Where the documented side of a contradiction stands. */
export function relatedOf({example}: Context, {property}: Subject) {
  const {type, page} = example
  if (property) return [{message: 'documented here', source: property.source}]
  return type ? [{message: `said to be \`${type.text}\` here`, source: {file: page.file, ...type.place}}] : []
}
