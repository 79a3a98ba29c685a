import {posix} from 'node:path'
import {type ImportDeclarationStructure, StructureKind} from 'ts-morph'
import type {Plan, PlannedType} from './plan/plan.ts'

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
  if (!plan.identifiers.has(name)) return {local: name, imported: name}
  const wanted = /^[A-Z]/.test(name)
    ? `Shared${name}`
    : `shared${name.charAt(0).toUpperCase()}${name.slice(1)}`
  let local = wanted
  for (let n = 2; plan.identifiers.has(local); n++) local = `${wanted}${n}`
  return {local, imported: `${name} as ${local}`}
}

/** `types/status-code.ts` */
export function typesPath(type: PlannedType): string {
  return `types/${type.fileName}.ts`
}

/**
 * Imports of types by their qualified names, each once, sorted by file; a file's own type is left out.
 *
 * @example
 * typeImports(plan, 'types/user.ts', ['x.user', 'x.status']) // import type { Status } from './status.js';
 */
export function typeImports(plan: Plan, from: string, names: Iterable<string>): ImportDeclarationStructure[] {
  return [...new Set(names)]
    .map((name) => plan.find(name))
    .filter((type) => type !== undefined)
    .filter((type) => typesPath(type) !== from)
    .sort((a, b) => (a.fileName < b.fileName ? -1 : 1))
    .map((type) => ({
      kind: StructureKind.ImportDeclaration,
      isTypeOnly: true,
      namedImports: [type.typeName],
      moduleSpecifier: specifier(from, typesPath(type), plan.options.importExtension)
    }))
}
