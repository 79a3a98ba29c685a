// What is made of `generator/options/declarations.ts`: the interface, the table of the docs, the JSON Schema of configs.
import {nameOfProject} from '../../generator/config/projects.ts'
import {allDeclarations, type Declaration, type Schema} from '../../generator/options/declarations.ts'

const title = 'What a config file holds and the command line overrides; everything may be left out.'

/** `generator/options/options.ts` */
export function optionsInterface(): string {
  const fields = allDeclarations.map(([name, declaration]) => {
    const usual = defaultOf(declaration)
    const doc = [prose(declaration), usual && `Default: ${usual}.`, exampleOf(declaration)].filter(Boolean)
    return `${comment(doc.join(' '))}\nreadonly ${name}?: ${typeOf(declaration.schema)}\n`
  })
  return `// Made from declarations.ts by \`npm run derive\`.
import type {ChangeLevels, Dialect, Formatter, Naming, RuleSeverities} from '../options.ts'

/** ${title} */
export interface Options {
${fields.join('')}}
`
}

function comment(prose: string): string {
  const text = prose.replaceAll('*/', '*\\/')
  if (text.length < 100) return `/** ${text} */`
  const lines = text.match(/.{1,104}(?:\s|$)/g) ?? []
  return `/**\n${lines.map((line) => ` * ${line.trim()}\n`).join('')} */`
}

/** A row for each option: its name, its default, its sentences. */
export function optionsTable(): string {
  const rows = allDeclarations.map(([name, declaration]) => {
    const choices = (declaration.schema.enum ?? declaration.schema.items?.enum ?? []).map(code)
    const kind = declaration.schema.enum ? 'One of' : 'Any of'
    const text = [
      prose(declaration),
      choices.length > 0 && `${kind} ${choices.join(', ')}.`,
      exampleOf(declaration)
    ]
    return `| \`${name}\` | ${defaultOf(declaration)} | ${text.filter(Boolean).join(' ')} |`
  })
  return ['| option | default | |', '|---|---|---|', ...rows].join('\n')
}

/** The JSON Schema of configs. */
export function configSchema(): object {
  const properties = allDeclarations.map(([name, declaration]) => {
    const description = [prose(declaration), exampleOf(declaration)].filter(Boolean).join(' ')
    const usual = 'default' in declaration ? {default: declaration.default} : {}
    return [name, {description, ...plain(declaration.schema), ...usual}] as const
  })
  const options = Object.fromEntries(properties)
  const projects = {
    description: 'Several specs in one config, by name: their options, over those of all.',
    type: 'object',
    minProperties: 1,
    propertyNames: {pattern: nameOfProject.source},
    additionalProperties: {$ref: '#/definitions/options'}
  }
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'A config of Typedown',
    description: title,
    type: 'object',
    properties: {$schema: {type: 'string'}, ...options, projects},
    additionalProperties: false,
    definitions: {options: {type: 'object', properties: options, additionalProperties: false}}
  }
}

/** Without what only TypeScript needs, or knows of. */
function plain(schema: Schema): object {
  return JSON.parse(
    JSON.stringify(schema, (key, value) => (key === 'tsType' || key === 'orFunction' ? undefined : value))
  )
}

function prose({description, details}: Declaration): string {
  return details ? `${description} ${details}` : description
}

function defaultOf({default: value, fallback = ''}: Declaration): string {
  return value === undefined ? fallback : code(value)
}

function exampleOf({example}: Declaration): string {
  return example === undefined ? '' : `Example ${code(example)}.`
}

/** `['spec']` between back-ticks, as people write it. */
function code(value: unknown): string {
  return `\`${literal(value)}\``
}

function literal(value: unknown): string {
  if (typeof value === 'string') return `'${value}'`
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (typeof value !== 'object' || value === null) return String(value)
  const members = Object.entries(value).map(
    ([key, it]) => `${/^\w+$/.test(key) ? key : `'${key}'`}: ${literal(it)}`
  )
  return `{${members.join(', ')}}`
}

/** `{type: 'array', items: {enum: ['a', 'b']}}` gives `readonly ('a' | 'b')[]`. */
function typeOf({tsType, type, enum: choices, items = {}, properties = {}, required = []}: Schema): string {
  if (tsType !== undefined) return tsType
  if (choices) return choices.map(literal).join(' | ')
  if (type === 'array') return `readonly ${items.enum ? `(${typeOf(items)})` : typeOf(items)}[]`
  if (type === 'integer') return 'number'
  if (type !== 'object') return type === 'boolean' ? 'boolean' : 'string'
  const members = Object.entries(properties).map(
    ([key, schema]) => `readonly ${key}${required.includes(key) ? '' : '?'}: ${typeOf(schema)}\n`
  )
  return `{\n${members.join('')}}`
}
