/** Reads recordings as streams: a message at a time, in any of the formats. What cannot be read is counted, and never quoted. */
import {createReadStream, statSync} from 'node:fs'
import {resolve} from 'node:path'
import {isGlob, parseGlob} from '../1-read/globs.ts'
import {walk} from '../1-read/walk.ts'
import {UsageError} from '../diagnostics/usage-error.ts'
import {
  fieldsOf,
  isObject,
  type Message,
  messageOf,
  messageOfBody,
  messageOfEntry,
  type OnSkip
} from '../traffic/message.ts'
import {splitEntries} from './har-entries.ts'
import {longestRecord, type Splitter, splitLines} from './lines.ts'

/** Where recordings are, and who hears of what is in them. */
export interface ReadRecordingsOptions {
  /** The folder that paths are relative to. */
  readonly from: string
  readonly onMessage: (message: Message) => void
  readonly onSkip: OnSkip
  /** Hears now and then how many bytes were read. */
  readonly onBytes?: (bytes: number) => void | Promise<void>
}

const chunkSize = 1 << 20

/** What a folder of recordings may hold. */
const recording = /\.(?:har|json|ndjson|jsonl)$/i

/**
 * Reads files, folders and globs; `-` is standard input.
 *
 * @returns the number of files
 */
export async function readRecordings(
  paths: readonly string[],
  options: ReadRecordingsOptions
): Promise<number> {
  const files = paths.flatMap((path) => filesAt(path, options.from))
  for (const file of files) {
    try {
      await readFile(file, options)
    } catch (error) {
      if (!(error instanceof Error && 'syscall' in error)) throw error
      options.onSkip('unreadable')
    }
  }
  return files.length
}

/** What is named has to be there; what a folder holds, or a glob matches, is taken as it is. */
function filesAt(path: string, from: string): string[] {
  if (path === '-') return [path]
  const absolute = resolve(from, path)
  const kind = kindOf(absolute)
  if (kind === 'file') return [absolute]
  if (kind === undefined && !isGlob(path)) throw new UsageError(`${path}: no such file or folder`)
  const {base, matches, ...options} =
    kind === 'folder'
      ? {base: absolute, matches: () => true, depth: Number.POSITIVE_INFINITY, hidden: false}
      : parseGlob(path, from)
  const files = [...walk(base, options)].filter(
    (entry) => entry.kind === 'file' && recording.test(entry.path) && matches(entry.path)
  )
  if (files.length === 0)
    throw new UsageError(
      `${path}: no recordings found, which are .har, .ndjson, .jsonl or .json files; write paths of pages before --traffic`
    )
  return files.map((entry) => entry.path).sort()
}

function kindOf(path: string): 'folder' | 'file' | undefined {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file'
  } catch {
    return undefined
  }
}

async function readFile(file: string, options: ReadRecordingsOptions): Promise<void> {
  const stream = file === '-' ? process.stdin : createReadStream(file, {highWaterMark: chunkSize})
  let splitter: Splitter | undefined
  let head = Buffer.alloc(0)
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    await options.onBytes?.(chunk.length)
    if (splitter) splitter.push(chunk)
    else {
      // A pipe gives what is there: too little to tell by.
      head = Buffer.concat([head, chunk])
      if (head.length < headSize) continue
      splitter = splitterFor(file, head, options)
      splitter.push(head)
    }
  }
  if (!splitter) {
    splitter = splitterFor(file, head, options)
    splitter.push(head)
  }
  splitter.end()
}

/** So many bytes tell the format. */
const headSize = 64_000

/** What a file is, by its name and what it begins with. */
function splitterFor(file: string, head: Buffer, options: ReadRecordingsOptions): Splitter {
  const text = head.toString('utf8', 0, Math.min(head.length, headSize * 16))
  const {onSkip} = options
  const tooLong = () => onSkip('length')
  if (/\.har$/i.test(file) || /^\ufeff?\s*\{\s*"log"\s*:/.test(text)) {
    const record = (entry: string) => {
      const parsed = parsedOf(entry)
      if (parsed === undefined) onSkip('entry')
      else if (!addEntry(parsed, options)) onSkip('record')
    }
    return splitEntries({record, tooLong, incomplete: () => onSkip('entry')})
  }
  if (/\.(?:ndjson|jsonl|log|txt)$/i.test(file) || isLine(text))
    return splitLines({record: lineReader(options), tooLong})
  return wholeReader(options)
}

/** Whether the first line is whole: then each line is a record. */
function isLine(text: string): boolean {
  const end = text.indexOf('\n')
  return parsedOf(end === -1 ? text : text.slice(0, end)) !== undefined
}

function lineReader(options: ReadRecordingsOptions): (line: string) => void {
  return (line) => {
    const text = line.charCodeAt(0) === 0xfeff ? line.slice(1) : line
    const record = parsedOf(text)
    if (record !== undefined) addRecord(record, options)
    else if (text.trim() !== '') options.onSkip('line')
  }
}

/** A file that is one value of JSON. */
function wholeReader(options: ReadRecordingsOptions): Splitter {
  const chunks: Buffer[] = []
  let length = 0
  return {
    push: (chunk) => {
      length += chunk.length
      if (length <= longestRecord) chunks.push(chunk)
    },
    end: () => {
      if (length > longestRecord) {
        options.onSkip('length')
        return
      }
      const text = Buffer.concat(chunks)
        .toString()
        .replace(/^\ufeff/, '')
      const record = parsedOf(text)
      if (record === undefined) options.onSkip('file')
      else addRecord(record, options)
    }
  }
}

/** A message, several, a HAR, or a body alone. */
function addRecord(record: unknown, options: ReadRecordingsOptions): void {
  const {onMessage, onSkip} = options
  const message = messageOf(record, onSkip)
  if (message) {
    onMessage(message)
    return
  }
  if (Array.isArray(record) && record.length > 0 && record.every(isMessage)) {
    for (const one of record) addRecord(one, options)
    return
  }
  const {entries} = fieldsOf(fieldsOf(record).log)
  if (Array.isArray(entries)) {
    for (const entry of entries) if (!addEntry(entry, options)) onSkip('record')
    return
  }
  if (typeof record === 'object' && record !== null) onMessage(messageOfBody(record))
  else onSkip('record')
}

function addEntry(entry: unknown, {onMessage, onSkip}: ReadRecordingsOptions): boolean {
  const message = messageOfEntry(entry, onSkip)
  if (message) onMessage(message)
  return message !== undefined
}

function isMessage(record: unknown): boolean {
  return isObject(record) && typeof record.method === 'string' && typeof record.url === 'string'
}

/** The value of a text; undefined where it is not JSON. The error would quote it. */
function parsedOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
