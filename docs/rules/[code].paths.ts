// A page for each rule, which is its help page.
import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

const folder = fileURLToPath(new URL('../../generator/4-check/rules/', import.meta.url))

export default {
  watch: [`${folder}*/help.md`],
  paths: () =>
    readdirSync(folder).map((code) => ({
      params: {code},
      content: readFileSync(`${folder}${code}/help.md`, 'utf8')
    }))
}
