import {type ChildProcess, spawn} from 'node:child_process'
import {framed, type Message, messageReader} from '../language-server/message.ts'

/** Speaks to a language server over its standard input and output. */
export class LanguageClient {
  readonly #server: ChildProcess
  readonly #received: Message[] = []
  #waiting: (() => void)[] = []
  #lastId = 0

  constructor(command: string, args: readonly string[], cwd: string) {
    this.#server = spawn(command, args, {cwd, stdio: ['pipe', 'pipe', 'inherit']})
    this.#server.stdout?.on(
      'data',
      messageReader((message) => this.#take(message))
    )
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
    await this.request('shutdown', null)
    const ended = new Promise((resolve) => this.#server.on('close', resolve))
    this.notify('exit', null)
    await ended
  }

  #send(message: Message): void {
    this.#server.stdin?.write(framed(message))
  }

  #take(message: Message): void {
    this.#received.push(message)
    const waiting = this.#waiting
    this.#waiting = []
    for (const resume of waiting) resume()
  }
}
