import type {Property, Source} from '../../model/program.ts'
import {propertyName, quoted} from '../literals.ts'
import type {PlannedEnum, PlannedResource} from '../plan/plan.ts'
import type {Scope} from './scope.ts'

/** Where the docs describe the properties of a type, as constants of its file. */
export interface PropertyDocs {
  /** The constant that has the page. */
  page(): string
  /** The constant that has the lines, and thereby all names as keys. */
  lines(): string
}

/**
 * Makes the constants as they are asked for: a line is that of the type's own page, or has the page where
 * a base type's describes the property.
 *
 * @example
 * propertyDocs(scope, '', user).lines() // 'lines', for `const lines = { id: 'spec/entity.md:12', mail: 25 };`
 */
export function propertyDocs(scope: Scope, owner: string, properties: readonly Property[]): PropertyDocs {
  const {file} = sourceOf(scope.type)
  return {
    page: () => pageConstant(scope),
    lines: () => {
      const entries = properties.map(({name, source}) => {
        return `  ${docsKey(name)}: ${source.file === file ? source.line : quoted(place(source))},\n`
      })
      const text = entries.length === 0 ? '{}' : `{\n${entries.join('')}}`
      return scope.constant(owner === '' ? 'lines' : `${owner}Lines`, text)
    }
  }
}

/** The page of the file's type: `page` */
export function pageConstant(scope: Scope): string {
  return scope.constant('page', quoted(sourceOf(scope.type).file))
}

function sourceOf(type: PlannedResource | PlannedEnum): Source {
  return type.kind === 'resource' ? type.resource.source : type.enum.source
}

/** `spec/status.md:25` */
export function place({file, line}: Source): string {
  return `${file}:${line}`
}

/** `['__proto__']` is a key; `__proto__` would name the object's prototype. */
function docsKey(name: string): string {
  return name === '__proto__' ? `['__proto__']` : propertyName(name)
}
