import type {Document, Place} from '../../../model/document.ts'
import type {ShownProperty, TypeExpression} from '../../../model/page.ts'
import type {PrimitiveName, TypeRef} from '../../../model/program.ts'
import type {Lookup} from '../../lookup.ts'
import {defineRule} from '../../rule.ts'

/**
 * A property that is one thing in the table and another in the JSON representation. The table counts, but of a list and
 * one of its values either may be meant.
 *
 * ```markdown
 * |tags|String|Words.|        {"tags": ["String"]}
 *                                      ^^^^^^^^^^
 * ```
 */
export const rule = defineRule({
  severity: 'warning',
  advice: 'Correct one of them. The type in the table is used.',
  message: ({name, table, json}: {name: string; table: string; json: string}) =>
    `\`${name}\` is ${table} in the table, but ${json} in the JSON.`,
  *check({pages, lookup}, report) {
    for (const {file, document, types} of pages)
      for (const {properties, shown} of types) {
        const shownByName = new Map(shown.map((it) => [it.name, it]))
        for (const {name, place, type: stated, typeText, typePlace} of properties) {
          const type = lookup.propertyAt(file, place)?.type
          const other = shownByName.get(name)
          if (!type || !other || mayBeAnything.test(typeText)) continue
          // Linking made it "either".
          const isEither = stated.kind === 'collection' && type.kind === 'union'
          const clashes = clash(type, other.type, lookup) && !namesType(other, document, typeText)
          if (!isEither && !clashes) continue
          yield report(
            {file, ...other.valuePlace},
            {name, table: `\`${typeText}\``, json: `\`${excerpt(document, other)}\``},
            {
              related: [{message: 'the type in the table is here', source: {file, ...typePlace}}],
              ...(isEither ? {note: 'Correct one of them. Until then a list and one value are allowed.'} : {})
            }
          )
        }
      }
  }
})

/** A type of any shape, even where a page describes it. */
const mayBeAnything = /^(?:edm\.)?(?:json|untyped)$/i

/** `"teamsTabConfiguration"` or `"microsoft.graph.accessAction"`: a string that stands for a value of the type. */
function namesType({valuePlace}: ShownProperty, {text}: Document, typeText: string): boolean {
  const [, word] = /^"(?:[\w.]*\.)?(\w+)"$/.exec(textAt(text, valuePlace)) ?? []
  return word !== undefined && typeText.toLowerCase().includes(word.toLowerCase())
}

/** Whether no value could be both. What either side leaves open clashes with nothing. */
function clash(table: TypeRef, json: TypeExpression, lookup: Lookup): boolean {
  if (json.kind === 'collection') {
    if (table.kind === 'collection') return clash(table.of, json.of, lookup)
    return shapeOf(table, lookup) !== 'open'
  }
  const shown = shownShape(json)
  if (table.kind === 'collection') return shown === 'object' || shown === 'number' || shown === 'boolean'
  if (table.kind === 'reference' && json.kind === 'named') return !related(table.name, json.name, lookup)
  const wanted = shapeOf(table, lookup)
  return wanted !== 'open' && shown !== 'open' && wanted !== shown
}

type Shape = 'text' | 'number' | 'boolean' | 'object' | 'open'

function shapeOf(type: TypeRef, lookup: Lookup): Shape {
  if (type.kind === 'primitive') return primitiveShape(type.name)
  if (type.kind === 'enum') return 'text'
  if (type.kind === 'object' || type.kind === 'keyValuePair' || type.kind === 'map') return 'object'
  if (type.kind !== 'reference') return 'open'
  return lookup.enumeration(type.name) ? 'text' : lookup.resource(type.name) ? 'object' : 'open'
}

function shownShape(type: TypeExpression): Shape {
  if (type.kind === 'primitive') return primitiveShape(type.name)
  if (type.kind === 'values') return 'text'
  return type.kind === 'named' || type.kind === 'object' ? 'object' : 'open'
}

function primitiveShape(name: PrimitiveName): Shape {
  switch (name) {
    case 'any':
      return 'open'
    case 'boolean':
      return 'boolean'
    case 'string':
    case 'dateTime':
    case 'date':
    case 'time':
    case 'duration':
    case 'uuid':
    case 'binary':
    case 'stream':
      return 'text'
    default:
      return 'number'
  }
}

/** Whether one of the types is the other or inherits from it; true where no page defines the shown one. */
function related(qualified: string, shown: string, lookup: Lookup): boolean {
  const namespace = qualified.slice(0, qualified.lastIndexOf('.') + 1)
  const other = lookup.resource(shown) ?? lookup.resource(namespace + shown)
  const own = lookup.resource(qualified)
  if (!other) return true
  return own !== undefined && (lookup.isA(own, other) || lookup.isA(other, own))
}

/** The value as written, on one line, cut where it is long. */
function excerpt({text}: Document, {valuePlace}: ShownProperty): string {
  const written = textAt(text, valuePlace).replaceAll(/\s+/g, ' ')
  return written.length > 40 ? `${written.slice(0, 39)}…` : written
}

function textAt(text: string, {line, column, endLine, endColumn}: Place): string {
  const lines = text.split('\n').slice(line - 1, endLine)
  const last = lines.length - 1
  return lines
    .map((it, index) => it.slice(index === 0 ? column - 1 : 0, index === last ? endColumn - 1 : undefined))
    .join('\n')
}
