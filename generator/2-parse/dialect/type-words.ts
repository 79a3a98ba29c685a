/** The words of type cells, by what they do there. A new word goes into the list that fits. */

/** Before `of`: `array of x`, `set of x`. Plural inside another: `array of arrays of x`. */
export const manyOf = /^(collections?|lists?|arrays?|sets?|hashset|sequences?|vectors?|vec)$/i

/** Before a type, without `of`: `repeated string`. */
export const manyBefore = /^(repeated)$/i

/** `x collection`; other words of many are parts of names there. */
export const manyBehind = /^(collections?|lists?|arrays?)$/i

/** Of a cell that says no number. */
export const plural = /^(?:string|boolean|integer|number|float|double|decimal|date|object)s$/i

/** In brackets or behind a comma: `string (repeated)`. */
export const manyNoted = /^(collection|array|list|repeated|multiple)$/i

/** Before a type in the plural: `multiple strings`, `one or more [user](user.md) objects`. */
export const several = /^(?:(?:multiple|several)|(?:one|zero|[01]) or more)(?: of)?$/i

/** Of a cell that says no more than that there are several. */
export const manyAlone = /^(collection|array)$/i

/** Before `of`: `Dictionary of [user](user.md)`, `map of string to Int32`. */
export const mapOf = /^(i?dictionary|dict|map|hash|hashmap|hashtable|record|mapping)$/i

/** Of a cell that says no more than that there are keys and values. */
export const mapAlone = /^(i?dictionary|hashtable|hashmap)$/i

/** Of a cell that says nothing else, where no page defines a type of that name. */
export const manyAsName = /^(?:collections?|lists?|arrays?|sets?|tuples?|vectors?|slices?)$/i
export const mapAsName = /^(?:maps?|dict|hash)$/i

/** `x object`: says that x is one. */
export const noun =
  /^(resource|object|type|enum|enumeration|entity|complex|value|reference|instance|structure|struct)s?$/i

/** Behind the name of a type: not the type itself, but what identifies it. */
export const identifiers = /^(ids?|identifiers?|guids?|uuids?)$/i

/** Before alternatives: `one of string, integer`. */
export const oneOf = /^(?:one|any|either)$/i

/** The same in one word: `oneOf [cat](cat.md), [dog](dog.md)`. */
export const oneOfAlone = /^(?:one|any)Of$/i

export const either = /^(or|\||¦|\|\||\/|ou|oder|или|または|或|또는)$/i

/** In a union: what may stand there instead of a value, and what leaves it out. */
export const nothing: readonly {readonly words: RegExp; readonly means: 'null' | 'undefined'}[] = [
  {words: /^(null|nil|none|nonetype|none_type|nullptr)$/i, means: 'null'},
  {words: /^undefined$/i, means: 'undefined'}
]

/** `a user`, `untyped JSON`: say nothing of what follows. */
export const article = /^(a|an|the|unknown)$/i
export const adjective =
  /^(untyped|type|single-valued|signed|unsigned|utc|nested|const|representation|deprecated)$/i

/** How many: `array of two integers`. */
export const count = /^(one|two|three|four|five|six|\d+)$/i

/** What may stand before a link, and says nothing of the type that it names: `complex type [address](address.md)`. */
export const beforeLink =
  /^(a|an|the|one|single|any|either|of|to|complex|complextype|enum|enumeration|entity|object|type|resource|instance|reference|link|navigation|property|embedded|nested|pointer|:)$/i

/** What a word before or behind a type says of the property: `Nullable long`, `optional string`. */
export const statements: readonly {readonly words: RegExp; readonly note: string}[] = [
  {words: /^nullable$/i, note: 'Nullable.'},
  {words: /^optional$/i, note: 'Optional.'},
  {words: /^required$/i, note: 'Required.'},
  {words: /^read-?only$/i, note: 'Read-only.'}
]

/** With these goes on what a cell says of a scalar: `string of 20 characters`, `integer between 1 and 10`. */
export const noteLead =
  /^(of|with|in|between|from|up|at|that|which|for|as|containing|formatted|encoded|representing|e\.g|i\.e|max|maximum|min|minimum|non-empty|unsigned|zerofill|nullable|optional|required|read-?only|deprecated|default|format|by|see|if|when|expandable|pk|fk|primary|foreign|unique|not|auto_?increment|references|iso|iso-?8601|rfc-?\d+|utf-?8|base64|hex)$/i

/** Words of sentences, of which no name of a type is made: `Moment when it was made`. */
export const functionWord =
  /^(a|an|the|of|to|in|on|at|by|for|from|with|when|where|while|that|which|who|whose|this|these|those|is|are|was|were|be|been|has|have|had|can|may|might|must|should|will|would|if|and|or|not|no|as|it|its|see|use|used|using|than|then|into|about|per|via|only|also|all|each|any|more|such|so|but)$/i
