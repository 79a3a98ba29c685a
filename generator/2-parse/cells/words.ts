/** The words of type cells, by what they do there. A new word goes into the list that fits. */

/** `Collection(x)`, `array of x`, `IEnumerable<x>`. */
export const many =
  /^(collections?|list|array|set|hashset|sequence|i?(readonly)?(enumerable|collection|list|set))$/i

/** `x collection`; other words of many are parts of names there. */
export const manyBehind = /^(collections?|list|array)$/i

/** Of a cell that says no more than that there are several. */
export const manyAlone = /^(collection|array)$/i

export const pair = /^keyvaluepair$/i

/** `Dictionary<k, v>`, `map of x`. */
export const map = /^(i?dictionary|dict|map|hashmap|hashtable|record)$/i

/** Of a cell that says no more than that there are keys and values. */
export const mapAlone = /^(i?dictionary|hashtable|hashmap)$/i

/** `x object`: says that x is one. */
export const noun = /^(resource|object|type|enum|enumeration|entity|complex|value|reference|instance)s?$/i

export const either = /^(or|\||\/)$/i

/** `a user`, `untyped JSON`: say nothing of what follows. */
export const article = /^(a|an|the|unknown)$/i
export const adjective = /^(untyped|type|single-valued|signed|unsigned|utc|nested)$/i

/** What may stand before a link, and says nothing of the type that it names: `complex type [address](address.md)`. */
export const beforeLink =
  /^(a|an|the|one|single|any|either|of|to|complex|complextype|enum|enumeration|entity|object|type|resource|instance|reference|link|navigation|property|embedded|nested|:)$/i

/** What a word before or behind a type says of the property: `Nullable long`, `optional string`. */
export const statements: readonly {readonly words: RegExp; readonly note: string}[] = [
  {words: /^nullable$/i, note: 'Nullable.'},
  {words: /^optional$/i, note: 'Optional.'},
  {words: /^required$/i, note: 'Required.'},
  {words: /^read-?only$/i, note: 'Read-only.'},
  {words: /^(const|representation)$/i, note: ''}
]
