import {longestRecord, type RecordSink, type Splitter} from './lines.ts'

const byte = {
  quote: 0x22,
  backslash: 0x5c,
  comma: 0x2c,
  open: 0x5b,
  close: 0x5d,
  begin: 0x7b,
  end: 0x7d
} as const

/** In which brackets `{"log": {"entries": [` the entries are. */
const depthOfLog = 2
const depthOfEntries = 3

const wanted = Buffer.from('entries')

/** Hears of entries, and that the file ends within them. */
export interface EntrySink extends RecordSink {
  readonly incomplete: () => void
}

/** Splits a HAR file into the texts of its entries: the whole of it may be longer than a string can be, and cut off. */
export function splitEntries({record, tooLong, incomplete}: EntrySink): Splitter {
  let depth = 0
  let inString = false
  let escaped = false
  let inEntries = false
  /** How much of `entries` the current string, or the last one, is. */
  let matched = -1
  let parts: Buffer[] = []
  let length = 0
  let isTooLong = false

  const keep = (part: Buffer): void => {
    length += part.length
    if (length > longestRecord) {
      isTooLong = true
      parts = []
    } else parts.push(Buffer.from(part))
  }
  const finish = (): void => {
    if (isTooLong) tooLong()
    else record(Buffer.concat(parts).toString())
    parts = []
    length = 0
    isTooLong = false
  }
  return {
    push: (chunk) => {
      let start = 0
      for (let at = 0; at < chunk.length; at++) {
        const code = chunk[at]
        if (inString) {
          if (escaped) escaped = false
          else if (code === byte.backslash) escaped = true
          else if (code === byte.quote) inString = false
          else if (depth === depthOfLog) matched = code === wanted[matched] ? matched + 1 : -1
          continue
        }
        switch (code) {
          case byte.quote:
            inString = true
            if (depth === depthOfLog) matched = 0
            break
          case byte.comma:
            if (depth === depthOfLog) matched = -1
            break
          case byte.begin:
          case byte.open:
            depth++
            if (depth === depthOfEntries && code === byte.open && matched === wanted.length) inEntries = true
            if (inEntries && depth === depthOfEntries + 1) start = at
            break
          case byte.end:
          case byte.close:
            if (inEntries && depth === depthOfEntries + 1) {
              keep(chunk.subarray(start, at + 1))
              finish()
            }
            depth--
            if (depth < depthOfEntries) inEntries = false
        }
      }
      if (inEntries && depth > depthOfEntries) keep(chunk.subarray(start))
    },
    end: () => {
      if (depth > 0) incomplete()
    }
  }
}
