import type {Property, Source} from '../../model/program.ts'
import {propertyName, quoted} from '../literals.ts'
import type {PlannedEnum, PlannedResource} from '../plan/plan.ts'
import type {Scope} from './scope.ts'

/** Where the docs describe the properties of a type. */
export interface PropertyDocs {
  /** The constant that knows a property's line: those of a base type are on another page. */
  of(name: string): string
  /** An object with all names as keys. */
  known(): string
}

/**
 * Makes a constant for each page, when first asked for one of its properties.
 *
 * @example
 * propertyDocs(scope, 'docs', user).of('mail') // 'docs', and docs is { page: 'spec/user.md', lines: { mail: 12 } }
 */
export function propertyDocs(scope: Scope, name: string, properties: readonly Property[]): PropertyDocs {
  const page = sourceOf(scope.type).file
  const pages = new Set(properties.map(({source}) => source.file))
  const constantFor = (file: string) => {
    const lines = properties
      .filter(({source}) => source.file === file)
      .map((property) => `    ${docsKey(property.name)}: ${property.source.line},\n`)
    const text = `{\n  page: ${quoted(file)},\n  lines: {\n${lines.join('')}  },\n}`
    return scope.constant(file === page ? name : `${name}OfBase`, text)
  }
  const files = new Map(properties.map((property) => [property.name, property.source.file]))
  return {
    of: (property) => constantFor(files.get(property) ?? page),
    known() {
      const [only = '{}', ...more] = [...pages].map((file) => `${constantFor(file)}.lines`)
      return more.length === 0 ? only : `{ ...${[only, ...more].join(', ...')} }`
    }
  }
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
