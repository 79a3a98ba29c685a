import {frameDocument} from './sandbox-frame.ts'

/** What a script posted, as text, or why it did not. */
export type SandboxAnswer = {readonly text: string} | {readonly fault: string}

export interface Sandbox {
  /** Runs a script, in place of the one that is running; `undefined` if another took its place. */
  readonly run: (script: string) => Promise<SandboxAnswer | undefined>
  readonly remove: () => void
}

const limit = 2000

/** A hidden frame without the rights of the page: generated code runs there, and pages in a link come from anyone. */
export function createSandbox(): Sandbox {
  const frame = document.createElement('iframe')
  frame.setAttribute('sandbox', 'allow-scripts')
  frame.title = 'Generated code'
  frame.hidden = true
  frame.srcdoc = frameDocument
  const loaded = new Promise<void>((resolve) => frame.addEventListener('load', () => resolve(), {once: true}))
  document.body.append(frame)
  const last: {id: number; end?: (answer?: SandboxAnswer) => void} = {id: 0}
  const receive = ({source, data}: MessageEvent<unknown>) => {
    if (source !== frame.contentWindow || !isRecord(data) || data.id !== last.id) return
    last.end?.(typeof data.text === 'string' ? {text: data.text} : {fault: String(data.fault)})
  }
  addEventListener('message', receive)
  return {
    run: async (script) => {
      const id = ++last.id
      last.end?.()
      const answer = new Promise<SandboxAnswer | undefined>((resolve) => {
        last.end = resolve
      })
      await loaded
      if (id === last.id) frame.contentWindow?.postMessage({id, script, limit}, '*')
      return await answer
    },
    remove: () => {
      removeEventListener('message', receive)
      frame.remove()
    }
  }
}

function isRecord(value: unknown): value is {readonly [key: string]: unknown} {
  return typeof value === 'object' && value !== null
}
