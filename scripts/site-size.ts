// What the playground loads, of the site that `npm run site` built: gzipped bytes of each script above 10 kB.
import {readFileSync} from 'node:fs'
import {gzipSync} from 'node:zlib'
import {globSync} from 'tinyglobby'
import {root} from './repository.ts'

const folder = `${root}docs/.vitepress/dist/assets/`
// Each page has a script of its own, called `.md.`; those that the playground's page does not load are none of its size.
const sizes = globSync('**/*.js', {cwd: folder})
  .filter((file) => !/\.md\.|localSearch|VPLocalSearchBox/.test(file))
  .map((file) => ({file, bytes: gzipSync(readFileSync(folder + file), {level: 9}).length}))
  .sort((a, b) => b.bytes - a.bytes)
for (const {file, bytes} of sizes) if (bytes > 10_000) console.log(`${kilobytes(bytes)} ${file}`)
console.log(`playground: ${kilobytes(sizes.reduce((sum, {bytes}) => sum + bytes, 0))}, gzipped`)

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`
}
