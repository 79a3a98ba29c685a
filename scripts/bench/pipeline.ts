// Measures the whole way as whole processes: floors, ourselves, and a peer, on spec/ and, where it lies beside, on the corpus.
// `npm run bench:pipeline [-- --write]`; with --write the figures go to scripts/bench/results/pipeline.md.
import {mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {cpus, tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {shared} from '../../generator/testing/shared.ts'
import {root} from '../repository.ts'
import {commandsFor, starts} from './pipeline/commands.ts'
import {type Figures, measure} from './pipeline/measure.ts'
import {measureWatch} from './pipeline/watch.ts'

const rounds = 3
const scratch = mkdtempSync(join(tmpdir(), 'typedown-bench-'))
try {
  const report = `# The whole way

Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}, ${process.platform} ${process.arch}. Whole processes, from start to exit: seconds of
processor time, seconds, and megabytes at most; medians of ${rounds} rounds, in each of which every command ran once, after one
that is not counted. \`×\` is processor time in that of parsing the same pages with remark. Measured by
\`npm run bench:pipeline\`; compare within a table only.

${table('Starting', measure(starts, rounds))}

${await folderTable('spec/', join(root, 'spec'))}

${shared ? await folderTable('The corpus', join(shared, 'corpus/graph-v1.0/resources')) : 'The corpus was not there.'}

The peer gets the same model, as the JSON Schema that we emit; reading pages is not in its time, and it writes types
alone, into one file. openapi-typescript was left out: it asks for TypeScript 5, and this project has 7.
`
  console.log(report)
  if (process.argv.includes('--write')) {
    writeFileSync(fileURLToPath(new URL('results/pipeline.md', import.meta.url)), report)
  }
} finally {
  rmSync(scratch, {recursive: true, force: true})
}

async function folderTable(name: string, folder: string): Promise<string> {
  const count = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((file) =>
    file.endsWith('.md')
  ).length
  const figures = measure(commandsFor(folder, scratch), rounds)
  const watched = [...(await measureWatch(folder, scratch))]
  return `${table(
    `${name}: ${count} pages`,
    figures,
    figures.get('read the files, and parse them with remark')?.cpu
  )}

Saved under \`generate --watch\`, to code written: ${watched.map(([page, time]) => `${page} ${time.toFixed(0)} ms`).join(', ')}.`
}

function table(title: string, figures: ReadonlyMap<string, Figures>, unit?: number): string {
  const rows = [...figures].map(([name, {cpu, wall, memory}]) => {
    const ratio = unit === undefined ? '' : ` ${(cpu / unit).toFixed(2)} × |`
    return `| ${name} | ${cpu.toFixed(2)} |${ratio} ${wall.toFixed(2)} | ${memory.toFixed(0)} |`
  })
  const ratio = unit === undefined ? ['', ''] : [' × |', '---:|']
  return `| ${title} | processor |${ratio[0]} wall | MB |\n|---|---:|${ratio[1]}---:|---:|\n${rows.join('\n')}`
}
