/** Pages that grow: `pages(25_000)` is about 25 kB of one construct, by file. */
export interface Shape {
  readonly name: string
  readonly pages: (size: number) => Pages
  /** Many small pages, of which each makes files: their time is not that of a page, and a fifth of the size will do. */
  readonly isOfMany?: boolean
}

export type Pages = {readonly [file: string]: string}

/** A text as often as fits. */
export function repeated(text: string, size: number): string {
  return text.repeat(Math.max(1, Math.floor(size / text.length)))
}

/** What a function makes of 0, 1, 2 …, until there is enough. */
export function counted(make: (index: number) => string, size: number): string {
  const parts: string[] = []
  for (let length = 0, index = 0; length < size; index++) {
    const part = make(index)
    parts.push(part)
    length += part.length
  }
  return parts.join('')
}

/** A page of one resource, with these rows of properties, and what follows the table. */
export function resource(rows: string, rest = ''): string {
  return `# thing resource type

Namespace: microsoft.graph

A thing.

## Properties

|Property|Type|Description|
|:---|:---|:---|
|id|String|The id.|
${rows}
${rest}`
}
