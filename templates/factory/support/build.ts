/** What the builders of all types share: lists, overrides, what is left out. */
import { chance, draw, drawByName, integer } from './draw.ts';
import type { How } from './how.ts';
import type { Stages } from './time.ts';
import type { Given, Share } from './types.ts';

/**
 * Makes a value for a place on the path: with overrides, near the moment of the object that holds it, and
 * with what that says of it where no override does.
 */
export type Build<T, C> = (
  at: number,
  how: How,
  given?: Given<T> | null,
  near?: number,
  told?: Given<T>,
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

type Ask<C> = (at: number, how: How, given: never, moment: number, holder: C) => unknown;

/** A list, each element on a path of its own: as long as the overrides, or as the options say. */
export function list<T, C>(
  at: number,
  how: How,
  build: (at: number, how: How, given: Given<T> | undefined, index: number, whole: number) => C,
  given?: readonly (Given<T> | undefined)[] | null,
  shortest: number = how.shortest,
  longest: number = Math.max(shortest, how.longest),
): C[] {
  if (given) return given.map((part, index) => build(draw(at, index), how, part, index, at));
  const made = new Array<C>(integer(at, shortest, longest));
  for (let index = 0; index < made.length; index++)
    made[index] = build(draw(at, index), how, undefined, index, at);
  return made;
}

/** A list of objects, the latest first, an hour between them; empty where the options' depth ends. */
export function manyOf<T, C>(
  at: number,
  how: How,
  build: Build<T, C>,
  given?: readonly (Given<T> | undefined)[] | null,
  near?: number,
  told?: Given<T>,
  shortest: number = how.depth === 0 ? 0 : how.shortest,
  longest: number = how.depth === 0 ? shortest : Math.max(shortest, how.longest),
): C[] {
  const length = given ? given.length : integer(at, shortest, longest);
  const made = new Array<C>(length);
  for (let index = 0; index < length; index++) {
    const moment = near === undefined ? undefined : near - index * 3_600;
    made[index] = build(draw(at, index), how.inside, given?.[index], moment, told);
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
  given?: readonly (object | null | undefined)[] | null,
): C[] {
  for (const [index, element] of list.entries()) {
    const part = given?.[index];
    if (part && Object.hasOwn(part, name)) continue;
    if (typeof (element as Tree)[name] === 'number') (element as Tree)[name] = first + index;
  }
  return list;
}

/** The entries that overrides name, each completed; undefined where there are no overrides. */
export function entries<T, C>(
  at: number,
  given: { readonly [key: string]: T } | null | undefined,
  build: (at: number, given: T) => C,
): { [key: string]: C } | undefined {
  if (!given) return undefined;
  return Object.fromEntries(
    Object.entries(given).map(([key, part]) => [key, build(drawByName(at, key), part)]),
  );
}

/** An override of a value that is one of several types: taken as it is, a list as a copy; without one, what was drawn. */
export function taken<C>(given: unknown, drawn: C): C {
  if (given === undefined || given === null) return drawn;
  return (Array.isArray(given) ? given.slice() : given) as C;
}

/** Lays overrides over a value that was drawn: objects merge at any depth, all else is replaced. */
export function over<C extends object>(drawn: C, given: object | null | undefined): C {
  if (!given) return drawn;
  for (const [name, part] of Object.entries(given)) {
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
  at: number,
  how: How,
  given: object | null | undefined,
  shape: Shape<C> = {},
  moment: number = how.clock,
): C {
  const result = value as Tree;
  if (given) lay(result, given, shape);
  if (shape.asked) ask(value, at, how, { ...given }, shape, moment);
  for (const [count, name] of Object.entries(shape.counts ?? {})) {
    const list = own(result, name);
    if (Array.isArray(list) && !(given && Object.hasOwn(given, count)))
      put(result, count, list.length);
  }
  if (how.absent !== 'none' || how.null !== 'none') thin(result, at, how, given ?? {}, shape);
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
function lay<C>(result: Tree, given: object, { nested, asked }: Shape<C>): void {
  for (const [name, part] of Object.entries(given)) {
    const built = nested?.includes(name) || (asked && Object.hasOwn(asked, name));
    if (part === null || !built) put(result, name, merged(own(result, name), part));
  }
}

/** Fills the relationships that overrides or options ask for. */
function ask<C extends object>(
  value: C,
  at: number,
  how: How,
  given: { readonly [name: string]: unknown },
  { asked = {}, counts = {} }: Shape<C>,
  moment: number,
): void {
  const { navigation } = how;
  for (const [name, make] of Object.entries(asked)) {
    const part = own(given, name);
    const wanted = navigation === true || (navigation !== false && navigation.includes(name));
    if (!part && (part !== undefined || !wanted)) continue;
    const [count = ''] = Object.entries(counts).find(([, list]) => list === name) ?? [];
    const made = make(
      drawByName(at, name),
      how.inside,
      (part ?? blanks(own(given, count))) as never,
      moment,
      value,
    );
    put(value, name, part ? merged(made, part) : made);
  }
}

/** Leaves out, and makes null, what the options say and the type lets. */
function thin<C>(
  result: Tree,
  at: number,
  how: How,
  given: object,
  { required = [], solid = [] }: Shape<C>,
): void {
  for (const name of Object.keys(result)) {
    if (Object.hasOwn(given, name)) continue;
    const path = drawByName(at, name);
    if (!required.includes(name) && falls(how.absent, name, draw(path, 1))) delete result[name];
    else if (!solid.includes(name) && falls(how.null, name, draw(path, 2))) result[name] = null;
  }
}

function falls(share: Share, name: string, at: number): boolean {
  if (typeof share === 'object') return share.includes(name);
  return share === 'all' || (share !== 'none' && chance(at, share));
}
