/** Overrides before a builder sees them: functions called, layers laid over each other. */
import type { Context } from './types.ts';

type Tree = { readonly [name: string]: unknown };

/** The overrides with every function called; what holds no function is given back as it is. */
export function settled(overrides: unknown, context: Context): unknown {
  if (typeof overrides === 'function') return settled(overrides(context), context);
  if (Array.isArray(overrides)) return overrides.map((part) => settled(part, context));
  if (!isTree(overrides)) return overrides;
  return Object.fromEntries(
    Object.entries(overrides)
      .filter(([, part]) => part !== undefined)
      .map(([name, part]) => [name, settled(part, context)]),
  );
}

/** One layer over another: objects merge, everything else is replaced. */
export function laid(below: unknown, above: unknown): unknown {
  if (above === undefined) return below;
  if (!isTree(below) || !isTree(above)) return above;
  const merged = new Map(Object.entries(below));
  for (const [name, part] of Object.entries(above)) merged.set(name, laid(merged.get(name), part));
  return Object.fromEntries(merged);
}

/** What builders are to know of objects that values hold as they are: their ids, and how many there are. */
export function outline(shared: object): Tree {
  return Object.fromEntries(Object.entries(shared).map(([name, part]) => [name, outlineOf(part)]));
}

function outlineOf(part: unknown): unknown {
  if (Array.isArray(part)) return new Array(part.length).fill(undefined);
  if (!isTree(part)) return part;
  return typeof part['id'] === 'string' ? { id: part['id'] } : {};
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
