/** Values at the edges of a type, and beyond them. */
import { type Change, type Path, put } from './changes.ts';
import type { EnumConstraints, PropertiesConstraints } from './constraints.ts';
import { propertyEdges, valueEdges } from './edges.ts';
import { propertyFaults, valueFaults } from './faults.ts';

/** One value, and what is special about it. */
export interface Case<T> {
  /** `'code: not a member'` */
  readonly name: string;
  /** Where in the value it is: `['code']`, `['values', 0]`; none where it is the whole. */
  readonly path: Path;
  readonly value: T;
}

/** What the values of a type may be. */
export type TypeConstraints =
  | EnumConstraints
  | {
      readonly type: 'object';
      readonly properties: PropertiesConstraints;
      /** Whether undocumented properties are refused. */
      readonly closed?: boolean;
      /** The shortest way from a value to another of its type. */
      readonly loop?: Path;
    };

/** Invalid values, one for each constraint: a valid one with one change and not the others. */
export function invalidCases(type: TypeConstraints, valid: unknown): Case<unknown>[] {
  if (type.type === 'enum') return changed(valid, [['null', [], null], ...valueFaults(type)]);
  const { properties, closed, loop } = type;
  return changed(valid, [
    ['not an object', [], 'text'],
    ['null', [], null],
    ['an array', [], []],
    ...(closed ? [['an unknown property', ['noSuchProperty'], 1] as const] : []),
    ...propertyFaults(properties),
    ...(loop ? [[`${loop[0]}: too deep`, [], tooDeep(loop)] as const] : []),
  ]);
}

/** Valid values at the limits of a type. */
export function edgeCases<T>(type: TypeConstraints, valid: T): Case<T>[] {
  return changed(valid, type.type === 'enum' ? valueEdges(type) : propertyEdges(type.properties));
}

function changed<T>(valid: unknown, changes: readonly Change[]): Case<T>[] {
  return changes.map(([name, path, part]) => ({ name, path, value: put(valid, path, part) as T }));
}

/** Makes a value hold copies of itself, one within another, on more levels than validators follow. */
function tooDeep(loop: Path): (value: unknown) => unknown {
  return (value) => {
    let made = value;
    for (let level = 0; level <= 500; level++) made = put(value, loop, made);
    return made;
  };
}
