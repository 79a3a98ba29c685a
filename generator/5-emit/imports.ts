import {posix} from 'node:path'
import {listText} from './layout.ts'
import {inNaturalOrder} from './natural-order.ts'
import type {Plan, TypeOutline} from './plan/plan.ts'

/**
 * How one emitted file names another in an import.
 *
 * @example
 * specifier('validators/user.ts', 'types/status-code.ts', '.js') // '../types/status-code.js'
 */
export function specifier(from: string, to: string, extension: string): string {
  const path = posix.relative(posix.dirname(from), to.replace(/\.ts$/, endingOf(extension)))
  return path.startsWith('.') ? path : `./${path}`
}

/**
 * The text of a template that is whole as it stands: its imports of its neighbours, in `.ts`, end as all do.
 *
 * @example
 * withEndings("import { draw } from './draw.ts';", '.js') // "import { draw } from './draw.js';"
 */
export function withEndings(text: string, extension: string): string {
  return text.replaceAll(/(from '\.\/\w+)\.ts';/g, `$1${endingOf(extension)}';`)
}

function endingOf(extension: string): string {
  return extension === 'none' ? '' : extension
}

/**
 * How a file imports something that all share, and the name that it then has there: another one where the docs
 * have a type of that name.
 *
 * @example
 * shared(plan, 'Issue') // {local: 'Issue', imported: 'Issue'}
 * shared(planWithIssues, 'Issue') // {local: 'SharedIssue', imported: 'Issue as SharedIssue'}
 */
export function shared(plan: Plan, name: string): {readonly local: string; readonly imported: string} {
  if (!plan.isTaken(name)) return {local: name, imported: name}
  const wanted = /^[A-Z]/.test(name)
    ? `Shared${name}`
    : `shared${name.charAt(0).toUpperCase()}${name.slice(1)}`
  let local = wanted
  for (let n = 2; plan.isTaken(local); n++) local = `${wanted}${n}`
  return {local, imported: `${name} as ${local}`}
}

/** `types/status-code.ts` */
export function typesPath(type: TypeOutline): string {
  return `types/${type.fileName}.ts`
}

/** The imports of one file, noted while its code is made. */
export interface Imports {
  /** Imports a name of an emitted file, or of a package; `type User` for a type. What the file has itself is left out. */
  add(from: string, name: string): void
  /** The statements, in the order of their modules: `import { isUser } from './user.js';` */
  lines(): string[]
}

/**
 * @example
 * const imports = createImports(plan, 'factories/user.ts')
 * imports.add('types/user.ts', 'type User')
 * imports.lines() // ["import type { User } from '../types/user.js';"]
 */
export function createImports(plan: Pick<Plan, 'options' | 'sharedModule'>, path: string): Imports {
  const names = new Map<string, Set<string>>()
  return {
    add(from, name) {
      if (from === path) return
      const elsewhere = plan.sharedModule(from)
      const file = elsewhere?.path ?? from
      const imported = elsewhere ? renamed(name, elsewhere.names) : name
      names.set(file, (names.get(file) ?? new Set()).add(imported))
    },
    lines: () =>
      sorted(
        [...names].map(([from, some]) => [moduleName(plan, path, from), withoutTwins(some)] as const)
      ).map(([module, some]) => fromText('import', some, module))
  }
}

/** `type ShopOrder` -> `type Order as ShopOrder` */
function renamed(name: string, names: {readonly [name: string]: string}): string {
  const local = bare(name)
  const original = Object.hasOwn(names, local) ? names[local] : undefined
  return original === undefined ? name : `${name.slice(0, -local.length)}${original} as ${local}`
}

/**
 * Statements that export names of other files, in the order of the files.
 *
 * @example
 * exportLines(plan, 'index.ts', new Map([['types/user.ts', ['type User']]]))
 * // ["export type { User } from './types/user.js';"]
 */
export function exportLines(
  plan: Pick<Plan, 'options'>,
  path: string,
  names: Iterable<readonly [file: string, names: readonly string[] | '*' | 'type *']>
): string[] {
  const modules = [...names].map(([file, some]) => [moduleName(plan, path, file), some] as const)
  return sorted(modules).map(([module, some]) =>
    typeof some === 'string' ? `export ${some} from '${module}';` : fromText('export', some, module)
  )
}

/** `fast-check` stays as it is. */
function moduleName(plan: Pick<Plan, 'options'>, path: string, from: string): string {
  return from.endsWith('.ts') ? specifier(path, from, plan.options.importExtension) : from
}

/** The farthest first: packages, then `../../`, `../` and `./`. */
function sorted<T>(modules: readonly (readonly [module: string, names: T])[]): (readonly [string, T])[] {
  const levels = (module: string) => (module.startsWith('.') ? module.split('../').length : Infinity)
  return modules.toSorted(([a], [b]) => {
    const [above, other] = [levels(a), levels(b)]
    return above === other ? inNaturalOrder(a, b) : other - above
  })
}

/** Where all names are types, the whole statement is one of types. */
function fromText(keyword: 'import' | 'export', names: readonly string[], module: string): string {
  const [only] = names
  if (names.length === 1 && only?.startsWith('* as ')) return `${keyword} ${only} from '${module}';`
  const isTypeOnly = names.every((name) => name.startsWith('type '))
  const items = isTypeOnly ? names.map(bare) : names
  const inOrder = items.toSorted((a, b) => inNaturalOrder(bare(a), bare(b)))
  const open = `${keyword} ${isTypeOnly ? 'type ' : ''}{`
  const close = `} from '${module}';`
  return inOrder.length === 1 ? `${open} ${inOrder[0]} ${close}` : listText(open, inOrder, close)
}

/** A value's name is the name of its type as well: of a TypeScript enum both are one. */
function withoutTwins(names: ReadonlySet<string>): string[] {
  return [...names].filter((name) => name === bare(name) || !names.has(bare(name)))
}

function bare(name: string): string {
  return name.replace('type ', '')
}
