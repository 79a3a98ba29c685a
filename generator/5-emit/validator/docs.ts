import type {Property, Source} from '../../model/program.ts'
import {objectKey, quoted} from '../literals.ts'
import type {PlannedEnum, PlannedResource} from '../plan/plan.ts'
import type {Scope} from './scope.ts'

/** Where the docs describe the properties of a type, as arguments of what lists issues. */
export interface PropertyDocs {
  /** `, page, 25`: the line written out. */
  at(name: string): string
  /** `, page, lines[key]`: the line looked up once something is wrong. */
  byKey(name: string): string
  /** The constant that has the lines, and thereby all names as keys. */
  lines(): string
}

/**
 * Makes constants of the file as they are asked for: the page, that of a base type where a property is
 * described there, and the lines of all properties.
 *
 * @example
 * propertyDocs(scope, '', user).at('mail') // ', page, 12'
 */
export function propertyDocs(scope: Scope, owner: string, properties: readonly Property[]): PropertyDocs {
  const sources = new Map(properties.map(({name, source}) => [name, source]))
  const {file} = sourceOf(scope.type)
  const page = (name: string) => {
    const {file: described} = sources.get(name) ?? {file}
    return described === file ? pageConstant(scope) : scope.constant('pageOfBase', quoted(described))
  }
  let constant: string | undefined
  const lines = () => {
    constant ??= scope.constant(owner === '' ? 'lines' : `${owner}Lines`, linesText(properties))
    return constant
  }
  return {
    at: (name) => `, ${page(name)}, ${sources.get(name)?.line ?? 1}`,
    byKey: (name) => `, ${page(name)}, ${lines()}[key]`,
    lines
  }
}

function linesText(properties: readonly Property[]): string {
  const entries = properties.map(({name, source}) => `  ${objectKey(name)}: ${source.line},\n`)
  return entries.length === 0 ? '{}' : `{\n${entries.join('')}}`
}

/** The page of the file's type: `page` */
export function pageConstant(scope: Scope): string {
  return scope.constant('page', quoted(sourceOf(scope.type).file))
}

function sourceOf(type: PlannedResource | PlannedEnum): Source {
  return type.kind === 'resource' ? type.resource.source : type.enum.source
}
