// Where a long text can stand.
import {resource} from '../shape.ts'

export type Place = (text: string) => string

/** In these, every text is tried. */
export const places: {readonly [name: string]: Place} = {
  'a paragraph': (text) => resource('', `\n${text}\n`),
  'a heading': (text) => resource('', `\n## ${text}\n`),
  'a name cell': (text) => resource(`|${text}|String|Some.|`),
  'a type cell': (text) => resource(`|size|${text}|Some.|`),
  'a description': (text) => resource(`|size|String|${text}|`),
  'a list item': (text) => resource('', `\n- ${text}\n`)
}

/** In these, a few that matter there. */
export const otherPlaces: {readonly [name: string]: Place} = {
  'the title': (text) =>
    `# ${text}\n\n## Properties\n\n|Property|Type|Description|\n|:---|:---|:---|\n|a|String|A.|\n`,
  'the opening': (text) => resource('').replace('A thing.', () => text),
  'a quote': (text) => resource('', `\n> ${text}\n`),
  'a header cell': (text) => resource('', `\n|${text}|b|\n|:---|:---|\n|a|b|\n`),
  'a property of a list': (text) =>
    `# thing resource type\n\n## Properties\n\n- **size** (String): ${text}\n`,
  'a property heading': (text) =>
    `# thing resource type\n\n## Properties\n\n### size\n\nType: String\n\n${text}\n`,
  'a member description': (text) =>
    `# color enum type\n\n## Members\n\n|Member|Description|\n|:---|:---|\n|red|${text}|\n`,
  'a member name': (text) =>
    `# color enum type\n\n## Members\n\n|Member|Description|\n|:---|:---|\n|${text}|Some.|\n`,
  'a link text': (text) => resource(`|size|String|See [${text}](a.md).|`),
  'a link target': (text) => resource(`|size|String|See [a](<${text}>).|`),
  'a definition': (text) => resource('|size|String|See [a].|', `\n[a]: <${text}>\n`),
  'a JSON string': (text) => resource('', json(`{"id": "${text}"}`)),
  'a JSON key': (text) => resource('', json(`{"${text}": "String"}`)),
  'a JSON block': (text) => resource('', json(text)),
  'a JSON comment': (text) => resource('', json(`{"id": "String" /* ${text} */}`)),
  'an annotation': (text) => resource('', `\n<!-- {"blockType": "resource", "keyProperty": "${text}"} -->\n`),
  'an annotation, bare': (text) => resource('', `\n<!-- { ${text} } -->\n`),
  'a comment': (text) => resource('', `\n<!-- ${text} -->\n`),
  'an HTML block': (text) => resource('', `\n<div>\n${text}\n</div>\n`),
  'an HTML table': (text) =>
    `# thing resource type\n\n## Properties\n\n<table><tr><th>Property</th><th>Type</th></tr><tr><td>${text}</td><td>String</td></tr></table>\n`,
  'an HTTP block': (text) =>
    resource('', `\n## Example\n\n\`\`\`http\nGET /things/${text}\n\nHTTP/1.1 200 OK\n\n{}\n\`\`\`\n`),
  'HTTP headers': (text) => resource('', `\n## Example\n\n\`\`\`http\nPOST /things\n${text}\n\n{}\n\`\`\`\n`),
  'an info string': (text) => resource('', `\n\`\`\`${text}\n{}\n\`\`\`\n`),
  'front matter': (text) => `---\ntitle: "${text}"\n---\n${resource('')}`,
  'front matter, bare': (text) => `---\n${text}\n---\n${resource('')}`
}

export function json(text: string): string {
  return `\n## JSON representation\n\n\`\`\`json\n${text}\n\`\`\`\n`
}
