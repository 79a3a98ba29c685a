import {type PlaygroundState, stateFrom} from './state.ts'

/** The longest text that a link may unfold to. */
const longest = 2_000_000

/**
 * A state as the part of an address behind `#`, compressed: nothing of it is sent to a server.
 *
 * @example
 * await toHash(state) // '#p1=q1YqSEzJzS9JVbJSKi5JLEktVqoFAA'
 */
export async function toHash(state: PlaygroundState): Promise<string> {
  const stream = new Blob([JSON.stringify(state)]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer())
  const characters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return `#p1=${btoa(characters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`
}

/** The state in the hash of an address; `undefined` if there is none that can be read. */
export async function fromHash(hash: string): Promise<PlaygroundState | undefined> {
  const [, encoded] = /^#p1=([\w-]+)$/.exec(hash) ?? []
  if (encoded === undefined) return undefined
  try {
    return stateFrom(JSON.parse(await inflated(encoded)))
  } catch {
    // Cut off, or never ours.
    return undefined
  }
}

async function inflated(encoded: string): Promise<string> {
  const characters = atob(encoded.replaceAll('-', '+').replaceAll('_', '/'))
  const bytes = Uint8Array.from(characters, (character) => character.charCodeAt(0))
  const reader = new Blob([bytes])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
    .pipeThrough(new TextDecoderStream())
    .getReader()
  const parts: string[] = []
  let length = 0
  for (let {value, done} = await reader.read(); !done; {value, done} = await reader.read()) {
    parts.push(value ?? '')
    length += value?.length ?? 0
    if (length > longest) {
      await reader.cancel()
      throw new Error('too long')
    }
  }
  return parts.join('')
}
