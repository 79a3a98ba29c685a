// Compares the verdicts of `verify`, validators and the JSON Schema on 100,000 values of primitives and formats.
import {differingVerdicts} from '../generator/testing/verdicts.ts'

const {judged, differing} = await differingVerdicts(100_000)
for (const line of differing.slice(0, 20)) console.log(line)
console.log(`${judged} values, ${differing.length} with differing verdicts`)
process.exitCode = differing.length > 0 ? 1 : 0
