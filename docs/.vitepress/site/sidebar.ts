import {readFileSync} from 'node:fs'

/** Every page of docs/ but the first stands here once; its title is its first heading. */
export const groups: readonly (readonly [title: string, pages: readonly string[]])[] = [
  ['Start', ['getting-started', 'recipes', 'writing-pages', 'notations', 'configuration', 'alternatives']],
  [
    'Generated code',
    ['generated-code', 'validators', 'factories', 'values', 'mock-server', 'clients', 'templates']
  ],
  ['Checks', ['rules', 'verifying', 'traffic', 'comparing']],
  ['Tools', ['playground', 'editors-and-ci', 'exploring', 'browser']],
  ['Typedown itself', ['architecture', 'fidelity', 'robustness', 'benchmarks']]
]

/** The groups as VitePress has them. */
export function sidebar() {
  return groups.map(([text, pages]) => ({
    text,
    items: pages.map((page) => ({text: titleOf(page), link: `/${page}`}))
  }))
}

function titleOf(page: string): string {
  const text = readFileSync(new URL(`../../${page}.md`, import.meta.url), 'utf8')
  const [, title = page] = /^# (.+)$/m.exec(text) ?? []
  return title
}
