/** An object that is not null, or an array: for types that an array cannot satisfy. */
export function isObjectOrList<Key extends string = string>(
  value: unknown,
): value is { readonly [K in Key]?: unknown } {
  return typeof value === 'object' && value !== null;
}

/** An object that is neither null nor an array. */
export function isObject<Key extends string = string>(
  value: unknown,
): value is { readonly [K in Key]?: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An integer from 0 to 255. */
export function isByte(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 255;
}

/** An integer from -128 to 127. */
export function isSbyte(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= -128 && value <= 127;
}

/** An integer from -32768 to 32767. */
export function isInt16(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= -32768 && value <= 32767;
}

/** An integer from -2147483648 to 2147483647. */
export function isInt32(value: unknown): value is number {
  return (
    typeof value === 'number' &&
    Number.isInteger(value) &&
    value >= -2147483648 &&
    value <= 2147483647
  );
}

/** Checks whether a key is an OData annotation: `@odata.type`, `@removed`, `members@odata.nextLink`, `members@delta`. */
export function isAnnotation(key: string): boolean {
  return key.startsWith('@') || key.includes('@odata.') || key.endsWith('@delta');
}

/** Checks whether every key of a value is known or an annotation. */
export function onlyKnown(value: object, known: object): boolean {
  return Object.keys(value).every((key) => Object.hasOwn(known, key) || isAnnotation(key));
}

/** Copies an object without unknown keys and undefined values. */
export function pick<T extends object>(value: T, known: object): T {
  const copy: { [key: string]: unknown } = {};
  for (const key in value) {
    const item = value[key];
    if (item !== undefined && (Object.hasOwn(known, key) || isAnnotation(key))) copy[key] = item;
  }
  return copy as T;
}

/** Like `pick`, for objects that may have a property `__proto__`. */
export function pickOwn<T extends object>(value: T, known: object): T {
  const entries = Object.entries(value).filter(
    ([key, item]) => item !== undefined && (Object.hasOwn(known, key) || isAnnotation(key)),
  );
  return Object.fromEntries(entries) as T;
}

/** Copies a dictionary and its values, without annotations. */
export function mapValues<T>(
  value: { readonly [key: string]: T },
  copy: (item: T) => T,
): { [key: string]: T } {
  const entries: [string, T][] = [];
  for (const [key, item] of Object.entries(value)) {
    if (!isAnnotation(key)) entries.push([key, copy(item)]);
  }
  return Object.fromEntries(entries);
}
