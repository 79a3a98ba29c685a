import {readFileSync} from 'node:fs'
import type {Plugin} from 'esbuild'
import Handlebars from 'handlebars'
import {globSync} from 'tinyglobby'
import {root} from '../repository.ts'

/** Gives the bundle for Node the templates compiled; those of users are compiled when they are used. */
export const precompiledTemplates: Plugin = {
  name: 'precompiled templates',
  setup({onLoad}) {
    onLoad({filter: /\/5-emit\/precompiled-templates\.ts$/}, () => ({contents: precompiledModule()}))
  }
}

/** What `generator/5-emit/precompiled-templates.ts` exports. */
function precompiledModule(): string {
  const entries = globSync('**/*.hbs', {cwd: `${root}templates`})
    .sort()
    .map((name) => `[${JSON.stringify(withoutExtension(name))}, ${precompiled(name)}]`)
  return `export const precompiledTemplates = new Map([${entries.join(',\n')}])`
}

/**
 * Puts templates in place of what reads them: compiled, since browsers that forbid `eval` cannot compile them, and have no
 * folder of them.
 */
export const templatesWithoutFiles: Plugin = {
  name: 'templates without files',
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
  return name.endsWith('.hbs')
    ? `${JSON.stringify(withoutExtension(name))}: handlebars.template(${precompiled(name)})`
    : `${JSON.stringify(name)}: () => ${JSON.stringify(textOf(name))}`
}

function precompiled(name: string): string {
  return String(Handlebars.precompile(textOf(name), {noEscape: true, strict: true}))
}

function textOf(name: string): string {
  return readFileSync(`${root}templates/${name}`, 'utf8')
}

function withoutExtension(name: string): string {
  return name.replace(/\.hbs$/, '')
}
