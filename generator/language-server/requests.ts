/** Requests of editors about what the docs define. */
import {join, relative} from 'node:path'
import {pathToFileURL} from 'node:url'
import {type Options as FileOptions, VFile} from 'vfile'
import type {Connection, Location, ServerCapabilities, TextDocuments, TextEdit} from 'vscode-languageserver'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import {slashed} from '../1-read/slashed.ts'
import {UsageError} from '../diagnostics/usage-error.ts'
import {groupBy} from '../model/group-by.ts'
import type {Docs} from '../remark/docs.ts'
import {type FileRange, type Navigation, navigation, type Position} from './navigation.ts'
import {tableEdits} from './tables.ts'

/** What is known of the docs that a document is among. */
export interface Asked {
  /** Of the document, as the docs name it. */
  readonly file: string
  readonly navigation: Navigation
  readonly uriOf: (file: string) => string
  readonly formatted: () => TextEdit[]
}

export const navigationCapabilities = {
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  renameProvider: true,
  documentFormattingProvider: true,
  documentSymbolProvider: true,
  completionProvider: {triggerCharacters: ['[', '(', '"']}
} satisfies ServerCapabilities

/** Undefined for a document that is none of the pages, and where the config cannot be followed. */
export async function askWhole(
  wholeOf: Docs['wholeOf'],
  file: FileOptions & {path: string}
): Promise<Asked | undefined> {
  try {
    const whole = await wholeOf(new VFile(file))
    if (whole === undefined) return undefined
    const {folder, pages, sources} = whole
    const name = slashed(relative(folder, file.path))
    return {
      file: name,
      formatted: () => {
        const page = pages.find((each) => each.file === name)
        const {text = ''} = sources.find((each) => each.file === name) ?? {}
        return page ? tableEdits(page.document, text.split('\n')) : []
      },
      navigation: navigation(whole),
      uriOf: (name) => pathToFileURL(join(folder, name)).href
    }
  } catch (error) {
    // The findings of the document say so.
    if (error instanceof UsageError) return undefined
    throw error
  }
}

interface At {
  readonly textDocument: {readonly uri: string}
  readonly position: Position
}

export function answerNavigation(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  ask: (uri: string) => Promise<Asked | undefined>
): void {
  const locate = async (
    {textDocument, position}: At,
    find: (navigation: Navigation, file: string, at: Position) => readonly FileRange[]
  ): Promise<Location[]> => {
    const asked = await ask(textDocument.uri)
    const ranges = asked ? find(asked.navigation, asked.file, position) : []
    return ranges.map(({file, range}) => ({uri: asked?.uriOf(file) ?? '', range}))
  }

  connection.onHover(async ({textDocument, position}) => {
    const asked = await ask(textDocument.uri)
    const found = asked?.navigation.hover(asked.file, position)
    return found ? {contents: {kind: 'markdown', value: found.text}, range: found.range} : null
  })
  connection.onDefinition((at) => locate(at, (docs, file, position) => docs.definitions(file, position)))
  connection.onReferences(({context, ...at}) =>
    locate(at, (docs, file, position) => docs.references(file, position, context.includeDeclaration))
  )
  connection.onRenameRequest(async ({newName, ...at}) => {
    const places = await locate(at, (docs, file, position) => docs.renames(file, position))
    const edits = [...groupBy(places, ({uri}) => uri)].map(([uri, ranges]): [string, TextEdit[]] => [
      uri,
      ranges.map(({range}) => ({range, newText: newName}))
    ])
    return edits.length > 0 ? {changes: Object.fromEntries(edits)} : null
  })
  connection.onDocumentSymbol(async ({textDocument: {uri}}) => {
    const asked = await ask(uri)
    return asked?.navigation.outline(asked.file) ?? []
  })
  connection.onDocumentFormatting(async ({textDocument: {uri}}) => (await ask(uri))?.formatted() ?? [])
  connection.onCompletion(async ({textDocument: {uri}, position}) => {
    const start = {line: position.line, character: 0}
    const before = documents.get(uri)?.getText({start, end: position}) ?? ''
    const asked = await ask(uri)
    return asked?.navigation.completions(asked.file, before) ?? []
  })
}
