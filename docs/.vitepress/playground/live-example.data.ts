// The page that the first page shows, and what becomes of it, at the time of the build: the engine is loaded when it is edited.
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {createEngine, type EngineResult} from './engine.ts'
import {exampleRequest} from './live-example.ts'

export interface LiveExample {
  readonly text: string
  readonly result: EngineResult
}

declare const data: LiveExample

export {data}

const file = fileURLToPath(new URL('samples/order.md', import.meta.url))

export default {
  watch: [file],
  load: async (): Promise<LiveExample> => {
    const text = readFileSync(file, 'utf8')
    return {text, result: await createEngine()(exampleRequest(text))}
  }
}
