/** Random numbers that depend on a seed alone: no state, no order, the same on every machine. */

/**
 * Derives a seed from a seed and a key. For one seed, different keys never give the same number, so that ids
 * within a list differ.
 */
export function draw(seed: number, key: number): number {
  let mixed = Math.imul(seed ^ key, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** Derives a seed by name. */
export function drawByName(seed: number, name: string): number {
  return draw(seed, keyOf(name));
}

/** FNV-1a over UTF-16 code units. */
function keyOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < name.length; index++) {
    hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193);
  }
  return hash;
}

/** Keys by name, hashed once: `draw(seed, keys.code)` is `drawByName(seed, 'code')`. */
export function keysOf<const Name extends string>(
  ...names: readonly Name[]
): { readonly [N in Name]: number } {
  return Object.fromEntries(names.map((name) => [name, keyOf(name)])) as { [N in Name]: number };
}

/** An integer in an inclusive range, a multiple of `step` above its start. */
export function integer(seed: number, minimum: number, maximum: number, step = 1): number {
  const steps = Math.floor((maximum - minimum) / step) + 1;
  return minimum + ((seed >>> 0) % steps) * step;
}

/** A number with so many decimals in an inclusive range. */
export function decimal(seed: number, minimum: number, maximum: number, decimals = 2): number {
  const scale = 10 ** decimals;
  return integer(seed, Math.ceil(minimum * scale), Math.floor(maximum * scale)) / scale;
}

/** An amount of money, rounded to the decimals of its currency. */
export function cents(amount: number, decimals = 2): number {
  const scale = 10 ** decimals;
  return Math.round(amount * scale) / scale;
}

/** The sum of what items come to; what is no number counts for nothing. */
export function sum<T>(items: readonly T[], amountOf: (item: T) => number): number {
  return items.reduce((total, item) => total + (amountOf(item) || 0), 0);
}

/** An item of a list. */
export function pick<const L extends readonly [unknown, ...unknown[]]>(
  seed: number,
  list: L,
): L[number] {
  return list[(seed >>> 0) % list.length] ?? list[0];
}

/** An item for each index of another list: no item repeats until all were used. */
export function turn<const L extends readonly [unknown, ...unknown[]]>(
  seed: number,
  index: number,
  list: L,
): L[number] {
  return list[((seed >>> 0) + index) % list.length] ?? list[0];
}

/** True with a probability: `0` never, `1` always. */
export function chance(seed: number, probability: number): boolean {
  return (seed >>> 0) / 0x100000000 >= 1 - probability;
}

/** One or two flags, in the order of the list: `'read,write'`. */
export function several(seed: number, list: readonly [string, ...string[]]): string {
  const first = (seed >>> 0) % list.length;
  const second = (seed >>> 16) % list.length;
  return list.filter((_, index) => index === first || index === second).join(',');
}

/** The item at an index; past the end, items repeat with a number, so that all differ. */
export function nth(index: number, list: readonly [string, ...string[]]): string {
  const text = list[index % list.length] ?? list[0];
  return index < list.length ? text : `${text}${index}`;
}
