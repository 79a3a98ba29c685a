import {type ChildProcess, spawn} from 'node:child_process'

/** A message of the language server protocol. */
export interface Message {
  readonly id?: number
  readonly method?: string
  readonly params?: unknown
  readonly result?: unknown
}

/** Speaks to a language server over its standard input and output. */
export class LanguageClient {
  readonly #server: ChildProcess
  readonly #received: Message[] = []
  #waiting: (() => void)[] = []
  #buffer = Buffer.alloc(0)
  #lastId = 0

  constructor(command: string, args: readonly string[], cwd: string) {
    this.#server = spawn(command, args, {cwd, stdio: ['pipe', 'pipe', 'inherit']})
    this.#server.stdout?.on('data', (chunk: Buffer) => this.#take(chunk))
  }

  notify(method: string, params: unknown): void {
    this.#send({method, params})
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
    await this.request('shutdown', null)
    const ended = new Promise((resolve) => this.#server.on('close', resolve))
    this.notify('exit', null)
    await ended
  }

  #send(message: Message): void {
    const body = JSON.stringify({jsonrpc: '2.0', ...message})
    this.#server.stdin?.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
  }

  #take(chunk: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, chunk])
    for (;;) {
      const end = this.#buffer.indexOf('\r\n\r\n')
      const length = Number(
        /Content-Length: (\d+)/i.exec(this.#buffer.toString('latin1', 0, Math.max(end, 0)))?.[1]
      )
      if (end < 0 || this.#buffer.length < end + 4 + length) break
      this.#received.push(JSON.parse(this.#buffer.toString('utf8', end + 4, end + 4 + length)))
      this.#buffer = this.#buffer.subarray(end + 4 + length)
    }
    const waiting = this.#waiting
    this.#waiting = []
    for (const resume of waiting) resume()
  }
}
