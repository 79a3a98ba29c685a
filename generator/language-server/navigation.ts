/** What editors ask about a place in the docs: what it is, where it is defined and named, what a page holds. */

import {posix} from 'node:path'
import {
  type CompletionItem,
  CompletionItemKind,
  type DocumentSymbol,
  type Range,
  SymbolKind
} from 'vscode-languageserver'
import {counted} from '../diagnostics/text.ts'
import {typeWords} from '../diff/type-words.ts'
import type {EnumRef, Program, ReferenceRef, TypeRef} from '../model/program.ts'
import {shortName} from '../model/short-name.ts'
import type {WholeDocs} from '../remark/docs.ts'
import {rangeOf} from './convert.ts'
import {type DocsSymbol, type Occurrence, occurrencesIn} from './occurrences.ts'

/** A position as editors count: from zero. */
export interface Position {
  readonly line: number
  readonly character: number
}

/** A range of a page, by its file. */
export interface FileRange {
  readonly file: string
  readonly range: Range
}

export interface Navigation {
  /** Markdown, and the range that it is about. */
  hover(file: string, at: Position): {readonly text: string; readonly range: Range} | undefined
  definitions(file: string, at: Position): FileRange[]
  references(file: string, at: Position, withDefinitions: boolean): FileRange[]
  /** Where a new name of what is there has to be written: the name alone, of definitions and references. */
  renames(file: string, at: Position): FileRange[]
  /** The types of a page, with their properties or members. */
  outline(file: string): DocumentSymbol[]
  /** Behind `[`, links to types; behind `](`, pages; in a string of JSON, members of the property's enum. */
  completions(file: string, before: string): CompletionItem[]
}

/**
 * @example
 * navigation(docs).hover('docs/order.md', {line: 6, character: 3})
 * // {text: '**order.status**: [orderStatus]…', range: …}
 */
export function navigation({pages, program, sources}: WholeDocs): Navigation {
  const all = occurrencesIn(pages, program)
  const at = (file: string, position: Position) =>
    all.find((each) => each.file === file && contains(rangeOf({file, ...each.place}), position))
  const same = ({key}: Occurrence) => all.filter((each) => each.key === key)
  const toRange = ({file, place}: Occurrence): FileRange => ({file, range: rangeOf({file, ...place})})
  const types = [...program.resources, ...program.enums]
  const lines = new Map(sources.map(({file, text}) => [file, text.split('\n')]))

  return {
    hover(file, position) {
      const found = at(file, position)
      if (found === undefined) return undefined
      const places = same(found).filter(({isDefinition}) => !isDefinition)
      const files = new Set(places.map((each) => each.file))
      const used =
        places.length === 0 ? 'Not used.' : `Used ${times(places.length)} in ${counted(files.size, 'page')}.`
      return {text: [...about(found.symbol), used].join('\n\n'), range: rangeOf({file, ...found.place})}
    },
    definitions(file, position) {
      const found = at(file, position)
      return found
        ? same(found)
            .filter(({isDefinition}) => isDefinition)
            .map(toRange)
        : []
    },
    references(file, position, withDefinitions) {
      const found = at(file, position)
      return found
        ? same(found)
            .filter(({isDefinition}) => withDefinitions || !isDefinition)
            .map(toRange)
        : []
    },
    renames(file, position) {
      const found = at(file, position)
      return found ? same(found).flatMap((each) => nameIn(each, lines.get(each.file) ?? []) ?? []) : []
    },
    outline(file) {
      const here = all.filter((each) => each.file === file && each.isDefinition)
      return here
        .filter(({symbol}) => symbol.name === undefined)
        .map((occurrence) => ({
          ...outlined(occurrence),
          children: here
            .filter(({symbol}) => symbol.type === occurrence.symbol.type && symbol.name !== undefined)
            .map(outlined)
        }))
    },
    completions(file, before) {
      const folder = posix.dirname(file)
      const target = (other: string) => posix.relative(folder, other)
      if (/\]\([^()\s]*$/.test(before))
        return pages.map((page) => ({label: target(page.file), kind: CompletionItemKind.File}))
      const [, key] = /"([^"\\]+)"\s*:\s*(?:\[[^\][{}:]*)?"[^"]*$/.exec(before) ?? []
      if (key !== undefined) return membersOf(program, key)
      if (!/\[[^\][]*$/.test(before)) return []
      return types.map(({name, source, description}) => ({
        label: shortName(name),
        kind: CompletionItemKind.Class,
        detail: name,
        documentation: description,
        insertText: `${shortName(name)}](${target(source.file)})`
      }))
    }
  }
}

function contains({start, end}: Range, {line, character}: Position): boolean {
  const isAfter = line > start.line || (line === start.line && character >= start.character)
  return isAfter && (line < end.line || (line === end.line && character <= end.character))
}

/** The name alone in a heading, a link, a cell or a string; undefined where it is written otherwise. */
function nameIn(
  {symbol: {type, name}, file, place}: Occurrence,
  lines: readonly string[]
): FileRange | undefined {
  const wanted = name ?? shortName(type.name)
  const {line, column} = place
  const text = (lines[line - 1] ?? '').slice(
    column - 1,
    place.endLine === line ? place.endColumn - 1 : undefined
  )
  // Of a link, the text.
  const visible = /^\[[^\][]*\](?=[[(])/.exec(text)?.[0] ?? text
  const words = [...visible.matchAll(/[\p{L}\p{N}_$@-]+/gu)]
  const at = words.findLast(([word]) => word === wanted)?.index
  if (at === undefined) return undefined
  const start = {line: line - 1, character: column - 1 + at}
  return {file, range: {start, end: {...start, character: start.character + wanted.length}}}
}

/** What the properties of a name may be, in any type. */
function membersOf({resources, enums}: Program, name: string): CompletionItem[] {
  const types = resources.flatMap(({properties}) =>
    properties.flatMap((property) => (property.name === name ? enumsIn(property.type) : []))
  )
  const members = types.flatMap((type) =>
    type.kind === 'enum' ? type.members : (enums.find((each) => each.name === type.name)?.members ?? [])
  )
  const byName = new Map(members.map((member) => [member.name, member]))
  return [...byName.values()].map(({name, description}) => ({
    label: name,
    kind: CompletionItemKind.EnumMember,
    documentation: description
  }))
}

/** The enums, or references that may be to one, of a type or a list of it. */
function enumsIn(type: TypeRef): (EnumRef | ReferenceRef)[] {
  if (type.kind === 'collection') return enumsIn(type.of)
  return type.kind === 'enum' || type.kind === 'reference' ? [type] : []
}

/** What the docs say of a symbol. */
function about({type, name}: DocsSymbol): string[] {
  const parts = (title: string, description: string) => [title, ...(description === '' ? [] : [description])]
  if (name === undefined) {
    const kind = 'members' in type ? 'enum' : 'resource'
    const base = 'base' in type && type.base !== null ? `, extends ${shortName(type.base)}` : ''
    return parts(`**${shortName(type.name)}** (${kind}${base})`, type.description)
  }
  const title = `**${shortName(type.name)}.${name}**`
  if ('members' in type)
    return parts(title, type.members.find((member) => member.name === name)?.description ?? '')
  const property = type.properties.find((each) => each.name === name)
  if (property === undefined) return [title]
  const facts = [
    ...(property.required ? ['required'] : []),
    ...(property.readOnly ? ['read-only'] : []),
    ...(property.nullable ? ['nullable'] : [])
  ]
  const suffix = facts.length > 0 ? ` (${facts.join(', ')})` : ''
  return parts(`${title}: ${typeWords(property.type)}${suffix}`, property.description)
}

function outlined({symbol: {type, name}, file, place}: Occurrence): DocumentSymbol {
  const range = rangeOf({file, ...place})
  const isEnum = 'members' in type
  const kind =
    name === undefined
      ? isEnum
        ? SymbolKind.Enum
        : SymbolKind.Class
      : isEnum
        ? SymbolKind.EnumMember
        : SymbolKind.Property
  return {name: name ?? shortName(type.name), kind, range, selectionRange: range}
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`
}
