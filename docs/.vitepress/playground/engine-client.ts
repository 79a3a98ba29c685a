import type {EngineRequest} from './engine.ts'
import type {EngineAnswer, EngineMessage} from './engine.worker.ts'

/** Sends requests to the worker; `show` gets the answer to the last one, and to those before it that come in time. */
export interface EngineClient {
  readonly ask: (request: EngineRequest) => void
  readonly stop: () => void
}

export function startEngine(show: (result: EngineAnswer['result']) => void): EngineClient {
  const worker = new Worker(new URL('./engine.worker.ts', import.meta.url), {type: 'module'})
  const asked = {id: 0, shown: 0}
  worker.addEventListener('message', ({data: {id, result}}: MessageEvent<EngineAnswer>) => {
    if (id < asked.shown) return
    asked.shown = id
    show(result)
  })
  worker.addEventListener('error', ({message}) => show({crash: message || 'The engine could not be loaded.'}))
  return {
    ask: (request) => {
      const message: EngineMessage = {id: ++asked.id, request}
      worker.postMessage(message)
    },
    stop: () => worker.terminate()
  }
}
