/** The longest line, and the longest entry of a HAR file, that is read, in bytes. */
export const longestRecord = 64_000_000

const lineFeed = 0x0a

/** Hears of a record as text, or that one was too long. */
export interface RecordSink {
  readonly record: (text: string) => void
  readonly tooLong: () => void
}

/** Takes the bytes of a file, chunk by chunk. */
export interface Splitter {
  readonly push: (chunk: Buffer) => void
  readonly end: () => void
}

/**
 * Splits bytes at line feeds. No more than one line is kept.
 *
 * @example
 * const lines = splitLines({record: (text) => console.log(text), tooLong})
 * lines.push(Buffer.from('{"a": 1}\n{"b"'))
 * lines.push(Buffer.from(': 2}'))
 * lines.end() // '{"a": 1}', '{"b": 2}'
 */
export function splitLines({record, tooLong}: RecordSink): Splitter {
  let parts: Buffer[] = []
  let length = 0
  const flush = (chunk: Buffer, start: number, end: number): void => {
    if (length + end - start > longestRecord) tooLong()
    else if (length === 0) record(chunk.toString('utf8', start, end))
    else record(Buffer.concat([...parts, chunk.subarray(start, end)]).toString())
    parts = []
    length = 0
  }
  return {
    push: (chunk) => {
      let start = 0
      for (
        let end = chunk.indexOf(lineFeed);
        end !== -1;
        start = end + 1, end = chunk.indexOf(lineFeed, start)
      )
        flush(chunk, start, end)
      length += chunk.length - start
      if (length > longestRecord) parts = []
      else if (start < chunk.length) parts.push(Buffer.from(chunk.subarray(start)))
    },
    end: () => {
      if (length > 0) flush(Buffer.alloc(0), 0, 0)
    }
  }
}
