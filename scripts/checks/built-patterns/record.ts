// Compiles the repository's own pages and prints each regular expression that our code built on the way, as a line of JSON.
// A process of its own: the constructor has to be replaced before any module of ours is loaded.
import {fileURLToPath} from 'node:url'

/** `{"path": "generator/model/patterns.ts", "line": 27, "pattern": "/^a$/u"}` */
export interface BuiltPattern {
  readonly path: string
  readonly line: number
  readonly pattern: string
}

/** A place that builds one for each name that it meets says enough with the first few. */
const perPlace = 5

const root = fileURLToPath(new URL('../../../', import.meta.url))
const built = new Map<string, Set<string>>()

const record = (pattern: RegExp): RegExp => {
  const frame = new Error('here').stack?.split('\n')[3] ?? ''
  const [, path, line] = /(generator\/[^:]*\.ts)\S*?:(\d+):\d+\)?$/.exec(frame) ?? []
  if (path === undefined || line === undefined) return pattern
  const place = `${path}:${line}`
  const patterns = built.get(place) ?? new Set()
  if (patterns.size < perPlace) built.set(place, patterns.add(String(pattern)))
  return pattern
}
globalThis.RegExp = new Proxy(RegExp, {
  construct: (target, given: ConstructorParameters<typeof RegExp>) => record(new target(...given)),
  apply: (target, _, given: ConstructorParameters<typeof RegExp>) => record(new target(...given))
})

const {compile} = await import('../../../generator/compile.ts')
const paths = ['spec/**/*.md', 'generator/fixtures/**/*.{md,mdx}']
await compile({cwd: root, paths, until: 'check'})
await compile({
  cwd: root,
  paths: ['spec'],
  until: 'emit',
  emit: ['types', 'validators', 'factories', 'json-schema']
})

for (const [place, patterns] of built) {
  const [path = '', line] = place.split(':')
  for (const pattern of patterns)
    console.log(JSON.stringify({path, line: Number(line), pattern} satisfies BuiltPattern))
}
