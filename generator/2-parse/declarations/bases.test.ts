import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {parse} from '../parse.ts'

/** A sentence below the title, and the base type that it states. */
const bases: readonly (readonly [sentence: string, base: string])[] = [
  ['Inherits from [part](part.md).', 'part'],
  ['A door. Inherits\nfrom [part](part.md).', 'part'],
  ['A door. Inherited from [part](part.md) entity.', 'part'],
  ['The door resource is a derivative of the [part](part.md) resource.', 'part'],
  [
    'The **door** resource is derived from [part](part.md) and inherits properties from that resource.',
    'part'
  ],
  ['A door that derives from `part`.', 'part'],
  ['Inherits from part.', 'part'],
  ['Inherits all properties from the [part](part.md) type.', 'part'],
  ['Inherits from base class [part](part.md).', 'part'],
  ['A subclass of [part](part.md).', 'part'],
  ['This is a subtype of the [part](part.md) resource type.', 'part'],
  ['A specialization of [part](part.md).', 'part'],
  ['This resource extends [part](part.md).', 'part'],
  ['Its base type is [part](part.md).', 'part'],
  ['**Base type**: [part](part.md)', 'part'],
  ['Extends: [part](part.md)', 'part'],
  ['Extends Part.', 'Part'],
  ['This type extends the Part resource.', 'Part'],
  ['Extends the Part that it holds.', ''],
  ['- Inherits from [part](part.md)', 'part'],
  ['> Inherits from [part](part.md).', 'part'],
  ['A door with a [part](part.md).', ''],
  ['The color is that of the [part](part.md).', ''],
  ['A grant extends group membership.', ''],
  ['Read more on how [parts](part.md) inherit.', ''],
  ['Erbt von [part](part.md).', 'part'],
  ['Hérite de [part](part.md).', 'part'],
  ['Hereda de [part](part.md).', 'part'],
  ['Herda de [part](part.md).', 'part'],
  ['Eredita da [part](part.md).', 'part'],
  ['Наследует от [part](part.md).', 'part'],
  ['Наследует от part.', 'part'],
  ['继承自 [part](part.md)。', 'part'],
  ['继承自 part。', 'part'],
  ['[part](part.md) から継承します。', 'part'],
  ['[part](part.md)에서 상속합니다.', 'part']
]

/** A sentence below the title, and the types that it says are derived from this one. */
const derived: readonly (readonly [sentence: string, names: string])[] = [
  ['Base entity for [door](door.md) and [hood](hood.md) entities.', 'door hood'],
  ['Represents a base type for [door](door.md) and [hood](hood.md) entity types.', 'door hood'],
  ['This is the base type for richer types such as [door](door.md) and [hood](hood.md).', 'door hood'],
  [
    'It is an abstract type that is inherited by [door](door.md), [hood](hood.md), and [lid](lid.md).',
    'door hood lid'
  ],
  ['The [door](door.md) and [hood](hood.md) types inherit from this type.', 'door hood'],
  ['The derived types are [door](door.md) and [hood](hood.md).', 'door hood'],
  ['An abstract part, which can be a [door](door.md) or a [hood](hood.md).', 'door hood'],
  ['The [door](door.md) and [hood](hood.md) resources are subclasses of this superclass.', 'door hood'],
  ['A base class for actions in the [settings](settings.md) of a [review](review.md).', ''],
  ['A part of a [door](door.md) or a [hood](hood.md).', ''],
  ['Basistyp für [door](door.md) und [hood](hood.md).', 'door hood']
]

const rows = ['', '## Properties', '', '|Property|Type|Description|', '|-|-|-|', '|id|String|The id.|']
const typeOf = (sentence: string) =>
  parse({file: 'x.md', text: ['# x resource type', '', sentence, ...rows].join('\n')}).types[0]

for (const [sentence, base] of bases) {
  test(`base: ${sentence}`, () => assert.is(typeOf(sentence)?.bases[0]?.name ?? '', base))
}

for (const [sentence, names] of derived) {
  test(`derived: ${sentence}`, () =>
    assert.is(
      typeOf(sentence)
        ?.derived.map(({name}) => name)
        .join(' '),
      names
    ))
}

test.run()
