/** The name, or the first of `name2`, `name3`, … that is not taken yet. */
export function free(name: string, used: Set<string>, separator: string): string {
  let unique = name
  for (let n = 2; used.has(unique); n++) unique = `${name}${separator}${n}`
  used.add(unique)
  return unique
}
