/** Converts JSON to the values of types. What cannot be converted stays as it is: validation refuses it. */
import type { ValidationResult } from './issues.ts';
import { type StandardSchema, standardSchema } from './schema.ts';

type Convert = (value: unknown) => unknown;

/** Conversions of properties, by name. */
export interface Conversions {
  readonly [name: string]: Convert;
}

/** Converts a whole value; one that throws when it is read, or never ends, stays as it is. */
export function fromJson(value: unknown, convert: Convert): unknown {
  try {
    return convert(value);
  } catch {
    return value;
  }
}

/** Converts the items of an array. */
export function listFromJson(value: unknown, convert: Convert): unknown {
  return Array.isArray(value) ? value.map((item) => convert(item)) : value;
}

/** Converts the items of an array, each in its own way. */
export function tupleFromJson(value: unknown, converts: readonly (Convert | undefined)[]): unknown {
  if (!Array.isArray(value)) return value;
  return value.map((item, index) => converts[index]?.(item) ?? item);
}

/** Converts the values of an object. */
export function mapFromJson(value: unknown, convert: Convert): unknown {
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, convert(item)]));
}

/** Converts some properties of an object. */
export function objectFromJson(value: unknown, conversions: Conversions): unknown {
  if (!isPlain(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      const convert = Object.hasOwn(conversions, key) ? conversions[key] : undefined;
      return [key, convert ? convert(item) : item];
    }),
  );
}

function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return !(value instanceof Date);
}

/** A schema that converts JSON before it validates. */
export function convertingSchema<Output>(
  convert: Convert,
  validate: (value: unknown) => ValidationResult,
  copy?: (value: Output) => Output,
): StandardSchema<Output> {
  const { '~standard': standard } = standardSchema(validate, copy);
  return {
    '~standard': {
      ...standard,
      validate: (value) => standard.validate(fromJson(value, convert)),
    },
  };
}
