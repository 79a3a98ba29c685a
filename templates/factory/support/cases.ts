/** Values at the edges of a type, and beyond them. */

/** One value, and what is special about it. */
export interface Case<T> {
  /** `'code: not a member'` */
  readonly name: string;
  /** Where in the value it is: `['code']`, `['values', 0]`; none where it is the whole. */
  readonly path: readonly (string | number)[];
  readonly value: T;
}

/** A name, where the matter shows, and what is there then: a part, `undefined` for none, or what a function makes of it. */
export type Change = readonly [name: string, path: readonly (string | number)[], part: unknown];

/** A value with one change and not the others, for each of them. */
export function changed<T>(value: unknown, changes: readonly Change[]): Case<T>[] {
  return changes.map(([name, path, part]) => ({ name, path, value: put(value, path, part) as T }));
}

/** Makes a list as long as that: its elements come round again. */
export function ofLength(length: number): (list: readonly unknown[]) => unknown[] {
  return (list) => Array.from({ length }, (_, index) => list[index % list.length]);
}

/** Makes a value hold copies of itself, one within another, on more levels than validators follow. */
export function tooDeep(way: readonly (string | number)[]): (value: unknown) => unknown {
  return (value) => {
    let made = value;
    for (let level = 0; level <= 500; level++) made = put(value, way, made);
    return made;
  };
}

/** A copy as far down as the path goes. */
function put(value: unknown, [key, ...path]: readonly (string | number)[], part: unknown): unknown {
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
