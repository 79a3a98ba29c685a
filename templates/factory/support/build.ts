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
  shape: Shape,
): C {
  const result = value as { [name: string]: unknown };
  const { asked } = shape;
  if (asked && how.navigation !== false) {
    for (const [name, make] of Object.entries(asked)) {
      const wanted = how.navigation === true || how.navigation.includes(name);
      if (wanted) result[name] = make(drawByName(at, name), how.inside, undefined as never);
    }
  }
  if (given) lay(result, at, how, given, shape);
  if (how.absent !== 'none' || how.null !== 'none') thin(result, at, how, given ?? {}, shape);
  return value;
}

/** Overrides take the place of what was drawn, but for those that the parts' own builders took in. */
function lay(result: { [name: string]: unknown }, at: number, how: How, given: object, { nested, asked }: Shape): void {
  for (const [name, part] of Object.entries(given)) {
    const make = part && asked && Object.hasOwn(asked, name) ? asked[name] : undefined;
    if (make) result[name] = make(drawByName(at, name), how.inside, part as never);
    else if (part === null || !nested?.includes(name)) result[name] = part;
  }
}

/** Leaves out, and makes null, what the options say and the type lets. */
function thin(
  result: { [name: string]: unknown },
  at: number,
  how: How,
  given: object,
  { required = [], solid = [] }: Shape,
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
