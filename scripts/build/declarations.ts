// Keeps the declarations that those of the entries need: bundled code needs no others.
import {readFileSync, rmSync} from 'node:fs'
import {posix} from 'node:path'
import {globSync} from 'tinyglobby'
import {ts} from 'ts-morph'
import {root} from '../repository.ts'

const dist = `${root}dist/`

/** Removes every `.d.ts` in `dist/` that is not reached from one of the entries. */
export function keepReachable(entries: readonly string[]): void {
  const reached = new Set<string>()
  const waiting = entries.map((name) => `${name}.d.ts`)
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file)) continue
    reached.add(file)
    waiting.push(...importsOf(file))
  }
  for (const file of globSync('**/*.d.ts', {cwd: dist})) if (!reached.has(file)) rmSync(dist + file)
}

/** `1-read/read.d.ts` that imports `'../options.ts'` gives `options.d.ts`. */
function importsOf(file: string): string[] {
  return ts
    .preProcessFile(readFileSync(dist + file, 'utf8'), true, true)
    .importedFiles.filter(({fileName}) => fileName.startsWith('.'))
    .map(({fileName}) => posix.join(posix.dirname(file), fileName.replace(/\.(ts|js)$/, '.d.ts')))
}
