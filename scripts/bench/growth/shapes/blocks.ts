// Blocks: lines and groups of lines, repeated, and nested.
import {counted, repeated, resource, type Shape} from '../shape.ts'
import {json} from './places.ts'

const lines: {readonly [name: string]: string} = {
  'blank lines': '\n',
  'lines of text': 'A line of text.\n',
  paragraphs: 'A paragraph.\n\n',
  'lines that end in spaces': 'A line.  \n',
  headings: '## A heading\n\n',
  'headings of all levels': '# a\n\n## b\n\n### c\n\n#### d\n\n',
  'underlined headings': 'A heading\n---\n\n',
  'headings of properties': '## Properties\n\n',
  'headings of types': '## a resource type\n\n',
  'empty headings': '#\n',
  rules: '---\n\n',
  'list items': '- a\n',
  'loose list items': '- a\n\n',
  'ordered items': '1. a\n',
  'items of changing marks': '- a\n* b\n+ c\n',
  'task items': '- [ ] a\n',
  'indented items': '- a\n  - b\n    - c\n',
  'empty items': '-\n',
  quotes: '> a\n',
  'separate quotes': '> a\n\n',
  notes: '> [!NOTE]\n> a\n\n',
  'empty quotes': '>\n',
  'quotes with lists': '> - a\n',
  fences: '```\na\n```\n\n',
  'JSON fences': '```json\n{"a": 1}\n```\n\n',
  'JSON fences that are wrong': '```json\n{"a": \n```\n\n',
  'HTTP fences': '```http\nGET /a\n```\n\n',
  'open fences': '```\n\n',
  'fences of tildes': '~~~\na\n~~~\n\n',
  'fences in items': '- ```\n  a\n  ```\n',
  'growing fences': '```\n````\n`````\n',
  'indented code': '    a\n\n',
  comments: '<!-- a -->\n\n',
  'open comments': '<!--\n\n',
  annotations: '<!-- {"blockType": "resource", "@odata.type": "microsoft.graph.a"} -->\n\n',
  'open annotations': '<!-- {\n\n',
  'annotations that are wrong': '<!-- {"blockType": } -->\n\n',
  'annotations of ignored blocks': '<!-- {"blockType": "ignored"} -->\n\n```json\n{}\n```\n\n',
  'switches of rules': '<!-- typedown-disable-line row-width -->\n\n',
  'switches off and on': '<!-- typedown-disable -->\n\n<!-- typedown-enable -->\n\n',
  'unknown switches': '<!-- typedown-disabel -->\n\n',
  'HTML blocks': '<div>\na\n</div>\n\n',
  'open HTML blocks': '<div>\n\n',
  'HTML tables': '<table><tr><td>a</td></tr></table>\n\n',
  'open HTML tables': '<table>\n\n',
  'HTML rows': '<tr><td>a</td><td>b</td></tr>\n',
  'HTML cells': '<td>\n',
  definitions: '[a]: a.md\n',
  'open definitions': '[a]:\n',
  'definitions of labels in several lines': '[a\nb]: c.md\n\n',
  'link labels that do not end': '[a\n',
  tables: '|a|b|\n|:---|:---|\n|a|b|\n\n',
  'tables of properties': '|Property|Type|Description|\n|:---|:---|:---|\n|a|String|A.|\n\n',
  'headers alone': '|a|b|\n',
  'delimiter rows': '|:---|:---|\n',
  'delimiter rows without pipes': '---|---\n',
  'tables without a delimiter row': '|Property|Type|\n|a|String|\n\n',
  'tables of members': '|Member|Description|\n|:---|:---|\n|a|A.|\n\n',
  'tabs and zones': '# [a](#tab/a)\n\n---\n\n',
  includes: '[!INCLUDE [a](../a.md)]\n\n',
  'front matter again': '---\ntitle: a\n---\n\n',
  'escaped line ends': 'a\\\n',
  'lines of marks': '*a\n',
  'lines of ticks': '`a\n',
  'lines of tags': '<a\n',
  'lines of targets': '[a](\n',
  footnotes: '[^1]: a\n\n',
  directives: ':::zone\n\na\n\n:::\n\n'
}

const rows: {readonly [name: string]: string} = {
  'the same property': '|a|String|A.|\n',
  'rows without cells': '||\n',
  'rows too short': '|a|\n',
  'rows too long': '|a|String|A.|b|c|\n',
  'rows without pipes': 'a\n',
  'rows of pipes': '||||\n',
  'rows of unknown types': '|a|Strng|A.|\n',
  'rows of links': '|a|[b](b.md)|See [c](c.md).|\n',
  'rows that repeat the header': '|Property|Type|Description|\n|:---|:---|:---|\n',
  'rows of groups': '|**Group**|||\n',
  'rows with possible values': '|a|String|Possible values are: `a`, `b`.|\n'
}

/** In pages that begin with them, and in pages of a resource behind its table. */
const repeatedLines: Shape[] = Object.entries(lines).flatMap(([name, text]) => [
  {name: `${name}, alone`, pages: (size) => ({'thing.md': repeated(text, size)})},
  {name, pages: (size) => ({'thing.md': resource('', `\n${repeated(text, size)}`)})}
])

const repeatedRows: Shape[] = Object.entries(rows).map(([name, text]) => ({
  name,
  pages: (size) => ({'thing.md': resource(repeated(text, size).trimEnd())})
}))

/** A text that begins every line, once more on every next. */
function deeper(mark: string, size: number): string {
  let text = ''
  for (let depth = 0; text.length < size; depth++) text += `${mark.repeat(depth)}a\n`
  return text
}

const shapes: {readonly [name: string]: (size: number) => string} = {
  'lists, nested': (size) => {
    let text = ''
    for (let depth = 0; text.length < size; depth++) text += `${'  '.repeat(depth)}- a\n`
    return text
  },
  'lists, nested in one line': (size) => `${repeated('- ', size)}a`,
  'ordered lists, nested in one line': (size) => `${repeated('1. ', size)}a`,
  'lists, nested as deep as is read': (size) =>
    repeated(Array.from({length: 90}, (_, depth) => `${'  '.repeat(depth)}- a\n`).join(''), size),
  'quotes, nested': (size) => deeper('> ', size),
  'quotes, nested in one line': (size) => `${repeated('> ', size)}a`,
  'quotes, nested as deep as is read': (size) => repeated(`${'> '.repeat(90)}a\n\n`, size),
  'quotes and lists, nested in one line': (size) => `${repeated('> - ', size)}a`,
  'indented deeper and deeper': (size) => deeper(' ', size),
  'tabs deeper and deeper': (size) => deeper('\t', size),
  'a wide table': (size) =>
    `${repeated('|a', size / 3)}|\n${repeated('|-', size / 3)}|\n${repeated('|b', size / 3)}|\n`,
  'a wide delimiter row': (size) => `|a|\n${repeated('|-', size)}|\n`,
  'a wide header': (size) => `${repeated('|a', size)}|\n|-|\n`,
  'a long fence': (size) => repeated('`', size),
  'a long rule': (size) => repeated('-', size),
  'a long underline': (size) => `a\n${repeated('=', size)}\n`,
  'a long line of hashes': (size) => `# a ${repeated('#', size)}\n`,
  'different headings': (size) => counted((index) => `## Heading ${index}\n\n`, size),
  'the same heading': (size) => repeated('## Heading\n\n', size),
  'different definitions': (size) => counted((index) => `[a${index}]: a${index}.md\n`, size),
  'references and definitions': (size) =>
    counted((index) => `[a${index}] `, size / 2) +
    '\n\n' +
    counted((index) => `[a${index}]: a.md\n`, size / 2),
  'references without definitions': (size) => counted((index) => `[a${index}][] `, size),
  'different broken links': (size) => counted((index) => `[a](a${index}.md)\n`, size),
  'links to anchors': (size) =>
    counted((index) => `## H ${index}\n\n`, size / 2) + counted((index) => `[a](#h-${index})\n`, size / 2),
  'broken anchors': (size) =>
    counted((index) => `## H ${index}\n\n`, size / 2) + counted((index) => `[a](#g-${index})\n`, size / 2),
  'deep JSON': (size) => json(`${'{"a":'.repeat(size / 6)}1${'}'.repeat(size / 6)}`),
  'deep JSON lists': (size) => json(`${'['.repeat(size / 2)}${']'.repeat(size / 2)}`),
  'open JSON lists': (size) => json(repeated('[', size)),
  'open JSON objects': (size) => json(repeated('{"a":', size)),
  'many JSON keys': (size) => json(`{${counted((index) => `"a${index}": "String",\n`, size)}"b": 1}`),
  'many equal JSON keys': (size) => json(`{${repeated('"a": "String",\n', size)}"b": 1}`),
  'many JSON items': (size) => json(`[${repeated('1, ', size)}1]`),
  'many JSON objects': (size) => json(`{"a": [${repeated('{"b": 1}, ', size)}{}]}`),
  'JSON commas': (size) => json(repeated(',', size)),
  'JSON trailing commas': (size) => json(`{"a": [${repeated('[1,],', size)}]}`),
  'JSON ellipses': (size) => json(`{${repeated('..., ', size)}}`),
  'JSON comments': (size) => json(`{${repeated('// a\n', size)}}`),
  'JSON open strings': (size) => json(repeated('{"a": "b\n', size)),
  'JSON alternatives': (size) => json(`{"a": "${repeated('b | ', size)}c"}`),
  'JSON words': (size) => json(repeated('word ', size)),
  'JSON types': (size) =>
    json(
      `{${counted((index) => `"a${index}": {"@odata.type": "microsoft.graph.b${index}"},\n`, size)}"b": 1}`
    ),
  'HTTP messages': (size) => `\`\`\`http\n${repeated('HTTP/1.1 200 OK\nA: b\n\n{}\n\n', size)}\n\`\`\`\n`,
  'HTTP headers': (size) => `\`\`\`http\nGET /a\n${repeated('A: b\n', size)}\n\n{}\n\`\`\`\n`,
  'front matter of many keys': (size) => `---\n${counted((index) => `a${index}: b\n`, size)}---\n`,
  'front matter that does not end': (size) => `---\n${repeated('a: b\n', size)}`,
  'front matter, nested': (size) => `---\na: ${repeated('[', size)}\n---\n`,
  'front matter of aliases': (size) =>
    `---\na: &a [b]\n${counted((index) => `c${index}: [*a, *a]\n`, size)}---\n`
}

const blocks: Shape[] = Object.entries(shapes).flatMap(([name, make]) => [
  {name: `${name}, alone`, pages: (size) => ({'thing.md': make(size)})},
  {name, pages: (size) => ({'thing.md': resource('', `\n${make(size)}`)})}
])

export const blockShapes: readonly Shape[] = [...repeatedLines, ...repeatedRows, ...blocks]
