// Prints a model as pages of the dialect, in one of the many ways that mean the same.
import type {Files} from '../area.ts'
import {type Choices, choices} from '../random.ts'
import type {Model, PlannedEnum, PlannedProperty, PlannedResource, PlannedType} from './model.ts'
import {defaultNamespace, qualifiedName} from './model.ts'
import * as wordings from './wordings.ts'

export interface Printed {
  readonly files: Files
  /** The file of each type and enum, by number. */
  readonly fileOf: readonly string[]
}

/** Pages that say what the model says, and nothing else. */
export function printModel(model: Model): Printed {
  const random = choices(model.layout.seed, model.layout.variety)
  const {resources, enums} = model
  const paths = [...resources, ...enums].map(({name}) =>
    random.one(`${name}.md`, `${name.toLowerCase()}.md`, `docs-${name}.md`, `resources/${name}.md`)
  )
  const fileOf = paths.map((path, index) => paths[enums[index - resources.length]?.host ?? -1] ?? path)
  const print = new Printer(model, fileOf, random)
  const files: {[file: string]: string} = {}
  resources.forEach((resource, index) => {
    const sections = enums.filter(({host}) => host === index)
    files[fileOf[index] ?? ''] = print.resource(resource, sections)
  })
  enums.forEach((one, at) => {
    if (one.host === undefined) files[fileOf[resources.length + at] ?? ''] = print.enum(one)
  })
  return {files, fileOf}
}

class Printer {
  readonly #model: Model
  readonly #fileOf: readonly string[]
  readonly #random: Choices

  constructor(model: Model, fileOf: readonly string[], random: Choices) {
    this.#model = model
    this.#fileOf = fileOf
    this.#random = random
  }

  resource(resource: PlannedResource, enums: readonly PlannedEnum[]): string {
    const random = this.#random
    const file = this.#fileOf[this.#model.resources.indexOf(resource)] ?? ''
    const related = resource.properties.filter(({type, navigation}) => navigation && this.#relates(type))
    const own = resource.properties.filter((property) => !related.includes(property))
    const base = resource.base === undefined ? undefined : this.#named(resource.base, file)
    const inProse = base !== undefined && random.chance(0.5)
    const title = `${resource.name} ${random.one(...wordings.titles.resource)}`
    const sections = [
      ...(own.length > 0 ? [this.#properties('properties', own, file)] : []),
      ...(related.length > 0 ? [this.#properties('relationships', related, file)] : [])
    ]
    const representation =
      base && !inProse
        ? [this.#representation(resource, base)]
        : random.chance(0.5)
          ? [this.#representation(resource)]
          : []
    const stated = enums.length > 0 || resource.namespace !== defaultNamespace || random.chance(0.5)
    return this.#page([
      ...this.#frontMatter(title, 'resourcePageType'),
      ...this.#title(title),
      ...(stated ? [`Namespace: ${resource.namespace}`, ''] : []),
      random.one('A thing that holds things.', 'What there is to know of it, and *why*.', 'Represents one.'),
      '',
      ...(base && inProse
        ? [
            random.one(
              `Inherits from [${base.name}](${base.target}).`,
              `This resource inherits from [${base.name}](${base.target}).`,
              `Inherits from ${base.name}.`
            ),
            ''
          ]
        : []),
      ...(random.chance(0.2) ? methods : []),
      ...[...sections, ...representation, ...enums.map((one) => this.#section(one))].flat()
    ])
  }

  enum({name, members}: PlannedEnum): string {
    const random = this.#random
    const title = `${name} ${random.one(...wordings.titles.enum)}`
    return this.#page([
      ...this.#frontMatter(title, 'enumPageType'),
      ...this.#title(title),
      // Else the enum is taken to lie in the namespace of the types that use it.
      `Namespace: ${defaultNamespace}`,
      '',
      random.one('One of several.', 'How it goes on.', 'Says which.'),
      '',
      ...this.#heading(random.one(...wordings.headings.members)),
      ...this.#members(members)
    ])
  }

  #page(lines: readonly string[]): string {
    return `${lines.join('\n')}${this.#random.one('\n', '', '\n\n')}`
  }

  #frontMatter(title: string, type: string): string[] {
    if (!this.#random.chance(0.3)) return []
    return ['---', `title: "${title}"`, 'description: "What it is."', `doc_type: ${type}`, '---', '']
  }

  #title(title: string): string[] {
    return [...this.#random.one([`# ${title}`], [`# ${title} #`], [title, '==='], [`#  ${title}  `]), '']
  }

  #heading(words: string): string[] {
    return [...this.#random.one([`## ${words}`], [`## ${words} ##`], [words, '---']), '']
  }

  #properties(kind: 'properties' | 'relationships', own: readonly PlannedProperty[], file: string): string[] {
    const random = this.#random
    const name: readonly [string, ...string[]] =
      kind === 'properties' ? wordings.headers.property : wordings.headers.relationship
    const names: Column<PlannedProperty> = {
      header: random.one(...name),
      cell: (it) => random.one(it.name, `\`${it.name}\``, `**${it.name}**`, ` ${it.name} `)
    }
    const types: Column<PlannedProperty> = {
      header: random.one(...wordings.headers.type),
      cell: (it) => wordings.cell(it.type, (to) => this.#named(to, file), random)
    }
    const descriptions: Column<PlannedProperty> = {
      header: random.one(...wordings.headers.description),
      cell: (it) => this.#description(it)
    }
    const order = random.one(
      [names, types, descriptions],
      [names, descriptions, types],
      [types, names, descriptions]
    )
    return [...this.#heading(random.of(wordings.headings[kind])), ...this.#table(order, own), '']
  }

  #description({type}: PlannedProperty): string {
    const random = this.#random
    const of = type.kind === 'collection' ? type.of : type
    if (of.kind === 'words') return wordings.listing(of.members, random)
    const members =
      of.kind === 'reference' ? this.#model.enums[of.to - this.#model.resources.length]?.members : undefined
    if (members && members.length > 1 && random.chance(0.3)) return wordings.listing(members, random)
    return random.one(...wordings.sentences)
  }

  #members(members: readonly string[]): string[] {
    const random = this.#random
    const meaning = () =>
      random.one('What it means.', 'Kept for later.', 'The *first* of them.', 'Is `true`.')
    if (random.chance(0.25)) {
      const mark = random.one('- ', '* ', '- ')
      return members.map(
        (member) => `${mark}${random.one(`\`${member}\``, member, `**${member}**`)}: ${meaning()}`
      )
    }
    const columns: Column<string>[] = [
      {header: random.one(...wordings.headers.member), cell: (member) => random.one(member, `\`${member}\``)},
      {header: random.one('Description', 'Meaning'), cell: meaning}
    ]
    if (random.chance(0.5))
      columns.splice(1, 0, {
        header: random.one(...wordings.headers.value),
        cell: (member) => `${members.indexOf(member)}`
      })
    return this.#table(columns, members)
  }

  #section({name, members}: PlannedEnum): string[] {
    return [
      `### ${name} ${this.#random.one('values', 'enum values', 'enumeration')}`,
      '',
      ...this.#members(members),
      ''
    ]
  }

  #table<T>(columns: readonly Column<T>[], items: readonly T[]): string[] {
    const random = this.#random
    const rows = [
      columns.map(({header}) => header),
      ...items.map((item) => columns.map(({cell}) => cell(item)))
    ]
    const padded = random.chance(0.5)
    // Without pipes at its ends, a row may not end in an empty cell.
    const open = random.chance(0.1) && rows.every((row) => row.every((text) => text.trim() !== ''))
    const rule = columns.map(() => random.one(':---', '---', ':-', ':---:'))
    const line = (row: readonly string[]) => {
      const cells = row.map((text, at) =>
        padded ? ` ${text.padEnd(Math.max(...rows.map((other) => (other[at] ?? '').length)))} ` : text
      )
      return open ? cells.join('|').trim() : `|${cells.join('|')}|`
    }
    return [line(rows[0] ?? []), line(rule), ...rows.slice(1).map(line)]
  }

  #representation(resource: PlannedResource, base?: wordings.Named): string[] {
    const annotation = {
      blockType: 'resource',
      '@odata.type': `${resource.namespace}.${resource.name}`,
      ...(base ? {baseType: base.qualified} : {})
    }
    const shown = Object.fromEntries(
      resource.properties
        .filter(({type, navigation}) => !(navigation && this.#relates(type)))
        .map(({name, type}) => [name, this.#shown(type)])
    )
    return [
      ...this.#heading(this.#random.one(...wordings.headings.representation)),
      `<!-- ${this.#random.one(JSON.stringify(annotation), JSON.stringify(annotation, null, 2))} -->`,
      ...this.#random.one([], ['']),
      this.#random.one('```json', '```JSON', '~~~json').replace('~~~json', '```json'),
      JSON.stringify(shown, null, this.#random.one(2, 4)),
      '```',
      ''
    ]
  }

  /** A value that stands for the type. */
  #shown(type: PlannedType): unknown {
    if (type.kind === 'collection') return [this.#shown(type.of)]
    if (type.kind === 'reference') {
      const {qualified} = this.#named(type.to, '')
      return type.to < this.#model.resources.length ? {'@odata.type': qualified} : 'String'
    }
    if (type.kind === 'keyValuePair')
      return {
        key: this.#shown({kind: 'primitive', name: type.key}),
        value: this.#shown({kind: 'primitive', name: type.value})
      }
    if (type.kind === 'words') return 'String'
    return shown[type.name] ?? 'String'
  }

  #relates(type: PlannedType): boolean {
    const of = type.kind === 'collection' ? type.of : type
    return of.kind === 'reference' && of.to < this.#model.resources.length
  }

  #named(to: number, from: string): wordings.Named {
    const qualified = qualifiedName(this.#model, to)
    const name = qualified.slice(qualified.lastIndexOf('.') + 1)
    const file = this.#fileOf[to] ?? ''
    const up = from.includes('/') ? '../' : ''
    return {name, qualified, target: file === from ? `#${name.toLowerCase()}-values` : `${up}${file}`}
  }
}

interface Column<T> {
  readonly header: string
  readonly cell: (item: T) => string
}

const shown: {readonly [name: string]: unknown} = {
  boolean: true,
  int32: 1024,
  int64: 1024,
  double: 12.5,
  dateTime: 'String (timestamp)'
}

const methods = [
  '## Methods',
  '',
  '| Method | Return type | Description |',
  '|:---|:---|:---|',
  '| List them | [String](https://example.com/list) collection | Lists all. |',
  ''
]
