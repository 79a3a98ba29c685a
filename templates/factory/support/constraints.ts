/** The constraints of a type as data, from which cases are made. */

/** Constraints of a value. */
export type ValueConstraints =
  | StringConstraints
  | NumberConstraints
  | EnumConstraints
  | ListConstraints
  | ObjectConstraints
  | MapConstraints
  | { readonly type: 'boolean' | 'any' | 'tuple' | 'literal' }
  /** What JSON has no form for: valid and invalid values. */
  | {
      readonly type: 'value';
      readonly edges: readonly unknown[];
      readonly faults: readonly unknown[];
    }
  /** One of several types, and a value that has none of them. */
  | { readonly type: 'union'; readonly invalid?: unknown };

/** Constraints of a property. */
export type PropertyConstraints = ValueConstraints & {
  readonly optional?: boolean;
  readonly nullable?: boolean;
};

export interface PropertiesConstraints {
  readonly [name: string]: PropertyConstraints;
}

export type Format =
  | 'uri'
  | 'email'
  | 'date-time'
  | 'date'
  | 'time'
  | 'duration'
  | 'uuid'
  | 'base64url'
  | 'ipv4'
  | 'ipv6'
  | 'hostname';

export interface StringConstraints {
  readonly type: 'string';
  readonly format?: Format;
  /** Whether any string is valid, whatever its format. */
  readonly annotated?: boolean;
  readonly minLength?: number;
  readonly maxLength?: number;
  /** A short and a long match of the pattern, and a string that does not match. */
  readonly pattern?: {
    readonly short?: string;
    readonly long?: string;
    readonly invalid?: string;
  };
}

export interface NumberConstraints {
  readonly type: 'number' | 'integer';
  readonly minimum?: number;
  readonly maximum?: number;
}

export interface EnumConstraints {
  readonly type: 'enum';
  readonly members: readonly string[];
  /** Whether members combine, separated by commas. */
  readonly flags?: boolean;
  /** Whether any other string is valid. */
  readonly open?: boolean;
}

export interface ListConstraints {
  readonly type: 'list';
  readonly items: PropertyConstraints;
  readonly minLength?: number;
  readonly maxLength?: number;
  /** Whether factories build it on request only: then it cannot be resized. */
  readonly unfilled?: boolean;
}

export interface ObjectConstraints {
  readonly type: 'object';
  /** Properties of an inline object; named types have cases of their own. */
  readonly properties?: PropertiesConstraints;
  /** Whether undocumented properties are refused. */
  readonly closed?: boolean;
}

export interface MapConstraints {
  readonly type: 'map';
  /** Constraints of its values, where any key is valid. */
  readonly values?: PropertyConstraints;
}
