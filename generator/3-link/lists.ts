import type {JsonNode} from '../model/json-node.ts'
import type {ListShape} from '../model/program.ts'

/**
 * How an example shows a list: the answer itself, or a property of it. `undefined` where it shows none, or one in `value` alone,
 * which is what lists are taken for without an example.
 *
 * @example
 * listShapeOf(root) // of `{"data": [{"id": "1"}], "has_more": false}`: {property: 'data', others: ['has_more']}
 */
export function listShapeOf(root: JsonNode | undefined): ListShape | undefined {
  if (root?.kind === 'array') return {others: []}
  if (root?.kind !== 'object') return undefined
  const members = root.members.filter(({key}) => !key.includes('@'))
  const [list, ...more] = members.filter(({value}) => value.kind === 'array')
  const others = members.filter((member) => member !== list).map(({key}) => key)
  if (list === undefined || more.length > 0) return undefined
  return list.key === 'value' && others.length === 0 ? undefined : {property: list.key, others}
}
