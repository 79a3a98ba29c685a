/** What requests changed: values by the path at which they are read. */
export interface Store {
  /** What changed of the value at a path; null where it was deleted, undefined where nothing changed. */
  readonly get: (path: string) => object | null | undefined;
  readonly set: (path: string, value: object | null) => void;
  /** Values that were added directly below a path, with their paths. */
  readonly below: (path: string) => readonly (readonly [path: string, value: object])[];
  /** How many paths have changed since the last reset. */
  readonly size: () => number;
  /** Forgets all changes since it was created, as between two tests. */
  readonly reset: () => void;
}

/**
 * A store that handlers keep changes in: what is posted is listed and read later.
 *
 * @example
 * const store = createStore();
 * const server = setupServer(...handlers({ store }));
 * afterEach(() => store.reset());
 */
export function createStore(initial: Iterable<readonly [path: string, value: object]> = []): Store {
  const first = [...initial];
  const values = new Map<string, object | null>(first);
  return {
    get: (path) => values.get(path),
    set: (path, value) => {
      values.set(path, value);
    },
    below: (path) =>
      [...values].flatMap(([at, value]): (readonly [string, object])[] =>
        value !== null && at.slice(0, at.lastIndexOf('/')) === path ? [[at, value]] : [],
      ),
    size: () => values.size,
    reset: () => {
      values.clear();
      for (const [path, value] of first) values.set(path, value);
    },
  };
}

/** Values by where they are read: each below the path of its type, by its `id`. */
export function valuesAt(
  values: { readonly [name: string]: readonly object[] },
  paths: { readonly [name: string]: string },
  base: string,
): (readonly [path: string, value: object])[] {
  const root = base.replace(/^\w+:\/\/[^/]*/, '').replace(/\/$/, '');
  return Object.entries(paths).flatMap(([name, path]) =>
    (values[name] ?? []).map(
      (value) =>
        [`${root}${path}/${String((value as { readonly id?: unknown }).id)}`, value] as const,
    ),
  );
}
