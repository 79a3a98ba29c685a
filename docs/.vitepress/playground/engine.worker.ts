// Runs the engine beside the page. While it is at work only the last request waits: what was typed before is outdated.
import {createEngine, type EngineRequest, type EngineResult} from './engine.ts'

export interface EngineMessage {
  readonly id: number
  readonly request: EngineRequest
}

export interface EngineAnswer {
  readonly id: number
  readonly result: EngineResult | {readonly crash: string}
}

const engine = createEngine()
const queue: {waiting?: EngineMessage | undefined; busy: boolean} = {busy: false}

self.addEventListener('message', ({data}: MessageEvent<EngineMessage>) => {
  queue.waiting = data
  if (!queue.busy) void work()
})

async function work(): Promise<void> {
  queue.busy = true
  while (queue.waiting) {
    const {id, request} = queue.waiting
    queue.waiting = undefined
    const answer: EngineAnswer = {id, result: await engine(request).catch(crashOf)}
    self.postMessage(answer)
    // Lets messages that came meanwhile in.
    await new Promise((resolve) => setTimeout(resolve))
  }
  queue.busy = false
}

function crashOf(error: unknown): {readonly crash: string} {
  return {crash: error instanceof Error ? error.message : String(error)}
}
