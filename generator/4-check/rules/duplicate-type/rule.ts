import type {EnumDeclaration, Page, TypeDeclaration} from '../../../model/page.ts'
import {shortName} from '../../../model/short-name.ts'
import {defineRule} from '../../rule.ts'

/**
 * A type or enum that is described twice. Pages may share a type, each with properties of its own: they count as
 * two descriptions when both have a row, or a member, of the same name. An `id` may be repeated. Two headings of one page
 * are two descriptions, whatever they list.
 *
 * ```markdown
 * # user resource type        in user.md, and again in account.md
 * ^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export const rule = defineRule({
  severity: 'warning',
  advice: 'Keep one description, and link to it from the other page.',
  message: (it: {name: string}) => `\`${it.name}\` is described more than once.`,
  *check({program, pages}, report) {
    const described = new Map<string, Described[]>()
    for (const page of pages)
      for (const declaration of [...page.types, ...page.enums]) {
        const name = nameOf(declaration)
        if (name === undefined) continue
        const key = `${page.namespace?.text ?? program.namespace}.${name}`.toLowerCase()
        const earlier = described.get(key) ?? []
        const parts = partsOf(declaration)
        const same = earlier.find((it) => sharesNames(it.parts, parts) || isOnSame(page, it, parts))
        described.set(key, [...earlier, {page, declaration, parts}])
        if (!same) continue
        const first = {message: 'here too', source: {file: same.page.file, ...same.declaration.place}}
        yield report({file: page.file, ...declaration.place}, {name}, {related: [first]})
      }
  }
})

interface Described {
  readonly page: Page
  readonly declaration: TypeDeclaration | EnumDeclaration
  readonly parts: ReadonlySet<string>
}

function sharesNames(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...other].some((name) => one.has(name))
}

/** Two headings of a page seldom mean one: `### Details` below each of two others. */
function isOnSame(page: Page, earlier: Described, parts: ReadonlySet<string>): boolean {
  return earlier.page === page && earlier.parts.size > 0 && parts.size > 0
}

function nameOf({names}: TypeDeclaration | EnumDeclaration): string | undefined {
  const stated = names.find(({from}) => from === 'annotation' || from === 'heading')
  return stated && shortName(stated.name)
}

function partsOf(declaration: TypeDeclaration | EnumDeclaration): Set<string> {
  const parts = 'members' in declaration ? declaration.members : declaration.properties
  return new Set(parts.map(({name}) => name).filter((name) => name !== 'id'))
}
