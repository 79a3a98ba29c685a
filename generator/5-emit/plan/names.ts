import type {Program} from '../../model/program.ts'
import type {PlannedType} from './plan.ts'

/** Types that generated code means when it says `Record` or `Object.keys`: a type of that name gets another. */
const globals = new Set(
  (
    'Array BigInt Boolean DataView Date Error Exclude Extract Function Infinity Iterable Iterator JSON Map Math NaN ' +
    'Number Object Omit Partial Pick Promise ReadonlyArray ReadonlyMap ReadonlySet Readonly Record RegExp Required ' +
    'Response Request Set String Symbol URL WeakMap WeakSet'
  ).split(' ')
)

/** File names that mean something else: the folder's index, and names that Windows keeps for devices. */
const taken = /^(index|con|prn|aux|nul|com\d|lpt\d)$/

/** Every type with the names of its generated code, sorted by qualified name. */
export function nameTypes(program: Program, opaque: readonly string[]): PlannedType[] {
  const typeNames = new Set<string>()
  const fileNames = new Set<string>()
  const listNames = new Set<string>()
  const identify = (wanted: string) => {
    const typeName = free(globals.has(wanted) ? `${wanted}Type` : wanted, typeNames, '')
    const kebab = kebabCase(typeName)
    return {typeName, fileName: free(taken.test(kebab) ? `${kebab}-type` : kebab, fileNames, '-')}
  }
  const resources = program.resources.toSorted(byName).map((resource): PlannedType => {
    return {kind: 'resource', name: resource.name, ...identify(resource.typeName), resource}
  })
  const enums = program.enums.toSorted(byName).map((entry): PlannedType => {
    const names = identify(entry.typeName)
    const listName = free(plural(camelCase(names.typeName)), listNames, '')
    return {kind: 'enum', name: entry.name, ...names, listName, enum: entry}
  })
  const undefinedOnes = opaque.map((name): PlannedType => {
    return {kind: 'opaque', name, ...identify(pascalCase(name.slice(name.lastIndexOf('.') + 1)))}
  })
  return [...resources, ...enums, ...undefinedOnes].sort(byName)
}

function byName(a: {readonly name: string}, b: {readonly name: string}): number {
  return a.name < b.name ? -1 : 1
}

/** The name, or the first of `name2`, `name3`, … that is not taken yet. */
function free(name: string, used: Set<string>, separator: string): string {
  let unique = name
  for (let n = 2; used.has(unique); n++) unique = `${name}${separator}${n}`
  used.add(unique)
  return unique
}

/** `OAuth2PermissionGrant` -> `oauth2-permission-grant`, `IPv6Range` -> `ipv6-range`. */
export function kebabCase(name: string): string {
  return name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replaceAll(/([A-Z]+)([A-Z][a-z])/g, '$1-$2')
    .replaceAll('_', '-')
    .toLowerCase()
    .replace(/^([a-z])-/, '$1')
}

/** `status code` -> `StatusCode`; `_7z` where a digit comes first. */
function pascalCase(name: string): string {
  const words = name.split(/[^\p{L}\p{N}$_]+/u).filter((word) => word !== '')
  const joined = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
  return /^[\p{L}$_]/u.test(joined) ? joined : `_${joined}`
}

/** `StatusCode` -> `statusCode`, `OAuthScope` -> `oAuthScope`. */
export function camelCase(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1)
}

/** `statusCode` -> `statusCodes`, `syncStatus` -> `syncStatuses`, `policy` -> `policies`; `options` stays. */
function plural(name: string): string {
  if (/(?:[isu]s|x|z|ch|sh)$/.test(name)) return `${name}es`
  if (/[^aeiou]y$/.test(name)) return `${name.slice(0, -1)}ies`
  return name.endsWith('s') ? name : `${name}s`
}
