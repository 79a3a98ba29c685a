// The two forms of code for optional properties: straight lines, and a loop over the keys that are there.
import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {cases, optionalCounts, shapeCounts} from './cases.ts'
import {bundled, emitted, folder} from './contenders.ts'
import {thirtyNames} from './values.ts'

/** Properties from which on the generator writes a loop: those that the values never have count too. */
const enoughForLoop = 17

const types = {text: 'String', whole: 'Int32', yes: 'Boolean'}

/** Files of the two forms, as generated for types that differ in properties that no value has. */
async function forms(): Promise<{readonly [name: string]: string}> {
  return {
    'straight lines': await form('straight', (count) => count),
    'loop over keys': await form('loop', () => enoughForLoop)
  }
}

async function form(name: string, properties: (count: number) => number): Promise<string> {
  const pages = join(folder, `${name}-pages`)
  mkdirSync(pages)
  for (const count of optionalCounts) {
    const rows = thirtyNames
      .slice(0, properties(count))
      .map(([property, kind]) => `| ${property} | ${types[kind]} | A property. |`)
    const head = '| Property | Type | Description |\n|:---|:---|:---|'
    const page = `# optional${count} resource type\n\nNamespace: bench\n\n## Properties\n\n${head}\n${rows.join('\n')}\n`
    writeFileSync(join(pages, `optional${count}.md`), page)
  }
  await emitted(name, {paths: [pages]})
  const names = optionalCounts.map((count) => `isOptional${count} as optional${count}`)
  return bundled(`export {${names.join(', ')}} from './${name}/index.ts'`, folder)
}

/** A row for each number of properties, a cell for each number of shapes: `straight / loop`, ns a call. */
export async function formTable(
  times: (row: number, files: {readonly [name: string]: string}) => {readonly [name: string]: number}
): Promise<string[]> {
  const files = await forms()
  const cell = (at: number) => {
    const found = times(cases.length + at, files)
    return Object.keys(files)
      .map((name) => found[name]?.toFixed(0))
      .join(' / ')
  }
  return [
    `| optional, ns: straight / loop | ${shapeCounts.map((shapes) => `${shapes} shape${shapes === 1 ? '' : 's'}`).join(' | ')} |`,
    `|---|${'---|'.repeat(shapeCounts.length)}`,
    ...optionalCounts.map((count, row) => {
      const cells = shapeCounts.map((_, column) => cell(row * shapeCounts.length + column))
      return `| ${count} | ${cells.join(' | ')} |`
    })
  ]
}
