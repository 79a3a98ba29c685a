import type { Issue, ValidationResult } from './issues.ts';

/** A [Standard Schema](https://standardschema.dev), version 1. */
export interface StandardSchema<Output> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'typedown';
    readonly validate: (
      value: unknown,
    ) =>
      | { readonly value: Output; readonly issues?: undefined }
      | { readonly issues: readonly Issue[] };
    readonly types?: { readonly input: Output; readonly output: Output } | undefined;
  };
}

/** Creates a schema for libraries that accept Standard Schema. */
export function standardSchema<Output>(
  validate: (value: unknown) => ValidationResult,
  copy: (value: Output) => Output = (value) => value,
): StandardSchema<Output> {
  return {
    '~standard': {
      version: 1,
      vendor: 'typedown',
      validate(value) {
        const { issues } = validate(value);
        if (issues) return { issues };
        return { value: copy(value as Output) };
      },
    },
  };
}
