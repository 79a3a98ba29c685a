import type {Binding} from './module.ts'

/** What a file declares. */
export interface Declared {
  readonly path: string
  /** What others can import of it. */
  readonly exports: readonly {readonly binding: Binding; readonly name: string; readonly isType: boolean}[]
}

/**
 * What users may import of some files, as the index exports it: all that they export, unless that is more, or another one
 * has the same name.
 */
export function reexportsOf(
  files: readonly Declared[],
  published: ReadonlySet<Binding>
): (readonly [file: string, names: readonly string[] | '*' | 'type *'])[] {
  const taken = new Set<string>()
  return files.map(({path, exports}) => {
    const own = exports.filter(({binding, name}) => published.has(binding) && !taken.has(name))
    const isAll = exports.every(
      ({binding, isType, name}) => (isType || published.has(binding)) && !taken.has(name)
    )
    for (const {name} of own) taken.add(name)
    const all = exports.every(({isType}) => isType) ? 'type *' : '*'
    return [path, isAll ? all : [...new Set(own.map(({name, isType}) => (isType ? `type ${name}` : name)))]]
  })
}
