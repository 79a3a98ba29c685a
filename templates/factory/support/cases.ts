/** Values at the edges of a type, and beyond them. */

/** One value, and what is special about it. */
export interface Case<T> {
  /** `'code: no member'` */
  readonly name: string;
  /** Where in the value it is: `['code']`, `['values', 0]`; none where it is the whole. */
  readonly path: readonly (string | number)[];
  readonly value: T;
}

/** A name, where the matter shows, and what the property becomes; `undefined` takes it away. */
export type Change = readonly [name: string, path: readonly (string | number)[], part: unknown];

/** A value with one change and not the others, for each of them. */
export function changed<T>(value: object, changes: readonly Change[]): Case<T>[] {
  return changes.map(([name, path, part]) => ({ name, path, value: put(value, path[0], part) as T }));
}

function put(value: object, key: string | number | undefined, part: unknown): unknown {
  if (key === undefined) return part;
  const copy: { [name: string]: unknown } = { ...value };
  if (part === undefined) delete copy[key];
  else copy[key] = part;
  return copy;
}
