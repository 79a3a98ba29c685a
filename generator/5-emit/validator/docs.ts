import type {Property, Source} from '../../model/program.ts'
import {propertyName, quoted} from '../literals.ts'
import type {Scope} from './scope.ts'

/** The name of a constant that says where each property is documented: `{ code: 'spec/status.md:25' }`. */
export function docsConstant(scope: Scope, name: string, properties: readonly Property[]): string {
  const entries = properties.map(
    (property) => `  ${docsKey(property.name)}: ${quoted(place(property.source))},`
  )
  return scope.constant(name, entries.length === 0 ? '{}' : `{\n${entries.join('\n')}\n}`)
}

/** `spec/status.md:25` */
export function place({file, line}: Source): string {
  return `${file}:${line}`
}

/** `['__proto__']` is a key; `__proto__` would name the object's prototype. */
function docsKey(name: string): string {
  return name === '__proto__' ? `['__proto__']` : propertyName(name)
}
