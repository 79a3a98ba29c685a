/** Changes of one part of a valid value. */

/** A name, a path, and the new value there: `undefined` removes it, a function derives it from the old one. */
export type Change = readonly [name: string, path: Path, part: unknown];

export type Path = readonly (string | number)[];

/** The same changes, one level deeper. */
export function within(label: string, key: string | number, changes: readonly Change[]): Change[] {
  return changes.map(([name, path, part]) => [`${label}: ${name}`, [key, ...path], part]);
}

/** Resizes a list by repeating its elements. */
export function ofLength(length: number): (list: readonly unknown[]) => unknown[] {
  return (list) => Array.from({ length }, (_, index) => list[index % list.length]);
}

/** A copy of a value with the value at a path replaced. */
export function put(value: unknown, [key, ...path]: Path, part: unknown): unknown {
  if (key === undefined) return typeof part === 'function' ? part(value) : part;
  if (typeof key === 'number') {
    const list = [...((value ?? []) as unknown[])];
    const made = put(list[key], path, part);
    if (made === undefined) delete list[key];
    else list[key] = made;
    return list;
  }
  const { [key]: _, ...others } = (value ?? {}) as { readonly [name: string]: unknown };
  const own = Object.entries(value ?? {}).find(([name]) => name === key);
  const made = put(own?.[1], path, part);
  return made === undefined ? others : { ...(value as object), [key]: made };
}
