import type {EngineRequest, EngineResult} from './engine.ts'

const file = 'order.md'

/** What the first page asks of the engine. */
export function exampleRequest(text: string): EngineRequest {
  return {pages: [{file, text}], options: {}, emit: ['types'], script: false}
}

/** The interfaces of the page, without imports and the line that says where they are from. */
export function interfacesOf({files}: EngineResult): string {
  return files
    .filter(({path}) => path.startsWith('types/'))
    .map(({text}) => text.replace(/^\/\/.*\n+/, ''))
    .join('\n')
}
