/** Types of what factories take and return. */

/** A type with every property required and not null, except the properties `Left`. */
export type Complete<T, Left extends PropertyKey = never> = {
  [K in keyof T as K extends Left ? never : K]-?: string extends K ? T[K] : NonNullable<T[K]>;
} & {
  [K in keyof T as K extends Left ? K : never]: T[K];
};

/** The argument of functions in overrides. */
export interface Context {
  /** The number of the value in the factory's sequence, from 1. */
  readonly sequence: number;
  /** The index in a list; 0 outside of lists. */
  readonly index: number;
  /** The seed of this object. */
  readonly seed: number;
}

type Plain = string | number | bigint | boolean | Date | null | undefined;

/** Part of a value, at any depth; functions are called for values. */
export type Overrides<T> = T extends Plain
  ? T
  : T extends readonly (infer E)[]
    ? readonly (Overrides<E> | ((context: Context) => Overrides<E>))[]
    : T extends object
      ? PropertyOverrides<T>
      : T;

/** Some of the properties of a value; named, so that errors are short. */
export type PropertyOverrides<T> = {
  readonly [K in keyof T]?:
    | Overrides<T[K]>
    | ((context: Context) => Overrides<T[K]>)
    | Inherited<K>
    | LeftOut<T, K>;
};

/** `undefined` leaves out a property that is optional. */
type LeftOut<T, K extends keyof T> = Record<never, never> extends Pick<T, K> ? undefined : never;

/** Properties that every object inherits: `constructor`, `toString`. */
type Inherited<K> = K extends
  | 'constructor'
  | 'hasOwnProperty'
  | 'isPrototypeOf'
  | 'propertyIsEnumerable'
  | 'toLocaleString'
  | 'toString'
  | 'valueOf'
  ? object
  : never;

/** Overrides without functions. */
export type ResolvedOverrides<T> = T extends Plain
  ? T
  : T extends readonly (infer E)[]
    ? readonly ResolvedOverrides<E>[]
    : T extends object
      ? { readonly [K in keyof T]?: ResolvedOverrides<T[K]> }
      : T;

/** Which of the properties in question: none, all, each with a probability, or those named. */
export type Share = 'none' | 'all' | number | readonly string[];
