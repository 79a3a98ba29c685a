import {readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import Handlebars from 'handlebars'
import {suggestion} from '../diagnostics/did-you-mean.ts'
import {UsageError} from '../diagnostics/usage-error.ts'

/** Renders a template by its path below `templates/`: `render('validator/resource.ts', {typeName: 'User'})`. */
export type Render = (name: string, context: object) => string

const ours = fileURLToPath(new URL('../../templates/', import.meta.url))
const extension = '.hbs'

/**
 * Templates by name, the package's own with the user's in their place, file by file. All of them are
 * partials too: `{{> validator/check.ts}}`. A name that a template asks for and the context lacks throws.
 *
 * @example
 * const render = createRenderer('my-templates')
 * render('validator/resource.ts', view) // from my-templates/validator/resource.ts.hbs, if there is one
 */
export function createRenderer(folder?: string, packaged = ours): Render {
  const handlebars = Handlebars.create()
  const files = templateFiles(packaged)
  for (const [name, file] of folder === undefined ? [] : templateFiles(folder)) {
    if (!files.has(name))
      throw new TemplateError(file, `overrides nothing in ${packaged}${suggestion(name, files.keys())}`)
    files.set(name, file)
  }
  const templates = new Map<string, HandlebarsTemplateDelegate>()
  for (const [name, file] of files) {
    const text = readFileSync(file, 'utf8')
    if (!file.endsWith(extension)) {
      templates.set(name, () => text)
      continue
    }
    const template = handlebars.compile(text, {noEscape: true, strict: true})
    handlebars.registerPartial(name, template)
    templates.set(name, template)
  }
  return (name, context) => {
    const template = templates.get(name)
    if (template === undefined) throw new Error(`No template is called ${name}`)
    try {
      return template(context)
    } catch (error) {
      throw new TemplateError(files.get(name) ?? name, error)
    }
  }
}

/** A fault of a template, most likely one of the user's: its message names the file. */
export class TemplateError extends UsageError {
  constructor(file: string, cause: unknown) {
    super(`${file}: ${cause instanceof Error ? cause.message : cause}`, {cause})
  }
}

/**
 * `validator/resource.ts` -> `/…/templates/validator/resource.ts.hbs`, in the order of names; TypeScript that
 * has nothing to fill in goes by its own name: `factory/support/draw.ts`.
 */
function templateFiles(folder: string): Map<string, string> {
  const stats = statSync(folder, {throwIfNoEntry: false})
  if (!stats) throw new TemplateError(folder, 'there is no such folder')
  if (!stats.isDirectory()) throw new TemplateError(folder, 'templates lie in a folder, and this is a file')
  return new Map(
    readdirSync(folder, {recursive: true, encoding: 'utf8'})
      .filter((path) => path.endsWith(extension) || path.endsWith('.ts'))
      .sort()
      .map((path) => [path.replace(/\.hbs$/, '').replaceAll('\\', '/'), join(folder, path)])
  )
}
