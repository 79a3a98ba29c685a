import {test} from 'uvu'
import * as assert from 'uvu/assert'
import {page} from '../testing/page.ts'
import {typeShape} from '../testing/type-shape.ts'

const front = ['---', 'ms.contentlocale: de-DE', '---']

/** A translation with its original behind it. */
function beside(translation: string, original: string): string {
  return `<span data-ttu-id="1">${translation}</span><span class="sxs-lookup"><span data-stu-id="1">${original}</span></span>`
}

test('reads the original that stands beside a translation', () => {
  const {types, title} = page(
    ...front,
    `# <a name="lamp-resource-type"></a>${beside('lamp-Ressourcentyp', 'lamp resource type')}`,
    '',
    beside('Eine Lampe.', 'A **lamp**.'),
    '',
    `## <a name="properties"></a>${beside('Eigenschaften', 'Properties')}`,
    '',
    `|${beside('Eigenschaft', 'Property')}|${beside('Typ', 'Type')}|${beside('Beschreibung', 'Description')}|`,
    '|-|-|-|',
    `|${beside('watt', 'watt')}|Int32|${beside('Leistung.', 'Its power. Required.')}|`
  )
  assert.is(title?.text, 'lamp resource type')
  assert.equal([types[0]?.names[0]?.name, types[0]?.description], ['lamp', 'A **lamp**.'])
  const [watt] = types[0]?.properties ?? []
  assert.equal([watt?.name, watt?.description, watt?.facts.required], ['watt', 'Its power. Required.', true])
})

test('reads anchors of headings, and columns by their order, where the original is left out', () => {
  const {types} = page(
    ...front,
    '# <a name="deskLamp-resource-type"></a>deskLamp-Ressourcentyp',
    '## <a name="properties"></a>Eigenschaften',
    '|Eigenschaft|Typ|Beschreibung|',
    '|-|-|-|',
    '|watt|Int32|Leistung.|',
    '|время|日期|Zeit.|',
    '## <a name="relationships"></a>Beziehungen',
    '|Beziehung|Typ|Beschreibung|',
    '|-|-|-|',
    '|room|[room](room.md)|Raum.|'
  )
  const read = types[0]?.properties.map(({name, type, navigation}) => [name, typeShape(type), navigation])
  assert.equal(read, [
    ['watt', 'int32', false],
    ['room', '<room>', true]
  ])
})

test('knows the language by the columns of a table', () => {
  const {operations} = page(
    '# 创建订单',
    '```',
    'POST /orders',
    '```',
    '### 请求参数：',
    '参数名 | 类型 | 必要性 | 描述',
    '-|-|-|-',
    'userName | String | Y | 用户姓名'
  )
  const sent = operations[0]?.sent.map(({name, type, facts}) => [name, typeShape(type), facts.required])
  assert.equal(sent, [['userName', 'string', true]])
})

test('reads enums of translated pages, spelled as their headings spell them', () => {
  const {enums} = page(
    ...front,
    '# <a name="lampcolor-enum-type"></a>Aufzählungstyp lampColor',
    '## <a name="members"></a>Member',
    '|Element|Wert|Beschreibung|',
    '|-|-|-|',
    '|warm|1|Warm.|'
  )
  assert.is(enums[0]?.names[0]?.name, 'lampColor')
  assert.equal(
    enums[0]?.members.map(({name, value}) => [name, value]),
    [['warm', 1]]
  )
})

test('leaves pages in English alone', () => {
  const lines = [
    '# <a name="lamp-enum-type"></a>lamp resource type',
    '',
    '## <a name="members"></a>Properties'
  ]
  assert.is(page(...lines).title?.text, 'lamp resource type')
})

const titles: readonly (readonly [title: string, headings: readonly string[], head: string])[] = [
  ['lamp-Ressourcentyp', ['Eigenschaften', 'Beziehungen'], 'Eigenschaft|Typ|Beschreibung'],
  ['Type de ressource lamp', ['Propriétés', 'Relations'], 'Propriété|Type|Description'],
  ['Tipo de recurso lamp', ['Propiedades', 'Relaciones'], 'Propiedad|Tipo|Descripción'],
  ['Tipo de recurso lamp', ['Propriedades', 'Relações'], 'Propriedade|Tipo|Descrição'],
  ['Tipo di risorsa lamp', ['Proprietà', 'Relazioni'], 'Proprietà|Tipo|Descrizione'],
  ['Тип ресурса lamp', ['Свойства', 'Связи'], 'Свойство|Тип|Описание'],
  ['lamp リソースの種類', ['プロパティ', 'リレーションシップ'], 'プロパティ|型|説明'],
  ['lamp 资源类型', ['属性', '关系'], '属性|类型|说明'],
  ['lamp 리소스 종류', ['속성', '관계'], '속성|형식|설명']
]

for (const [title, [properties, relationships], head] of titles) {
  test(`reads a page below ${properties}`, () => {
    const {types} = page(
      `# ${title}`,
      `## ${properties}`,
      `|${head}|`,
      '|-|-|-|',
      '|watt|Int32|W.|',
      `## ${relationships}`,
      `|${head}|`,
      '|-|-|-|',
      '|room|[room](room.md)|R.|'
    )
    assert.is(types[0]?.names[0]?.name, 'lamp')
    assert.equal(
      types[0]?.properties.map(({name, type, navigation}) => [name, typeShape(type), navigation]),
      [
        ['watt', 'int32', false],
        ['room', '<room>', true]
      ]
    )
  })
}

const enumTitles: readonly [title: string, members: string, head: string][] = [
  ['lampMode-Enumerationstyp', 'Elemente', 'Element|Beschreibung'],
  ["Type d'énumération lampMode", 'Membres', 'Membre|Description'],
  ['Tipo de enumeración lampMode', 'Miembros', 'Miembro|Descripción'],
  ['Tipo de enumeração lampMode', 'Membros', 'Membro|Descrição'],
  ['Tipo di enumerazione lampMode', 'Membri', 'Membro|Descrizione'],
  ['Тип перечисления lampMode', 'Элементы', 'Элемент|Описание'],
  ['lampMode 列挙型', 'メンバー', 'メンバー|説明'],
  ['lampMode 枚举类型', '成员', '成员|说明'],
  ['lampMode 열거형', '멤버', '멤버|설명']
]

for (const [title, members, head] of enumTitles)
  test(`reads the enum of "${title}"`, () => {
    const {enums} = page(`# ${title}`, `## ${members}`, `|${head}|`, '|-|-|', '|on|O.|', '|off|O.|')
    assert.equal(
      enums.map((draft) => [draft.names[0]?.name, draft.members.map(({name}) => name)]),
      [['lampMode', ['on', 'off']]]
    )
  })

const translations: readonly [properties: string, head: string, cells: readonly string[], values: string][] =
  [
    [
      'Eigenschaften',
      'Eigenschaft|Typ',
      ['Zeichenfolge', 'Zeichenfolgensammlung', 'Sammlung von [room](room.md)', 'lampMode'],
      'lampMode-Werte'
    ],
    [
      'Propriétés',
      'Propriété|Type',
      ['Chaîne', 'Collection de chaînes', 'collection [room](room.md)', 'lampMode'],
      'Valeurs de lampMode'
    ],
    [
      'Свойства',
      'Свойство|Тип',
      ['Строка', 'Коллекция строк', 'Коллекция [room](room.md)', 'lampMode'],
      'Значения lampMode'
    ],
    [
      'プロパティ',
      'プロパティ|型',
      ['文字列', '文字列コレクション', '[room](room.md) のコレクション', 'lampMode'],
      'lampMode の値'
    ],
    ['属性', '属性|类型', ['字符串', '字符串集合', '[room](room.md) 集合', 'lampMode'], 'lampMode 值']
  ]

for (const [properties, head, cells, values] of translations)
  test(`reads types and values below ${properties}`, () => {
    const {types, enums} = page(
      '# lamp resource type',
      `## ${properties}`,
      `|${head}|`,
      '|-|-|',
      ...cells.map((cell, at) => `|p${at}|${cell}|`),
      `### ${values}`,
      '- `on`: It is on.',
      '- `off`: It is off.'
    )
    assert.equal(
      types[0]?.properties.map(({type}) => typeShape(type)),
      ['string', '[string]', '[<room>]', '<lampMode>']
    )
    assert.equal(
      enums.map((draft) => draft.names[0]?.name),
      ['lampMode']
    )
  })

test('knows labels of parts of requests in other languages', () => {
  const table = (name: string) => ['', '| 参数 | 类型 | 说明 |', '|-|-|-|', `| ${name} | string | 名称 |`, '']
  const [operation] = page(
    '# 订单',
    '## 查询',
    '```',
    'GET /orders',
    '```',
    '**查询参数：**',
    ...table('id'),
    '**响应**',
    ...table('name')
  ).operations
  assert.equal(
    operation?.sent.map((row) => `${row.name} ${row.in}`),
    ['id query']
  )
  assert.equal(
    operation?.returned.map(({name}) => name),
    ['name']
  )
})

test.run()
