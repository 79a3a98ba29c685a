/** Prepares overrides for builders: calls functions, merges layers. */
import type { Context } from './types.ts';

type Tree = { readonly [name: string]: unknown };

/** Overrides with every function called. What is undefined stays: it leaves a property out. */
export function resolve(overrides: unknown, context: Context): unknown {
  if (typeof overrides === 'function') return resolve(overrides(context), context);
  if (Array.isArray(overrides)) return overrides.map((part) => resolve(part, context));
  if (!isTree(overrides)) return overrides;
  return Object.fromEntries(
    Object.entries(overrides).map(([name, part]) => [name, resolve(part, context)]),
  );
}

/** Two layers: objects merge, everything else is replaced. Where a map is meant, `upperLayer` replaces it. */
export function layered(below: unknown, above: unknown): unknown {
  if (above === undefined) return below;
  if (!isTree(below) || !isTree(above)) return above;
  const members = new Map(Object.entries(below));
  for (const [name, part] of Object.entries(above))
    members.set(name, part === undefined ? part : layered(members.get(name), part));
  const both = Object.fromEntries(members);
  upperLayers.set(both, above);
  return both;
}

/** The upper one of the layers that an object was merged from. */
const upperLayers = new WeakMap<object, object>();

/** What the last layer says of a map. Only builders know which objects are maps, so layers merge first. */
export function upperLayer<T extends object>(overrides: T): T {
  return (upperLayers.get(overrides) ?? overrides) as T;
}

/** What builders need of associated objects: their ids and their number. */
export function outline(shared: object): Tree {
  return Object.fromEntries(Object.entries(shared).map(([name, part]) => [name, outlineOf(part)]));
}

function outlineOf(part: unknown): unknown {
  if (Array.isArray(part)) return new Array(part.length).fill(undefined);
  if (!isTree(part)) return part;
  return typeof part['id'] === 'string' ? { id: part['id'] } : {};
}

function isTree(value: unknown): value is Tree {
  if (typeof value !== 'object' || value === null) return false;
  return !Array.isArray(value) && !(value instanceof Date);
}
