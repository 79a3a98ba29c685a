/** What the builders of all types share: lists, overrides, what is left out. */
import { chance, draw, drawByName, integer } from './draw.ts';
import type { Settings } from './settings.ts';
import type { Stages } from './time.ts';
import type { ResolvedOverrides, Share } from './types.ts';

/**
 * Makes a value for a place on the path: with overrides, near the moment of the object that holds it, and
 * with what that says of it where no override does.
 */
export type Build<T, C> = (
  seed: number,
  settings: Settings,
  overrides?: ResolvedOverrides<T> | null,
  parentTime?: number,
  parentValues?: ResolvedOverrides<T>,
) => C;

/** What overrides and options need to know of a type. */
export interface Shape<C = never> {
  /** Properties whose overrides reach the builders of their own types. */
  readonly nested?: readonly string[];
  /** Properties that may not be absent. */
  readonly required?: readonly string[];
  /** Properties that may not be null. */
  readonly solid?: readonly string[];
  /** Which times an override may give that the others then lie around. */
  readonly times?: { readonly [name: string]: keyof Stages };
  /** Relationships, and references that would never end: made only when asked for. */
  readonly asked?: { readonly [name: string]: Ask<C> };
  /** Numbers of what is in them. */
  readonly counts?: { readonly [name: string]: string };
}

type Ask<C> = (
  seed: number,
  settings: Settings,
  overrides: never,
  moment: number,
  holder: C,
) => unknown;

/** A list, each element on a path of its own: as long as the overrides, or as the options say. */
export function list<T, C>(
  seed: number,
  settings: Settings,
  build: (
    seed: number,
    settings: Settings,
    overrides: ResolvedOverrides<T> | undefined,
    index: number,
    whole: number,
  ) => C,
  overrides?: readonly (ResolvedOverrides<T> | undefined)[] | null,
  shortest: number = settings.shortest,
  longest: number = Math.max(shortest, settings.longest),
): C[] {
  if (overrides)
    return overrides.map((part, index) => build(draw(seed, index), settings, part, index, seed));
  const made = new Array<C>(integer(seed, shortest, longest));
  for (let index = 0; index < made.length; index++)
    made[index] = build(draw(seed, index), settings, undefined, index, seed);
  return made;
}

/** A list of objects, the latest first, an hour between them; empty where the options' depth ends. */
export function manyOf<T, C>(
  seed: number,
  settings: Settings,
  build: Build<T, C>,
  overrides?: readonly (ResolvedOverrides<T> | undefined)[] | null,
  parentTime?: number,
  parentValues?: ResolvedOverrides<T>,
  shortest: number = settings.depth === 0 ? 0 : settings.shortest,
  longest: number = settings.depth === 0 ? shortest : Math.max(shortest, settings.longest),
): C[] {
  const length = overrides ? overrides.length : integer(seed, shortest, longest);
  const made = new Array<C>(length);
  for (let index = 0; index < length; index++) {
    const moment = parentTime === undefined ? undefined : parentTime - index * 3_600;
    made[index] = build(
      draw(seed, index),
      settings.inside,
      overrides?.[index],
      moment,
      parentValues,
    );
  }
  return made;
}

/** As many elements as overrides count, of which they say nothing; a count beyond a thousand is of more than one list shows. */
export function blanks(count: unknown): undefined[] | undefined {
  if (typeof count !== 'number') return undefined;
  return new Array<undefined>(Math.min(Math.max(0, Math.floor(count) || 0), 1_000)).fill(undefined);
}

/** Numbers a list through, but for elements whose overrides say otherwise. */
export function numbered<C extends object>(
  list: C[],
  name: string,
  first: number,
  overrides?: readonly (object | null | undefined)[] | null,
): C[] {
  for (const [index, element] of list.entries()) {
    const part = overrides?.[index];
    if (part && Object.hasOwn(part, name)) continue;
    if (typeof (element as Tree)[name] === 'number') (element as Tree)[name] = first + index;
  }
  return list;
}

/** The entries that overrides name, each completed; undefined where there are no overrides. */
export function entries<T, C>(
  seed: number,
  overrides: { readonly [key: string]: T } | null | undefined,
  build: (seed: number, overrides: T) => C,
): { [key: string]: C } | undefined {
  if (!overrides) return undefined;
  return Object.fromEntries(
    Object.entries(overrides).map(([key, part]) => [key, build(drawByName(seed, key), part)]),
  );
}

/** An override of a value that is one of several types: taken as it is, a list as a copy; without one, what was drawn. */
export function taken<C>(overrides: unknown, drawn: C): C {
  if (overrides === undefined || overrides === null) return drawn;
  return (Array.isArray(overrides) ? overrides.slice() : overrides) as C;
}

/** Lays overrides over a value that was drawn: objects merge at any depth, all else is replaced. */
export function over<C extends object>(drawn: C, overrides: object | null | undefined): C {
  if (!overrides) return drawn;
  for (const [name, part] of Object.entries(overrides)) {
    put(drawn, name, merged(own(drawn, name), part));
  }
  return drawn;
}

/** Lists that were drawn for these overrides are as long as they, and hold the same already; an object of another type is no part. */
function merged(drawn: unknown, part: unknown): unknown {
  if (Array.isArray(drawn) && Array.isArray(part) && drawn.length === part.length) {
    return part.map((each, index) => merged(drawn[index], each));
  }
  const both = isTree(drawn) && isTree(part);
  return both && !('@odata.type' in part && part['@odata.type'] !== drawn['@odata.type'])
    ? over(drawn, part)
    : part;
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The rest of an object's making, when more than its seed was asked for. */
export function finish<C extends object>(
  value: C,
  seed: number,
  settings: Settings,
  overrides: object | null | undefined,
  shape: Shape<C> = {},
  moment: number = settings.clock,
): C {
  const result = value as Tree;
  if (overrides) lay(result, overrides, shape);
  if (shape.asked) ask(value, seed, settings, { ...overrides }, shape, moment);
  for (const [count, name] of Object.entries(shape.counts ?? {})) {
    const list = own(result, name);
    if (Array.isArray(list) && !(overrides && Object.hasOwn(overrides, count)))
      put(result, count, list.length);
  }
  if (settings.absent !== 'none' || settings.null !== 'none')
    thin(result, seed, settings, overrides ?? {}, shape);
  return value;
}

type Tree = { [name: string]: unknown };

/** What an object holds itself under a name: overrides may have any, `__proto__` and `constructor` too. */
function own(holder: object, name: string): unknown {
  return Object.hasOwn(holder, name) ? (holder as Tree)[name] : undefined;
}

/** Makes an object hold something itself; to assign `__proto__` would change what it inherits. */
export function put(holder: object, name: string, value: unknown): void {
  if (name !== '__proto__') (holder as Tree)[name] = value;
  else
    Object.defineProperty(holder, name, {
      value,
      configurable: true,
      enumerable: true,
      writable: true,
    });
}

/** Overrides take the place of what was drawn, but for those that the parts' own builders take in. */
function lay<C>(result: Tree, overrides: object, { nested, asked }: Shape<C>): void {
  for (const [name, part] of Object.entries(overrides)) {
    const built = nested?.includes(name) || (asked && Object.hasOwn(asked, name));
    if (part === null || !built) put(result, name, merged(own(result, name), part));
  }
}

/** Fills the relationships that overrides or options ask for. */
function ask<C extends object>(
  value: C,
  seed: number,
  settings: Settings,
  overrides: { readonly [name: string]: unknown },
  { asked = {}, counts = {} }: Shape<C>,
  moment: number,
): void {
  const { navigation } = settings;
  for (const [name, make] of Object.entries(asked)) {
    const part = own(overrides, name);
    const wanted = navigation === true || (navigation !== false && navigation.includes(name));
    if (!part && (part !== undefined || !wanted)) continue;
    const [count = ''] = Object.entries(counts).find(([, list]) => list === name) ?? [];
    const made = make(
      drawByName(seed, name),
      settings.inside,
      (part ?? blanks(own(overrides, count))) as never,
      moment,
      value,
    );
    put(value, name, part ? merged(made, part) : made);
  }
}

/** Leaves out, and makes null, what the options say and the type lets. */
function thin<C>(
  result: Tree,
  seed: number,
  settings: Settings,
  overrides: object,
  { required = [], solid = [] }: Shape<C>,
): void {
  for (const name of Object.keys(result)) {
    if (Object.hasOwn(overrides, name)) continue;
    const path = drawByName(seed, name);
    if (!required.includes(name) && falls(settings.absent, name, draw(path, 1)))
      delete result[name];
    else if (!solid.includes(name) && falls(settings.null, name, draw(path, 2)))
      result[name] = null;
  }
}

function falls(share: Share, name: string, seed: number): boolean {
  if (typeof share === 'object') return share.includes(name);
  return share === 'all' || (share !== 'none' && chance(seed, share));
}
