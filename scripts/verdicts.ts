// Compares the verdicts of `verify`, validators and the JSON Schema on 100,000 values of primitives and formats, and leaves the
// figures in scripts/verdicts.md.
import {writeFileSync} from 'node:fs'
import {formats, primitives} from '../generator/model/primitives.ts'
import {differingVerdicts} from '../generator/testing/verdicts.ts'
import {root} from './repository.ts'

const {judged, differing} = await differingVerdicts(100_000)
for (const line of differing.slice(0, 20)) console.log(line)
const kinds = `${Object.keys(primitives).length} primitive types and ${Object.keys(formats).length} formats`
const report = `\`npm run verdicts\`, Node ${process.versions.node}: ${judged.toLocaleString('en')} values of ${kinds}, ${differing.length} with differing verdicts.`
console.log(report)
writeFileSync(`${root}scripts/verdicts.md`, `# Verdicts\n\n${report}\n`)
process.exitCode = differing.length > 0 ? 1 : 0
