import type {JsonNode, JsonScalar} from './page.ts'

/**
 * The types that JSON names of its objects, each where it stands: `{"@odata.type": "#microsoft.graph.user"}`.
 *
 * @example
 * [...jsonTypes(block.root)].map(({name}) => name) // ['microsoft.graph.user']
 */
export function* jsonTypes(node: JsonNode): Generator<{readonly name: string; readonly node: JsonScalar}> {
  if (node.kind === 'array') for (const item of node.items) yield* jsonTypes(item)
  if (node.kind !== 'object') return
  for (const {key, value} of node.members) {
    if (key !== '@odata.type') yield* jsonTypes(value)
    else if (value.kind === 'scalar' && typeof value.value === 'string') {
      const name = value.value
        .trim()
        .replace(/^#?(?:collection\()?/i, '')
        .replace(/\)$/, '')
        .replace(/^#/, '')
      if (/^[a-z]\w*(?:\.\w+)+$/i.test(name)) yield {name, node: value}
    }
  }
}
