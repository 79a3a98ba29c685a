import type {Page, TypeDeclaration} from '../../../model/page.ts'
import {shortName} from '../../../model/short-name.ts'
import {defineRule} from '../../rule.ts'

/**
 * Two pages whose titles name one type: their properties become one type.
 *
 * ```markdown
 * # user resource type        in user.md, and again in account.md
 * ^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export const rule = defineRule({
  severity: 'info',
  advice: 'Rename one of them, or move its properties to the other page.',
  message: (it: {name: string; other: string}) =>
    `The title names \`${it.name}\`, as that of \`${it.other}\` does: their properties become one type.`,
  *check({program, pages}, report) {
    const first = new Map<string, Page>()
    for (const page of pages) {
      const type = titled(page)
      if (!page.title || !type) continue
      const name = nameOf(type)
      const key = `${page.namespace?.text ?? program.namespace}.${name}`.toLowerCase()
      const other = first.get(key)
      if (!other) first.set(key, page)
      else if (addsProperties(type, titled(other))) {
        const related = [{message: 'here', source: {file: other.file, ...(other.title ?? page.title).place}}]
        yield report({file: page.file, ...page.title.place}, {name, other: other.file}, {related})
      }
    }
  }
})

/** The type that the title of a page names. */
function titled({types, title}: Page): TypeDeclaration | undefined {
  return types.find(({place}) => title && place.line === title.place.line)
}

function nameOf({names}: TypeDeclaration): string {
  return shortName((names.find(({from}) => from === 'annotation') ?? names[0])?.name ?? '')
}

/** Does it have other properties than the other? Where both have one beside the id, the rule `duplicate-type` says so. */
function addsProperties(one: TypeDeclaration, other: TypeDeclaration | undefined): boolean {
  const otherNames = new Set(other?.properties.map(({name}) => name))
  const added = one.properties.filter(({name}) => name !== 'id')
  return added.length > 0 && added.every(({name}) => !otherNames.has(name))
}
