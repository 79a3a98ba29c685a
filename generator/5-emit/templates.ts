import {type Dirent, readdirSync, readFileSync, statSync} from 'node:fs'
import {join, posix} from 'node:path'
import {fileURLToPath} from 'node:url'
import Handlebars from 'handlebars'
import {codeFolder} from '../code-folder.ts'
import {suggestion} from '../diagnostics/did-you-mean.ts'
import {reasonOf} from '../diagnostics/system-error.ts'
import {UsageError} from '../diagnostics/usage-error.ts'

/** Renders a template by its path below `templates/`: `render('validator/resource.ts', {typeName: 'User'})`. */
export type Render = (name: string, context: object) => string

const ours = fileURLToPath(new URL('../templates/', codeFolder))
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
      return template(context).trimEnd()
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
    [...filesBelow(folder)]
      .filter((path) => path.endsWith(extension) || path.endsWith('.ts'))
      .sort()
      .map((path) => [path.replace(/\.hbs$/, ''), join(folder, path)])
  )
}

/** More than a folder of templates ever holds: somebody named their disk, or their project. */
const most = 2_000

function* filesBelow(folder: string): Generator<string> {
  const waiting = ['']
  let seen = 0
  for (let within = waiting.pop(); within !== undefined; within = waiting.pop()) {
    for (const entry of entriesOf(join(folder, within))) {
      seen += 1
      if (seen > most)
        throw new TemplateError(
          folder,
          `templates lie in a folder of their own, and this one holds more than ${most.toLocaleString('en')} files`
        )
      const path = posix.join(within, entry.name)
      if (entry.isDirectory()) waiting.push(path)
      else if (entry.isFile() || statSync(join(folder, path), {throwIfNoEntry: false})?.isFile()) yield path
    }
  }
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, {withFileTypes: true})
  } catch (error) {
    throw new TemplateError(folder, reasonOf(error))
  }
}
