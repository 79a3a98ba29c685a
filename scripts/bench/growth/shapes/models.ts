// Models: many properties, types, members, bases, and what links them, on one page and on many.
import {counted, type Pages, repeated, resource, type Shape} from '../shape.ts'

const head = '|Property|Type|Description|\n|:---|:---|:---|\n'

function typePage(name: string, rows: string, base?: string): string {
  return `# ${name} resource type

A thing.${base ? ` Inherits from [${base}](${base}.md).` : ''}

## Properties

${head}${rows}`
}

function enumPage(name: string, members: string): string {
  return `# ${name} enum type\n\n## Members\n\n|Member|Description|\n|:---|:---|\n${members}`
}

function request(response: string): string {
  return `# Get thing\n\n## HTTP request\n\n\`GET /things/{id}\`\n\n## Response\n\n${response}\n`
}

/** As many pages as there is room for. */
function many(size: number, page: (index: number) => readonly [file: string, text: string]): Pages {
  const pages: {[file: string]: string} = {}
  for (let length = 0, index = 0; length < size; index++) {
    const [file, text] = page(index)
    pages[file] = text
    length += text.length
  }
  return pages
}

const onePage: {readonly [name: string]: (size: number) => string} = {
  'many properties': (size) => resource(counted((index) => `|a${index}|String|A.|\n`, size).trimEnd()),
  'many properties that differ by a sign': (size) =>
    resource(counted((index) => `|a${'-'.repeat(1 + (index % 90))}${index}|String|A.|\n`, size).trimEnd()),
  'many relations': (size) =>
    resource(counted((index) => `|a${index}|[thing](thing.md)|A.|\n`, size).trimEnd()),
  'many properties of unknown types': (size) =>
    resource(counted((index) => `|a${index}|thin${index}|A.|\n`, size).trimEnd()),
  'many properties of broken links': (size) =>
    resource(counted((index) => `|a${index}|[b${index}](b${index}.md)|A.|\n`, size).trimEnd()),
  'many properties with values': (size) =>
    resource(
      counted((index) => `|a${index}|String|Possible values are: \`b${index}\`, \`c\`.|\n`, size).trimEnd()
    ),
  'many properties in JSON too': (size) =>
    resource(
      counted((index) => `|a${index}|String|A.|\n`, size / 2).trimEnd(),
      `\n## JSON representation\n\n\`\`\`json\n{${counted((index) => `"a${index}": "String",\n`, size / 2)}"id": "String"}\n\`\`\`\n`
    ),
  'many properties only in JSON': (size) =>
    resource(
      '',
      `\n## JSON representation\n\n\`\`\`json\n{${counted((index) => `"a${index}": "String",\n`, size)}"id": "String"}\n\`\`\`\n`
    ),
  'properties whose names nearly are those in JSON': (size) =>
    resource(
      counted((index) => `|name${index}x|String|A.|\n`, size / 2).trimEnd(),
      `\n## JSON representation\n\n\`\`\`json\n{${counted((index) => `"name${index}y": "String",\n`, size / 2)}"id": "String"}\n\`\`\`\n`
    ),
  'sentences of failing requests': (size) => request(repeated('It returns a 404 error. ', size)),
  'sentences of failing requests in code': (size) => request(repeated('It returns a `404` error. ', size)),
  'sentences of failing requests with links': (size) =>
    request(repeated('It fails with `409` and an [error](error.md). ', size)),
  'many types on one page': (size) =>
    counted((index) => `# t${index} resource type\n\n## Properties\n\n${head}|a|String|A.|\n\n`, size),
  'many equal types on one page': (size) =>
    counted(() => `# t resource type\n\n## Properties\n\n${head}|a|String|A.|\n\n`, size),
  'many enums on one page': (size) =>
    counted(
      (index) => `# e${index} enum type\n\n## Members\n\n|Member|Description|\n|:---|:---|\n|a|A.|\n\n`,
      size
    ),
  'many members': (size) =>
    enumPage(
      'color',
      counted((index) => `|a${index}|A.|\n`, size)
    ),
  'many equal members': (size) =>
    enumPage(
      'color',
      counted(() => '|a|A.|\n', size)
    ),
  'many members with values': (size) =>
    `# color enum type\n\n## Members\n\n|Member|Value|Description|\n|:---|:---|:---|\n${counted((index) => `|a${index}|${index}|A.|\n`, size)}`,
  'many values in prose': (size) =>
    resource(`|color|String|Possible values are: ${counted((index) => `\`a${index}\`, `, size)}\`b\`.|`),
  'many plain values in prose': (size) =>
    resource(`|color|String|Possible values are: ${counted((index) => `a${index}, `, size)}b.|`),
  'many values with notes': (size) =>
    resource(
      `|color|String|Possible values are: ${counted((index) => `\`a${index}\` (some), `, size)}\`b\`.|`
    ),
  'many values on lines': (size) =>
    resource(
      `|color|String|Possible values are: ${counted((index) => `<br>\`a${index}\` - what it means`, size)}.|`
    ),
  'many types in a union': (size) => resource(`|a|${counted((index) => `type${index} or `, size)}String|A.|`),
  'many names in a cell': (size) => resource(`|${counted((index) => `name${index}, `, size)}b|String|A.|`),
  'a property list': (size) =>
    `# thing resource type\n\n## Properties\n\n${counted((index) => `- **a${index}** (String): A.\n`, size)}`,
  'property lists, nested': (size) => {
    const lines = Array.from({length: 40}, (_, depth) => `${'  '.repeat(depth)}- **a** (object): A.\n`)
    return `# thing resource type\n\n## Properties\n\n${repeated(lines.join(''), size)}`
  },
  'tables below headings that repeat': (size) => {
    const rows = Array.from({length: 100}, (_, index) => `|a${index}|String|\n`).join('')
    const section = `### Its parts\n\n|Name|Type|\n|-|-|\n${rows}\n`
    return `# things\n\n${counted((index) => `## Thing${index}\n\n${section}`, size)}`
  },
  'attributes of a class of Python': (size) =>
    `# things\n\n### *class* shop.Thing\n\n${counted((index) => `#### a${index} *: str*\n\nA.\n\n`, size)}`,
  'classes of Python': (size) =>
    `# things\n\n${counted((index) => `### *class* shop.Thing${index}\n\n#### a *: str*\n\nA.\n\n`, size)}`,
  'a table of many types': (size) =>
    `# things\n\n|Entity|Attribute|Type|\n|-|-|-|\n${counted((index) => `|Thing${index}|a|String|\n||b|String|\n`, size)}`,
  'tables in items': (size) =>
    `# things\n\n${counted((index) => `- Thing${index}\n\n  |Attribute|Type|\n  |-|-|\n  |a|String|\n\n`, size)}`,
  'objects below headings': (size) =>
    `# thing resource type\n\n## Properties\n\n${head}${counted((index) => `|a${index}|object|A.|\n`, size / 2)}\n${counted((index) => `### a${index}\n\n${head}|b|String|B.|\n\n`, size / 2)}`,
  'objects in objects below headings': (size) => {
    const path = (depth: number) => Array.from({length: depth}, (_, at) => `a${at}`).join('.')
    const section = (depth: number) =>
      `### Nested schema for \`${path(depth)}\`\n\n${head}|a${depth}|object|A.|\n\n`
    const sections = Array.from({length: 20}, (_, depth) => section(depth + 1)).join('')
    return counted(
      (index) => `# thing${index} resource type\n\n## Properties\n\n${head}|a0|object|A.|\n\n${sections}`,
      size
    )
  },
  'answers of many statuses': (size) =>
    `# /things\n\n## GET\n\n${counted((index) => `### Response ${400 + (index % 100)}\n\n### Response fields\n\n|Field|Type|\n|-|-|\n|a|String|\n\n`, size)}`,
  'labels on a line': (size) =>
    `# thing resource type\n\n## Properties\n\n### a\n\n${counted(() => '**Type**: String | **Required**: yes | ', size)}\n`,
  'property headings': (size) =>
    `# thing resource type\n\n## Properties\n\n${counted((index) => `### a${index}\n\nType: String\n\nA.\n\n`, size)}`,
  'links in a description': (size) =>
    resource(`|a|String|${counted((index) => `[b${index}](b${index}.md) `, size)}|`),
  'a long description': (size) =>
    resource(`|a|String|${counted((index) => `Sentence ${index} says something. `, size)}|`),
  'many long lines': (size) =>
    resource('', `\n${counted((index) => `${`word${index} `.repeat(50)}\n`, size)}`),
  'many requests': (size) =>
    `${resource('|a|String|A.|')}\n# Get thing\n\n## HTTP request\n\n\`\`\`http\n${counted((index) => `GET /things/${index}\nPATCH /things/${index}\n`, size)}\`\`\`\n\n## Response\n\nReturns a [thing](thing.md).\n`,
  'many paragraphs before the table': (size) =>
    `# thing resource type\n\n${counted((index) => `Paragraph ${index} about the thing.\n\n`, size)}## Properties\n\n${head}|a|String|A.|\n`
}

const manyPages: {readonly [name: string]: (size: number) => Pages} = {
  'a chain of bases': (size) =>
    many(size, (index) => [
      `t${index}.md`,
      typePage(`t${index}`, `|a${index}|String|A.|\n`, index > 0 ? `t${index - 1}` : undefined)
    ]),
  'a chain of bases, the other way': (size) =>
    many(size, (index) => [
      `t${index}.md`,
      typePage(`t${index}`, `|a${index}|String|A.|\n`, `t${index + 1}`)
    ]),
  'a wide base': (size) =>
    many(size, (index) =>
      index === 0
        ? ['base.md', typePage('base', '|a|String|A.|\n')]
        : [`t${index}.md`, typePage(`t${index}`, `|b${index}|String|A.|\n`, 'base')]
    ),
  'bases that repeat properties': (size) =>
    many(size, (index) => [
      `t${index}.md`,
      typePage(`t${index}`, '|a|String|A.|\n', index > 0 ? `t${index - 1}` : undefined)
    ]),
  'types that refer to the next': (size) =>
    many(size, (index) => [
      `t${index}.md`,
      typePage(`t${index}`, `|next|[t${index + 1}](t${index + 1}.md)|A.|\n`)
    ]),
  'types that refer to the one before': (size) =>
    many(size, (index) => [
      `t${index}.md`,
      typePage(`t${index}`, index > 0 ? `|last|[t${index - 1}](t${index - 1}.md)|A.|\n` : '|a|String|A.|\n')
    ]),
  'a ring of types': (size) =>
    many(size, (index) => [
      `t${index}.md`,
      typePage(`t${index}`, `|next|[t${index + 1}](t${index + 1}.md)|A.|\n|all|[t0](t0.md) collection|A.|\n`)
    ]),
  'types that all refer to one': (size) =>
    many(size, (index) => [`t${index}.md`, typePage(`t${index}`, '|first|[t0](t0.md)|A.|\n')]),
  'types of equal names': (size) => many(size, (index) => [`t${index}.md`, typePage('t', '|a|String|A.|\n')]),
  'types without pages': (size) =>
    many(size, (index) => [`t${index}.md`, typePage(`t${index}`, `|a|other${index}|A.|\n`)]),
  'enums and their users': (size) =>
    many(size, (index) =>
      index % 2 === 0
        ? [`e${index}.md`, enumPage(`e${index}`, '|a|A.|\n|b|B.|\n')]
        : [
            `t${index}.md`,
            typePage(`t${index}`, `|a|[e${index - 1}](e${index - 1}.md)|Possible values are: \`a\`.|\n`)
          ]
    ),
  'pages that link to all others': (size) =>
    many(size, (index) => [
      `t${index}.md`,
      typePage(`t${index}`, '|a|String|A.|\n') + counted((other) => `[t](t${other}.md) `, 500)
    ]),
  'small pages': (size) => many(size, (index) => [`t${index}.md`, `# t${index}\n`])
}

export const modelShapes: readonly Shape[] = [
  ...Object.entries(onePage).map(([name, make]) => ({
    name,
    pages: (size: number) => ({'thing.md': make(size)})
  })),
  ...Object.entries(manyPages).map(([name, pages]) => ({name: `${name} (pages)`, pages, isOfMany: true}))
]
