// Copied into a project's src/ and run there: calls each documented GET with every client, against our mock server, then Hey API's,
// whose Zod schemas hold what comes back, against Orval's mocks. Prints how many calls of each succeeded.
import {setupServer} from 'msw/node'
import createClient from 'openapi-fetch'
import {handlers} from './api/msw/handlers.ts'
import document from './api/openapi.json' with {type: 'json'}
import {client as heyApiClient} from './client/client.gen.ts'

// Functions are looked up by the names of operations.
const heyApi = await import('./client/sdk.gen.ts')
const orval = await import('./orval/api.ts')
const orvalMocks = await import('./orval/api.msw.ts')

const reads = Object.entries(document.paths).flatMap(([path, {get}]) =>
  get ? [{path, id: get.operationId, hasBody: get.responses[200]?.content !== undefined}] : []
)
/** `/orders/{id}` -> `{id: 'x1'}` */
const parametersOf = (path) => {
  const names = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name)
  return names.length > 0 ? {path: Object.fromEntries(names.map((name) => [name, 'x1']))} : {}
}
const [server] = document.servers
heyApiClient.setConfig({baseUrl: server.url})
// It keeps the `fetch` that there is when it is made, which is not yet that of MSW.
const fetchClient = createClient({baseUrl: server.url, fetch: (request) => fetch(request)})
const clients = {
  async 'openapi-fetch'({path}) {
    const {response} = await fetchClient.GET(path, {params: parametersOf(path)})
    return response
  },
  async 'hey-api'({path, id}) {
    const {response} = await heyApi[id]({...parametersOf(path), throwOnError: true})
    return response
  },
  orval: ({path, id}) => orval[id](...Object.values(parametersOf(path).path ?? {}))
}

const counts = {reads: reads.length}
async function callAll(label, call) {
  counts[label] = 0
  for (const read of reads) {
    const {status} = await call(read)
    if (read.hasBody ? status !== 200 : status >= 300)
      throw new Error(`${label}: GET ${read.path} answers ${status}`)
    counts[label]++
  }
}

const mocks = setupServer(...handlers())
mocks.listen({onUnhandledRequest: 'error'})
for (const [name, call] of Object.entries(clients)) await callAll(name, call)
mocks.close()

const [all] = Object.entries(orvalMocks).flatMap(([name, make]) =>
  /^get\w+(?<!Response)Mock$/.test(name) ? [make] : []
)
const theirs = setupServer(...all())
theirs.listen({onUnhandledRequest: 'error'})
await callAll("hey-api with orval's mocks", clients['hey-api'])
theirs.close()
process.stdout.write(JSON.stringify(counts))
