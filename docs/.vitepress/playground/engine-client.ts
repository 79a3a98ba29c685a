import {nextTick} from 'vue'
import type {EngineRequest} from './engine.ts'
import type {EngineAnswer, EngineMessage} from './engine.worker.ts'
import {answered} from './timing.ts'

/** Sends requests to the worker; `show` gets the answer to the last one, and to those before it that come in time. */
export interface EngineClient {
  readonly ask: (request: EngineRequest) => void
  readonly stop: () => void
}

export function startEngine(show: (result: EngineAnswer['result']) => void): EngineClient {
  const worker = new Worker(new URL('./engine.worker.ts', import.meta.url), {type: 'module'})
  const asked = {id: 0, shown: 0, times: new Map<number, number>()}
  worker.addEventListener('message', ({data: {id, result}}: MessageEvent<EngineAnswer>) => {
    if (id < asked.shown) return
    asked.shown = id
    show(result)
    const start = asked.times.get(id) ?? 0
    asked.times = new Map([...asked.times].filter(([other]) => other > id))
    void nextTick().then(() => performance.measure(answered, {start}))
  })
  worker.addEventListener('error', ({message}) => show({crash: message || 'The engine could not be loaded.'}))
  return {
    ask: (request) => {
      const message: EngineMessage = {id: ++asked.id, request}
      asked.times.set(message.id, performance.now())
      worker.postMessage(message)
    },
    stop: () => worker.terminate()
  }
}
