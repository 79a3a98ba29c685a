import {type ChildProcess, spawn} from 'node:child_process'
import {StreamMessageReader, StreamMessageWriter} from 'vscode-languageserver/node'

/** A message of the protocol: a request has an `id` and a `method`, its answer the `id` alone. */
export interface Message {
  readonly jsonrpc?: string
  readonly id?: number | string
  readonly method?: string
  readonly params?: unknown
  readonly result?: unknown
}

/** Speaks to a language server over its standard input and output. */
export class LanguageClient {
  /** The exit code, once it has ended. */
  readonly ended: Promise<number | null>
  readonly #server: ChildProcess
  readonly #writer: StreamMessageWriter
  readonly #received: Message[] = []
  #waiting: (() => void)[] = []
  #lastId = 0

  constructor(command: string, args: readonly string[], cwd: string) {
    const server = spawn(command, args, {cwd, stdio: ['pipe', 'pipe', 'pipe']})
    this.#server = server
    this.#writer = new StreamMessageWriter(server.stdin)
    this.ended = new Promise((resolve) => server.on('close', resolve))
    new StreamMessageReader(server.stdout).listen((message) => this.#take(message))
  }

  /** Sends bytes as they are. */
  raw(text: string): void {
    this.#server.stdin?.write(text)
  }

  notify(method: string, params: unknown): void {
    this.#send({method, params})
  }

  answer({id}: Message, result: unknown): void {
    if (id !== undefined) this.#send({id, result})
  }

  async request(method: string, params: unknown): Promise<unknown> {
    this.#lastId += 1
    const id = this.#lastId
    this.#send({id, method, params})
    return (await this.receive((message) => message.id === id && message.method === undefined)).result
  }

  /** The first message of the kind that was not taken yet, now or when it comes. */
  async receive(wanted: (message: Message) => boolean): Promise<Message> {
    for (;;) {
      const index = this.#received.findIndex(wanted)
      const [found] = index < 0 ? [] : this.#received.splice(index, 1)
      if (found) return found
      await new Promise<void>((resolve) => this.#waiting.push(resolve))
    }
  }

  async close(): Promise<void> {
    await this.request('shutdown', undefined)
    this.notify('exit', undefined)
    await this.ended
  }

  #send(message: Message): void {
    void this.#writer.write({jsonrpc: '2.0', ...message} as never)
  }

  #take(message: Message): void {
    this.#received.push(message)
    const waiting = this.#waiting
    this.#waiting = []
    for (const resume of waiting) resume()
  }
}
