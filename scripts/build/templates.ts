import {readFileSync} from 'node:fs'
import type {Plugin} from 'esbuild'
import Handlebars from 'handlebars'
import {globSync} from 'tinyglobby'
import {root} from '../repository.ts'

/**
 * Puts templates in place of what reads them: compiled, since browsers that forbid `eval` cannot compile them, and have no
 * folder of them.
 */
export const precompiledTemplates: Plugin = {
  name: 'precompiled templates',
  setup({onLoad}) {
    onLoad({filter: /\/5-emit\/templates\.ts$/}, () => ({contents: templateModule(), resolveDir: root}))
  }
}

/** What `generator/5-emit/templates.ts` exports, without files. */
function templateModule(): string {
  const names = globSync('**/*.{ts,hbs}', {cwd: `${root}templates`}).sort()
  return `import runtime from 'handlebars/runtime'

export function createRenderer() {
  const handlebars = runtime.create()
  const templates = {${names.map(entryOf).join(',\n')}}
  for (const [name, template] of Object.entries(templates)) handlebars.registerPartial(name, template)
  return (name, context) => templates[name](context).trimEnd()
}
`
}

/** `'types/index.ts': handlebars.template({…})`, or a function that gives a text as it is. */
function entryOf(name: string): string {
  const text = readFileSync(`${root}templates/${name}`, 'utf8')
  if (!name.endsWith('.hbs')) return `${JSON.stringify(name)}: () => ${JSON.stringify(text)}`
  const compiled = Handlebars.precompile(text, {noEscape: true, strict: true})
  return `${JSON.stringify(name.replace(/\.hbs$/, ''))}: handlebars.template(${compiled})`
}
