import {baselineName, configExtensions} from '../config/names.ts'
import type {Message} from './message.ts'

/** What the relay speaks to. */
export interface Ends {
  readonly toServer: (message: Message) => void
  readonly toEditor: (message: Message) => void
  /** Hears of the text of a document as its editor shows it; `undefined`: it was closed. */
  readonly onText: (uri: string, text: string | undefined) => void
  /** How long to wait for the next change before the other documents are linted again, in milliseconds. */
  readonly pause: number
}

/** What findings depend on beside the documents that are open. */
const watched = [
  '**/*.{md,markdown}',
  `**/typedown.config.{${configExtensions.join(',')}}`,
  '**/package.json',
  `**/${baselineName}`
]

const registration = 'typedown/watch'

/**
 * Stands between an editor and the language server, which lints a document when it changes and knows nothing of the
 * others: has the editor watch the config and the pages, where it can, and has the server lint the other open documents
 * when one of them changes. Everything else is passed on.
 *
 * @example
 * const fromEditor = relay({toServer, toEditor, onText, pause: 200})
 * fromEditor({method: 'textDocument/didOpen', params: {textDocument: {uri, text}}}) // onText(uri, text)
 */
export function relay({toServer, toEditor, onText, pause}: Ends): (message: Message) => void {
  const open = new Set<string>()
  let canWatch = false
  let timer: NodeJS.Timeout | undefined

  const changed = (uri: string, text: string | undefined): void => {
    onText(uri, text)
    if (text === undefined) open.delete(uri)
    else open.add(uri)
    clearTimeout(timer)
    if ([...open].every((other) => other === uri)) return
    timer = setTimeout(() => toServer(somethingChanged), pause)
  }

  return (message) => {
    if (message.id === registration && message.method === undefined) return
    const {textDocument, contentChanges, capabilities} = (message.params ?? {}) as Params
    const uri = textDocument?.uri ?? ''
    if (message.method === 'initialize')
      canWatch = capabilities?.workspace?.didChangeWatchedFiles?.dynamicRegistration === true
    if (message.method === 'textDocument/didOpen') changed(uri, textDocument?.text ?? '')
    if (message.method === 'textDocument/didChange') changed(uri, contentChanges?.at(-1)?.text ?? '')
    if (message.method === 'textDocument/didClose') changed(uri, undefined)
    toServer(message)
    if (message.method === 'initialized' && canWatch) toEditor(watch)
    if (message.method === 'exit') clearTimeout(timer)
  }
}

/** Has the server lint every open document. */
const somethingChanged: Message = {method: 'workspace/didChangeWatchedFiles', params: {changes: []}}

const watch: Message = {
  id: registration,
  method: 'client/registerCapability',
  params: {
    registrations: [
      {
        id: registration,
        method: 'workspace/didChangeWatchedFiles',
        registerOptions: {watchers: watched.map((globPattern) => ({globPattern}))}
      }
    ]
  }
}

/** Of the parameters of all messages what matters here. */
interface Params {
  readonly textDocument?: {readonly uri: string; readonly text?: string}
  readonly contentChanges?: readonly {readonly text: string}[]
  readonly capabilities?: {
    readonly workspace?: {readonly didChangeWatchedFiles?: {readonly dynamicRegistration?: boolean}}
  }
}
