/** Edge cases and invalid values of a type. */
import { type Change, type Path, put } from './changes.ts';
import type { EnumConstraints, PropertiesConstraints } from './constraints.ts';
import { propertyEdges, valueEdges } from './edges.ts';
import { propertyFaults, valueFaults } from './faults.ts';

/** A value and what is special about it. */
export interface Case<T> {
  /** `'code: not a member'` */
  readonly name: string;
  /** Path in the value: `['code']`, `['values', 0]`; empty for the value itself. */
  readonly path: Path;
  readonly value: T;
}

/** The constraints of a type. */
export type TypeConstraints =
  | EnumConstraints
  | {
      readonly type: 'object';
      readonly properties: PropertiesConstraints;
      /** Whether undocumented properties are refused. */
      readonly closed?: boolean;
      /** The shortest path from a value to another of its type. */
      readonly loop?: Path;
    };

/** Invalid values, one for each constraint: a valid value with a single change. */
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

/** Nests copies of a value in each other, deeper than validators allow. */
function tooDeep(loop: Path): (value: unknown) => unknown {
  return (value) => {
    let made = value;
    for (let level = 0; level <= 500; level++) made = put(value, loop, made);
    return made;
  };
}
