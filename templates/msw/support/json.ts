/** Factories and validators of JSON, where code holds some values otherwise: as a `Date` or a `bigint`. */
import type { Answer } from './answers.ts';
import type { Validate } from './errors.ts';

type Convert = (value: unknown) => unknown;

/** A factory that takes and makes JSON. */
export function jsonFactory(create: Answer['create'], fromJson: Convert): Answer['create'] {
  return (overrides, options) =>
    jsonOf(create(fromJson(overrides) as typeof overrides, options)) as object;
}

/** A validator that takes JSON. */
export function jsonValidator(validate: Validate, fromJson: Convert): Validate {
  return (value) => validate(fromJson(value));
}

/** A number that JSON cannot hold exactly is a string. */
function jsonOf(value: unknown): unknown {
  if (value instanceof Date) return value.toJSON();
  if (typeof value === 'bigint')
    return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (Array.isArray(value)) return value.map(jsonOf);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, jsonOf(part)]));
}
