/** Makes values of several types whose references hold. */
import { draw, drawByName } from './draw.ts';

/** What a property holds of another type: one of these. */
export interface Reference {
  /** An id, or a list of ids. */
  readonly idOf?: string;
  /** Whether the id may be absent. */
  readonly optional?: true;
  readonly oneOf?: string;
  /** Parts with references of their own. */
  readonly parts?: References;
}

export interface References {
  readonly [property: string]: Reference;
}

/** A type of which there are several values, each with an id. */
export interface Entity {
  readonly create: (overrides: never, options: { readonly seed: number }) => object;
  /** The property that identifies a value. */
  readonly id: string;
  readonly references: References;
}

export interface Entities {
  readonly [name: string]: Entity;
}

/** How many values there are of each type, or the overrides of each value. */
export interface Parts {
  readonly [name: string]: number | readonly object[] | undefined;
}

type Tree = { [property: string]: unknown };

/** What references are resolved with. */
interface World {
  readonly entities: Entities;
  readonly values: { readonly [name: string]: readonly Tree[] };
  /** The value whose references are resolved, and where it is among its like. */
  readonly owner: { readonly name: string; readonly value: Tree; readonly index: number };
  /** How many were referred from before, so that all are referred to. */
  readonly place: number;
}

const usual = 3;

/** Values of every type: all are made first, so that there is something to refer to. */
export function world(
  entities: Entities,
  seed: number,
  parts: Parts,
): { [name: string]: readonly object[] } {
  const all = Object.entries(entities).map(([name, entity]) => {
    const part = parts[name] ?? usual;
    const overrides = typeof part === 'number' ? new Array<object>(part).fill({}) : part;
    return { name, entity, overrides, values: distinct(entity, drawByName(seed, name), overrides) };
  });
  const values = Object.fromEntries(all.map(({ name, values }) => [name, values]));
  for (const { name, entity, overrides, values: own } of all) {
    for (const [index, value] of own.entries()) {
      const owner = { name, value, index };
      connect(value, entity.references, overrides[index], drawByName(seed, name), {
        entities,
        values,
        owner,
        place: index,
      });
    }
  }
  return values;
}

/** Values with ids of their own, unless overrides say otherwise. */
function distinct({ create, id }: Entity, seed: number, overrides: readonly object[]): Tree[] {
  const ids = new Set<unknown>();
  return overrides.map((override, index) => {
    let value = create(override as never, { seed: draw(seed, index) }) as Tree;
    for (let turn = 1; ids.has(value[id]) && turn < 100; turn++)
      value = create(override as never, { seed: draw(draw(seed, index), turn) }) as Tree;
    ids.add(value[id]);
    return value;
  });
}

/** Makes the references of a value, and of its parts, hold; those that overrides give stay. */
function connect(
  value: Tree,
  references: References,
  overrides: unknown,
  seed: number,
  world: World,
): void {
  for (const [name, reference] of Object.entries(references)) {
    const current = Object.hasOwn(value, name) ? value[name] : undefined;
    if (current === undefined || current === null) continue;
    const given = isTree(overrides) && Object.hasOwn(overrides, name) ? overrides[name] : undefined;
    if (reference.parts) connectParts(current, reference.parts, given, seed, world);
    else if (given === undefined) refer(value, name, reference, seed, world);
  }
}

function connectParts(
  parts: unknown,
  references: References,
  overrides: unknown,
  seed: number,
  world: World,
): void {
  if (!Array.isArray(parts)) {
    if (isTree(parts)) connect(parts, references, overrides, seed, world);
    return;
  }
  for (const [index, part] of parts.entries()) {
    const given: unknown = Array.isArray(overrides) ? overrides[index] : undefined;
    if (isTree(part))
      connect(part, references, given, seed, { ...world, place: world.place + index });
  }
}

function refer(
  value: Tree,
  name: string,
  { idOf, oneOf, optional }: Reference,
  seed: number,
  { entities, values, owner, place }: World,
): void {
  const of = idOf ?? oneOf ?? '';
  const id = entities[of]?.id ?? 'id';
  const isOwn = of === owner.name;
  const isPart = value !== owner.value;
  // A part refers to what holds it; a value refers to one before it, so that nothing goes round in a circle.
  const known = values[of] ?? [];
  const pool = !isOwn ? known : isPart ? [owner.value] : known.slice(0, owner.index);
  if (pool.length === 0) {
    if (optional) delete value[name];
    return;
  }
  // `customer` and `customerId` are of one customer.
  const start = (draw(seed, drawByName(0, name.replace(/_?Ids?$/i, ''))) >>> 0) + place;
  const at = (offset: number): Tree => pool[(start + offset) % pool.length] ?? {};
  const current = value[name];
  if (oneOf !== undefined) value[name] = at(0);
  else if (!Array.isArray(current)) value[name] = at(0)[id];
  else value[name] = current.slice(0, pool.length).map((_, offset) => at(offset)[id]);
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
