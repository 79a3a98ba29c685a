/** One thing done to a property of a valid value. */
export interface Change {
  /** `no member` */
  readonly name: string
  /** Where in the property it shows: `[0]` for the first element. */
  readonly path: readonly (string | number)[]
  /** What the property becomes, as TypeScript; `undefined` takes it away. */
  readonly part: string
}

/** `change('no member', "'x'")` */
export function change(name: string, part: string, path: Change['path'] = []): Change {
  return {name, part, path}
}

/** The same of the only element of a list. */
export function inList(changes: readonly Change[]): Change[] {
  return changes.map(({name, path, part}) => change(`element: ${name}`, `[${part}]`, [0, ...path]))
}
