/** What cases are made of: the constraints of a type, as data. */

/** What a value may be. */
export type ValueConstraints =
  | StringConstraints
  | NumberConstraints
  | EnumConstraints
  | ListConstraints
  | ObjectConstraints
  | MapConstraints
  | { readonly type: 'boolean' | 'any' | 'tuple' | 'literal' }
  /** One of several types; what is none of them. */
  | { readonly type: 'union'; readonly invalid?: unknown };

/** What a property may be. */
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
  /** Whether any string will do, whatever its format. */
  readonly annotated?: boolean;
  readonly minLength?: number;
  readonly maxLength?: number;
  /** A short and a long match of the pattern, and what does not match. */
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
  /** Whether any other string will do. */
  readonly open?: boolean;
}

export interface ListConstraints {
  readonly type: 'list';
  readonly items: PropertyConstraints;
  readonly minLength?: number;
  readonly maxLength?: number;
  /** Whether factories leave it out: then it cannot be lengthened. */
  readonly unfilled?: boolean;
}

export interface ObjectConstraints {
  readonly type: 'object';
  /** Those of an object that only a property describes; other types have cases of their own. */
  readonly properties?: PropertiesConstraints;
  /** Whether undocumented properties are refused. */
  readonly closed?: boolean;
}

export interface MapConstraints {
  readonly type: 'map';
  /** What its values may be, where any key will do. */
  readonly values?: PropertyConstraints;
}
