/** What the builders of all types share: lists, overrides, what is left out. */
import { chance, draw, drawByName, integer } from './draw.ts';
import type { How } from './how.ts';
import type { Given, Share } from './types.ts';

/** Makes a value for a place on the path. */
export type Build<T, C> = (at: number, how: How, given?: Given<T> | null) => C;

/** What overrides and options need to know of a type. */
export interface Shape {
  /** Properties whose overrides reach the builders of their own types. */
  readonly nested?: readonly string[];
  /** Properties that may not be absent. */
  readonly required?: readonly string[];
  /** Properties that may not be null. */
  readonly solid?: readonly string[];
  /** Relationships, and references that would never end: made only when asked for. */
  readonly asked?: { readonly [name: string]: (at: number, how: How, given: never) => unknown };
}

/** A list, each element on a path of its own: as long as the overrides, or as the options say. */
export function list<T, C>(
  at: number,
  how: How,
  build: (at: number, how: How, given: Given<T> | undefined, index: number) => C,
  given?: readonly Given<T>[] | null,
  shortest = how.shortest,
  longest = Math.max(shortest, how.longest),
): C[] {
  if (given) return given.map((part, index) => build(draw(at, index), how, part, index));
  const made: C[] = [];
  const length = integer(at, shortest, longest);
  for (let index = 0; index < length; index++) made.push(build(draw(at, index), how, undefined, index));
  return made;
}

/** A list of objects; empty where the options' depth ends. */
export function manyOf<T, C>(
  at: number,
  how: How,
  build: Build<T, C>,
  given?: readonly Given<T>[] | null,
): C[] {
  return how.depth === 0 && !given ? [] : list(at, how.inside, build, given);
}

/** Lays overrides over a value that was drawn. */
export function over<C extends object>(drawn: C, given: object | null | undefined): C {
  return given ? Object.assign(drawn, given) : drawn;
}

/** The rest of an object's making, when more than its seed was asked for. */
export function finish<C extends object>(
  value: C,
  at: number,
  how: How,
  given: object | null | undefined,
  { nested = [], required = [], solid = [], asked = {} }: Shape,
): C {
  const parts = new Map<string, unknown>(given ? Object.entries(given) : []);
  const result = value as { [name: string]: unknown };
  for (const [name, make] of Object.entries(asked)) {
    const part = parts.get(name);
    if (part !== null && (part !== undefined || named(how.navigation, name))) {
      result[name] = make(drawByName(at, name), how.inside, part as never);
      parts.delete(name);
    }
  }
  for (const [name, part] of parts) {
    if (part !== undefined && (part === null || !nested.includes(name))) result[name] = part;
  }
  if (how.absent === 'none' && how.null === 'none') return value;
  for (const name of Object.keys(result)) {
    const path = drawByName(at, name);
    if (parts.has(name)) continue;
    if (!required.includes(name) && falls(how.absent, name, draw(path, 1))) delete result[name];
    else if (!solid.includes(name) && falls(how.null, name, draw(path, 2))) result[name] = null;
  }
  return value;
}

function named(navigation: How['navigation'], name: string): boolean {
  return typeof navigation === 'boolean' ? navigation : navigation.includes(name);
}

function falls(share: Share, name: string, at: number): boolean {
  if (typeof share === 'object') return share.includes(name);
  return share === 'all' || (share !== 'none' && chance(at, share));
}
