// Prints values of factories beside those of fishery with faker, with what is checked of them: `npm run sheet`. With UPDATE=1 it writes docs/values.md.
import {writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {sheet} from './sheet/report.ts'
import {sheetValues} from './sheet/values.ts'

const {ours, theirs} = await sheetValues()
const page = sheet(ours, theirs)
if (process.env.UPDATE === '1')
  writeFileSync(fileURLToPath(new URL('../docs/values.md', import.meta.url)), page)
else console.log(page)
