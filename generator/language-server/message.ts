/** A message of the language server protocol: a request has an `id` and a `method`, its answer the `id` alone. */
export interface Message {
  readonly id?: number | string
  readonly method?: string
  readonly params?: unknown
  readonly result?: unknown
}

/**
 * A message as it is sent.
 *
 * @example
 * framed({method: 'exit'}) // 'Content-Length: 33\r\n\r\n{"jsonrpc":"2.0","method":"exit"}'
 */
export function framed(message: Message): string {
  const body = JSON.stringify({jsonrpc: '2.0', ...message})
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
}

/**
 * Takes pieces of a stream, and gives each message when its last piece has come.
 *
 * @example
 * const take = messageReader((message) => received.push(message))
 * stream.on('data', take)
 */
export function messageReader(receive: (message: Message) => void): (piece: Buffer) => void {
  let buffer = Buffer.alloc(0)
  return (piece) => {
    buffer = Buffer.concat([buffer, piece])
    for (;;) {
      const start = buffer.indexOf('\r\n\r\n') + 4
      if (start < 4) return
      const header = buffer.toString('latin1', 0, start)
      const end = start + Number(/Content-Length: *(\d+)/i.exec(header)?.[1] ?? 0)
      if (buffer.length < end) return
      const body = buffer.toString('utf8', start, end)
      buffer = buffer.subarray(end)
      if (body !== '') receive(JSON.parse(body))
    }
  }
}
