import {groupBy} from '../model/group-by.ts'
import type {Page, TypeExpression} from '../model/page.ts'
import type {PageIndex} from '../model/page-index.ts'
import {shortName} from '../model/short-name.ts'
import type {Definition} from './definitions.ts'

/**
 * Enums of pages that state no namespace, such as one page with all of them: where everything that uses an enum lies in
 * one namespace, so does the enum. The page states `microsoft.graph.callRecords` of none, but only its types use it.
 */
export function withEnumNamespaces(definitions: readonly Definition[], index: PageIndex): Definition[] {
  const users = usersByName(definitions, index)
  const taken = new Set(definitions.map(({name}) => name.toLowerCase()))
  return definitions.map((definition) => {
    const {page, declaration, name} = definition
    if (
      declaration.of !== 'enum' ||
      page.namespace ||
      declaration.names.some((one) => one.name.includes('.'))
    ) {
      return definition
    }
    const [only, ...others] = users.get(keyOf(page, shortName(name))) ?? []
    const moved = only && `${only}.${shortName(name)}`
    if (!moved || others.length > 0 || taken.has(moved.toLowerCase())) return definition
    return {...definition, name: moved}
  })
}

/** For each page and name of an enum the namespaces that its users state. */
function usersByName(definitions: readonly Definition[], index: PageIndex): Map<string, Set<string>> {
  const enums = definitions.filter(({declaration}) => declaration.of === 'enum')
  const byName = groupBy(enums, ({name}) => shortName(name).toLowerCase())
  const users = new Map<string, Set<string>>()
  for (const {page, name, declaration} of definitions) {
    if (declaration.of !== 'type') continue
    const namespace = name.includes('.') ? name.slice(0, name.lastIndexOf('.')) : ''
    for (const {name: used, link} of declaration.properties.flatMap((row) => namesIn(row.type))) {
      if (used.includes('.')) continue
      const target = link && index.resolve(page, link)?.page
      for (const one of byName.get(used.toLowerCase()) ?? []) {
        if (target && target !== one.page) continue
        const key = keyOf(one.page, used)
        users.set(key, (users.get(key) ?? new Set<string>()).add(namespace))
      }
    }
  }
  return users
}

function keyOf({file}: Page, name: string): string {
  return `${file}#${name.toLowerCase()}`
}

function namesIn(type: TypeExpression): Extract<TypeExpression, {kind: 'named'}>[] {
  if (type.kind === 'named') return [type]
  if (type.kind === 'collection') return namesIn(type.of)
  return type.kind === 'union' ? type.of.flatMap(namesIn) : []
}
