/** What code calls things by the names of types. */

/** What the functions and constants of a type are called, whichever of them are made. */
export function functionsOf(typeName: string): readonly string[] {
  const prefixes = ['is', 'assert', 'validate', 'parse', 'copy', 'create', 'build']
  const suffixes = ['Schema', 'Issues', 'FromJson', 'Factory', 'Arbitrary']
  return [
    ...prefixes.map((prefix) => prefix + typeName),
    `is${typeName}At`,
    ...suffixes.map((suffix) => camelCase(typeName) + suffix)
  ]
}

/** `StatusCode` -> `statusCode`, `OAuthScope` -> `oAuthScope`. */
export function camelCase(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1)
}
