import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

const ours = fileURLToPath(new URL('../../../../../templates/validator/', import.meta.url))

/** Where generated code says which line of which template it comes from: `/*is/list.ts.hbs:4*​/`. */
export const tag = /\/\*(?<place>[\w./-]+\.(?:hbs|ts):\d+)\*\//g

const lines = (name: string) => readFileSync(join(ours, name), 'utf8').split('\n')

/** Templates of validators, by their path below `templates/validator/`. */
const templateNames: readonly string[] = readdirSync(ours, {recursive: true, encoding: 'utf8'})
  .filter((path) => path.endsWith('.hbs') || path.endsWith('.ts'))
  .map((path) => path.replaceAll('\\', '/'))
  .sort()

/** Words and signs of conditions, choices, cases, loops, counts and verdicts. */
const check =
  /\b(?:if|case|for) |\{\{(?:this|fails)\}\}|&&|\|\||\?\?|\? |\+\+;|return (?:true|false|.*(?:<|[^=]>|[!=]==))/

/** Where templates make checks: `['is/list.ts.hbs:1', …]` */
export function checkLines(): string[] {
  return templateNames.flatMap((name) =>
    lines(name)
      .map((line, index) => ({
        code: isCode(line) ? line.replaceAll(/\{\{[#/].*?\}\}/g, '') : '',
        place: `${name}:${index + 1}`
      }))
      .filter(({code}) => check.test(code))
      .map(({place}) => place)
  )
}

/** A folder of templates like ours, in which each line of code ends in its own place; gone when the process ends. */
export function taggedTemplates(): string {
  const folder = mkdtempSync(join(tmpdir(), 'typedown-tagged-'))
  process.once('exit', () => rmSync(folder, {recursive: true}))
  cpSync(ours, join(folder, 'validator'), {recursive: true})
  for (const name of templateNames) {
    const tagged = lines(name).map((line, index) =>
      isCode(line) ? `${line} /*${name}:${index + 1}*/` : line
    )
    writeFileSync(join(folder, 'validator', name), tagged.join('\n'))
  }
  return folder
}

/** Lines that are nothing but Handlebars vanish from the output, and have to stay alone for that; comments end at a tag, and
 * heads of functions and whole constants make no checks. */
function isCode(line: string): boolean {
  return (
    !/^\s*(?:\/?\*|\{\{(?:(?:\w+H|h)ead|this)\}\}$)/.test(line) &&
    !/^\s*(?:\{\{(?:[#/>][^}]*|else)\}\})?\s*$/.test(line)
  )
}
