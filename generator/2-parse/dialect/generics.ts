/** What a name means before brackets that hold types: `Vec<User>`, `Map[string, User]`, `Collection(User)`. A new name is a new word. */

/** `list` and `map` hold types, `optional` and `nullable` say so of one, `same` adds nothing to it. */
export type Generic =
  | 'list'
  | 'map'
  | 'pair'
  | 'optional'
  | 'nullable'
  | 'same'
  | 'union'
  | 'tuple'
  | 'values'

const names: {readonly [kind in Generic]: string} = {
  list: `collection collections list lists array arrays set hashset sequence enumerable ienumerable icollection ilist iset
    readonlycollection readonlylist readonlyset ireadonlycollection ireadonlylist ireadonlyset vec vecdeque vector seq slice
    iterable iterator arraylist linkedlist mutablelist immutablelist immutablearray builtlist builtset btreeset sortedset
    treeset linkedhashset mutableset immutableset frozenset readonlyarray deque queue nsarray nsset observablecollection
    observablelist repeated`,
  map: `dictionary idictionary readonlydictionary ireadonlydictionary sorteddictionary concurrentdictionary dict map hashmap
    hashtable hash record btreemap builtmap treemap sortedmap linkedhashmap mutablemap immutablemap readonlymap mapping
    mutablemapping ordereddict defaultdict indexmap unordered_map nsdictionary linkedtreemap`,
  pair: 'keyvaluepair',
  optional: 'option optional maybe omittable',
  nullable: 'nullable jsonnullable optionalnullable',
  same: 'box rc arc cow lazy readonly pointer ptr shared_ptr unique_ptr annotated mapped nonnull',
  union: 'union oneof anyof either',
  tuple: 'tuple',
  values: 'literal'
}

const kinds: ReadonlyMap<string, Generic> = new Map(
  (Object.keys(names) as Generic[]).flatMap((kind) => names[kind].split(/\s+/).map((name) => [name, kind]))
)

/**
 * @example
 * genericKind('kotlin.collections.List') // 'list'
 */
export function genericKind(name: string): Generic | undefined {
  return kinds.get(name.slice(name.lastIndexOf('.') + 1).toLowerCase())
}
