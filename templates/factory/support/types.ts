/** What factories take and give, as types. */

/** A type with everything in it there; the properties `Left` stay as they are. */
export type Complete<T, Left extends PropertyKey = never> = {
  [K in keyof T as K extends Left ? never : K]-?: string extends K ? T[K] : NonNullable<T[K]>;
} & {
  [K in keyof T as K extends Left ? K : never]: T[K];
};

/** What a function in the place of a value is told. */
export interface Context {
  /** How many this factory has begun: 1 for the first, until its sequence is rewound. */
  readonly sequence: number;
  /** Place in the list; 0 outside lists. */
  readonly index: number;
  /** The seed of this object. */
  readonly seed: number;
}

type Plain = string | number | boolean | null | undefined;

/** Any part of a value, at any depth; a function in the place of a value is called for it. */
export type Overrides<T> = T extends Plain
  ? T
  : T extends readonly (infer E)[]
    ? readonly (Overrides<E> | ((context: Context) => Overrides<E>))[]
    : T extends object
      ? {
          readonly [K in keyof T]?:
            | Overrides<T[K]>
            | ((context: Context) => Overrides<T[K]>)
            | Inherited<K>;
        }
      : T;

/** What a literal that lacks the property has in its place: `constructor`, `toString`. */
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

/** Overrides after their functions were called. */
export type ResolvedOverrides<T> = T extends Plain
  ? T
  : T extends readonly (infer E)[]
    ? readonly ResolvedOverrides<E>[]
    : T extends object
      ? { readonly [K in keyof T]?: ResolvedOverrides<T[K]> }
      : T;

/** Which of the properties that may be: none, all, each with a probability, or those named. */
export type Share = 'none' | 'all' | number | readonly string[];
