/** Several specs in one config. */
import {posix} from 'node:path'
import {slashed} from '../1-read/slashed.ts'
import {UsageError} from '../diagnostics/usage-error.ts'
import {type Config, defaults, type Options} from '../options.ts'
import {type Fault, isRecord, optionsFault, validateOptions} from './validate.ts'

/** Names are said on the command line and may become part of the names of types. */
export const nameOfProject = /^[A-Za-z][\w-]*$/

/** What is wrong with a value that shall be a config, first of all. */
export function configFault(value: unknown): Fault | undefined {
  if (!isRecord(value) || value.projects === undefined) return optionsFault(value)
  const {projects, ...options} = value
  return optionsFault(options) ?? projectsFault(projects)
}

function projectsFault(projects: unknown): Fault | undefined {
  const path = ['projects']
  if (!isRecord(projects) || Object.keys(projects).length === 0)
    return {message: '`projects` must be an object that maps names to options', path}
  for (const [name, options] of Object.entries(projects)) {
    if (!nameOfProject.test(name))
      return {
        message: `\`projects\`: ${JSON.stringify(name)} must be letters, digits, \`-\` and \`_\`, and begin with a letter`,
        path: [...path, name]
      }
    const fault = optionsFault(options)
    if (fault) return {message: `project \`${name}\`: ${fault.message}`, path: [...path, name, ...fault.path]}
  }
  return undefined
}

/** Options with others over them: rules, levels and severities are merged. */
export function overlaid(options: Options, over: Options): Options {
  return {
    ...options,
    ...over,
    rules: {...options.rules, ...over.rules},
    changes: {...options.changes, ...over.changes},
    overrides: [...(options.overrides ?? []), ...(over.overrides ?? [])]
  }
}

/**
 * The options of each project: its own over those of all. Rules, levels and severities are merged. Two projects that write
 * into one folder are a usage error.
 *
 * @example
 * projectOptions({emit: ['types']}, {shop: {out: 'src/shop'}}, 'typedown.config.ts').get('shop')
 * // {emit: ['types'], out: 'src/shop'}
 */
export function projectOptions(
  shared: Options,
  projects: NonNullable<Config['projects']>,
  where: string
): ReadonlyMap<string, Options> {
  const resolved = Object.entries(projects).map(([name, options]) => {
    return [name, overlaid(shared, validateOptions(options, where))] as const
  })
  for (const [index, [name, options]] of resolved.entries())
    for (const [other, others] of resolved.slice(0, index)) {
      const folder = commonFolder(options, others)
      if (folder !== undefined)
        throw new UsageError(
          `${where}: projects \`${other}\` and \`${name}\` both write to \`${folder}\`: give each an \`out\` of its own`
        )
    }
  return new Map(resolved)
}

/** The folder that is, or lies in, the output folder of both. */
function commonFolder({out = defaults.out}: Options, other: Options): string | undefined {
  const [a, b] = [out, other.out ?? defaults.out].map((path) => posix.normalize(`${slashed(path)}/`))
  if (a === undefined || b === undefined) return undefined
  if (a.startsWith(b)) return a.slice(0, -1)
  return b.startsWith(a) ? b.slice(0, -1) : undefined
}
