import {
  type Connection,
  DidChangeWatchedFilesNotification,
  TextDocumentSyncKind,
  TextDocuments
} from 'vscode-languageserver'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {baselineName, configExtensions} from '../config/names.ts'
import type {Page} from '../model/page.ts'
import {docs} from '../remark/docs.ts'
import {quickFixes, toDiagnostics} from './convert.ts'
import {lint} from './lint.ts'
import {pathOf, type WorkspaceFolders, workspaceFolders} from './paths.ts'
import {type Asked, answerNavigation, askWhole, navigationCapabilities} from './requests.ts'

/** How long to wait for the next change before the other documents are linted again, in milliseconds. */
const pause = 200

/** What findings depend on beside the documents that are open. */
const watched = [
  '**/*.{md,markdown}',
  `**/typedown.config.{${configExtensions.join(',')}}`,
  '**/package.json',
  `**/${baselineName}`
]

/**
 * Answers an editor: publishes the findings of each open document, seen among the others as they are shown, and offers
 * what a finding expects as a quick fix. Documents that are no files, such as `untitled:`, are left alone.
 *
 * @example
 * serve(createConnection(ProposedFeatures.all, reader, writer))
 */
export function serve(connection: Connection): void {
  const documents = new TextDocuments(TextDocument)
  const open = new Map<string, string>()
  const {findingsOf, wholeOf} = docs({parsedPages: new Map<string, Page>(), open})
  /** Of each folder, until something changes. */
  const navigations = new Map<string, Promise<Asked | undefined>>()
  let folders: WorkspaceFolders = workspaceFolders([])
  let canWatch = false
  let timer: NodeJS.Timeout | undefined
  let last: Promise<void> = Promise.resolve()

  /** One after the other; of a document that was changed meanwhile, only the last text. */
  const publish = (document: TextDocument): void => {
    const {uri, version} = document
    const path = pathOf(uri)
    const cwd = path && folders.folderOf(path)
    const isCurrent = () => documents.get(uri)?.version === version
    last = last.then(async () => {
      if (!isCurrent()) return
      const linted = cwd ? await lint(findingsOf, {cwd, path, value: document.getText()}) : []
      if (isCurrent()) await connection.sendDiagnostics({uri, version, diagnostics: toDiagnostics(linted)})
    })
  }
  /** What is known of the docs that a document is among; undefined for one that is none of their pages. */
  const ask = async (uri: string): Promise<Asked | undefined> => {
    const path = pathOf(uri)
    const cwd = path && folders.folderOf(path)
    if (path === undefined || cwd === undefined) return undefined
    const key = `${cwd}\0${path}`
    const asked =
      navigations.get(key) ?? askWhole(wholeOf, {cwd, path, value: documents.get(uri)?.getText() ?? ''})
    navigations.set(key, asked)
    return await asked
  }
  const publishAll = (except?: string): void => {
    for (const document of documents.all()) if (document.uri !== except) publish(document)
  }
  const changed = (uri: string): void => {
    clearTimeout(timer)
    timer = setTimeout(() => publishAll(uri), pause)
  }

  connection.onInitialize(({capabilities, workspaceFolders: given, rootUri}) => {
    canWatch = capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true
    folders = workspaceFolders(given?.map(({uri}) => uri) ?? (rootUri ? [rootUri] : []))
    return {
      capabilities: {
        textDocumentSync: TextDocumentSyncKind.Incremental,
        codeActionProvider: {codeActionKinds: ['quickfix']},
        ...navigationCapabilities,
        workspace: {workspaceFolders: {supported: true, changeNotifications: true}}
      }
    }
  })
  connection.onInitialized(async () => {
    if (!canWatch) return
    const watchers = watched.map((globPattern) => ({globPattern}))
    await connection.client.register(DidChangeWatchedFilesNotification.type, {watchers})
  })
  connection.onNotification('workspace/didChangeWorkspaceFolders', ({event}) => {
    folders = folders.changed(event)
    publishAll()
  })
  connection.onDidChangeWatchedFiles(() => {
    navigations.clear()
    publishAll()
  })
  connection.onCodeAction(({textDocument, context}) => {
    const document = documents.get(textDocument.uri)
    return document ? quickFixes(document, context.diagnostics) : []
  })
  answerNavigation(connection, documents, ask)
  connection.onShutdown(() => clearTimeout(timer))

  documents.onDidChangeContent(({document}) => {
    const path = pathOf(document.uri)
    if (path === undefined) return
    open.set(path, document.getText())
    navigations.clear()
    publish(document)
    changed(document.uri)
  })
  documents.onDidClose(({document: {uri}}) => {
    open.delete(pathOf(uri) ?? '')
    navigations.clear()
    void connection.sendDiagnostics({uri, diagnostics: []})
    changed(uri)
  })
  documents.listen(connection)
  connection.listen()
}
