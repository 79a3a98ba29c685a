/** Shared by all builders: lists, overrides, absent and null properties. */
import { chance, draw, drawByName, integer } from './draw.ts';
import { upperLayer } from './overrides.ts';
import type { Settings } from './settings.ts';
import type { Stages } from './time.ts';
import type { ResolvedOverrides, Share } from './types.ts';

/** Builds a value: with overrides, near the time of its parent, and with values that depend on the parent. */
export type Build<T, C> = (
  seed: number,
  settings: Settings,
  overrides?: ResolvedOverrides<T> | null,
  parentTime?: number,
  parentValues?: ResolvedOverrides<T>,
) => C;

/** What overrides and options depend on in a type. */
export interface Shape<C = never> {
  /** Properties whose overrides are passed on to their own builders. */
  readonly nested?: readonly string[];
  /** Properties that may not be absent. */
  readonly required?: readonly string[];
  /** Properties that may not be null. */
  readonly nonNull?: readonly string[];
  /** Times that the object's other times follow, if overridden. */
  readonly times?: { readonly [name: string]: keyof Stages };
  /** Relationships and recursive references: built on request only. */
  readonly onRequest?: { readonly [name: string]: BuildOnRequest<C> };
  /** Counts of their members, by name. */
  readonly counts?: { readonly [name: string]: string };
}

type BuildOnRequest<C> = (
  seed: number,
  settings: Settings,
  overrides: never,
  moment: number,
  parent: C,
) => unknown;

/** A list, as long as the overrides or the options say; each element has a seed of its own. */
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

/** A list of objects, latest first, an hour apart; empty beyond the options' depth. */
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
      settings.nested,
      overrides?.[index],
      moment,
      parentValues,
    );
  }
  return made;
}

/** Empty overrides for as many elements as an overridden count says, up to 1,000. */
export function blanks(count: unknown): undefined[] | undefined {
  if (typeof count !== 'number') return undefined;
  return new Array<undefined>(Math.min(Math.max(0, Math.floor(count) || 0), 1_000)).fill(undefined);
}

/** Numbers the elements of a list, except those whose number is overridden. */
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

/** The entries that the last layer of overrides names, each completed; undefined without overrides. */
export function entries<T, C>(
  seed: number,
  overrides: { readonly [key: string]: T } | null | undefined,
  build: (seed: number, overrides: T) => C,
): { [key: string]: C } | undefined {
  if (!overrides) return undefined;
  const parts = Object.entries(upperLayer(overrides)).filter(([, part]) => part !== undefined);
  const made = Object.fromEntries(
    parts.map(([key, part]) => [key, build(drawByName(seed, key), part)]),
  );
  replaced.add(made);
  return made;
}

/** A value of a union: its override as it is, lists and maps copied; without one, the drawn value. */
export function taken<C>(overrides: unknown, drawn: C): C {
  if (overrides === undefined || overrides === null) return drawn;
  if (Array.isArray(overrides)) return overrides.slice() as C;
  if (!isTree(overrides)) return overrides as C;
  const made = { ...upperLayer(overrides) };
  replaced.add(made);
  return made as C;
}

/** Maps that overrides have replaced already. */
const replaced = new WeakSet<object>();

/** Merges overrides into a drawn value: objects at any depth, all else is replaced, what is undefined is left out. */
export function over<C extends object>(drawn: C, overrides: object | null | undefined): C {
  if (!overrides) return drawn;
  for (const [name, part] of Object.entries(overrides)) {
    if (part === undefined) delete (drawn as Tree)[name];
    else put(drawn, name, merged(own(drawn, name), part));
  }
  return drawn;
}

/** Lists of equal length merge by element; an object of another type replaces the drawn one, one of which nothing is known any. */
function merged(drawn: unknown, part: unknown): unknown {
  if (Array.isArray(drawn) && Array.isArray(part) && drawn.length === part.length) {
    return part.map((each, index) =>
      each === undefined ? drawn[index] : merged(drawn[index], each),
    );
  }
  if (!isTree(drawn) || !isTree(part)) return part;
  if (replaced.has(drawn)) return drawn;
  if (Object.keys(drawn).length === 0) return upperLayer(part);
  const isOther = '@odata.type' in part && part['@odata.type'] !== drawn['@odata.type'];
  return isOther ? part : over(drawn, part);
}

function isTree(value: unknown): value is Tree {
  if (typeof value !== 'object' || value === null) return false;
  return !Array.isArray(value) && !(value instanceof Date);
}

/** Applies overrides and options to an object that was built from its seed. */
export function finish<C extends object>(
  value: C,
  seed: number,
  settings: Settings,
  overrides: object | null | undefined,
  shape: Shape<C> = {},
  moment: number = settings.clock,
): C {
  const result = value as Tree;
  if (overrides) applyOverrides(result, overrides, shape);
  if (shape.onRequest) buildRequested(value, seed, settings, { ...overrides }, shape, moment);
  for (const [count, name] of Object.entries(shape.counts ?? {})) {
    const list = own(result, name);
    if (Array.isArray(list) && !(overrides && Object.hasOwn(overrides, count)))
      put(result, count, list.length);
  }
  if (settings.absent !== 'none' || settings.null !== 'none')
    applyOptions(result, seed, settings, overrides ?? {}, shape);
  return value;
}

type Tree = { [name: string]: unknown };

/** An own property: overrides may have any name, even `__proto__` and `constructor`. */
function own(object: object, name: string): unknown {
  return Object.hasOwn(object, name) ? (object as Tree)[name] : undefined;
}

/** Sets an own property; assigning `__proto__` would change the prototype. */
export function put(object: object, name: string, value: unknown): void {
  if (name !== '__proto__') (object as Tree)[name] = value;
  else
    Object.defineProperty(object, name, {
      value,
      configurable: true,
      enumerable: true,
      writable: true,
    });
}

/** Replaces drawn values by overrides, except those that nested builders have applied. */
function applyOverrides<C>(result: Tree, overrides: object, { nested, onRequest }: Shape<C>): void {
  for (const [name, part] of Object.entries(overrides)) {
    const built = nested?.includes(name) || (onRequest && Object.hasOwn(onRequest, name));
    const isMade = built && own(result, name) !== null && own(result, name) !== undefined;
    if (part === undefined) delete result[name];
    else if (part === null || !isMade) put(result, name, merged(own(result, name), part));
  }
}

/** Builds the relationships that overrides or options request. */
function buildRequested<C extends object>(
  value: C,
  seed: number,
  settings: Settings,
  overrides: { readonly [name: string]: unknown },
  { onRequest = {}, counts = {} }: Shape<C>,
  moment: number,
): void {
  const { navigation } = settings;
  for (const [name, make] of Object.entries(onRequest)) {
    const part = own(overrides, name);
    const wanted = navigation === true || (navigation !== false && navigation.includes(name));
    if (!part && (Object.hasOwn(overrides, name) || !wanted)) continue;
    const [count = ''] = Object.entries(counts).find(([, list]) => list === name) ?? [];
    const made = make(
      drawByName(seed, name),
      settings.nested,
      (part ?? blanks(own(overrides, count))) as never,
      moment,
      value,
    );
    put(value, name, part ? merged(made, part) : made);
  }
}

/** Makes properties absent or null, as the options say and the type allows. */
function applyOptions<C>(
  result: Tree,
  seed: number,
  settings: Settings,
  overrides: object,
  { required = [], nonNull = [] }: Shape<C>,
): void {
  for (const name of Object.keys(result)) {
    if (Object.hasOwn(overrides, name)) continue;
    const path = drawByName(seed, name);
    if (!required.includes(name) && isChosen(settings.absent, name, draw(path, 1)))
      delete result[name];
    else if (!nonNull.includes(name) && isChosen(settings.null, name, draw(path, 2)))
      result[name] = null;
  }
}

function isChosen(share: Share, name: string, seed: number): boolean {
  if (typeof share === 'object') return share.includes(name);
  return share === 'all' || (share !== 'none' && chance(seed, share));
}
