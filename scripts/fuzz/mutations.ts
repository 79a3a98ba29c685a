// Real pages, changed at random: nothing throws, hangs or lies about places, and the same pages give the same answer.
import fc from 'fast-check'
import {type Area, type Files, Violation} from './area.ts'
import {compilePages} from './compile.ts'
import {writtenPages} from './corpus.ts'
import {checkEmitted} from './emitted.ts'
import {mutate, mutations} from './mutate.ts'

/** A page of the corpus, and what happens to it. */
interface Mutated {
  readonly page: number
  readonly other: number
  readonly changes: readonly (readonly [kind: number, seed: number])[]
}

const change = fc.tuple(fc.nat(mutations.length - 1), fc.nat())
const mutated: fc.Arbitrary<Mutated> = fc.record({
  page: fc.nat(),
  other: fc.nat(),
  changes: fc.array(change, {minLength: 1, maxLength: 5, size: 'max'})
})

/** How many of a hundred sets of pages are compiled twice, or to code. */
const twice = 8
const emitted = 4

interface Input {
  readonly pages: readonly Mutated[]
  readonly also: number
}

export function mutationsArea(): Area<Input> {
  const written = writtenPages()
  const textOf = (index: number) => written[index % written.length] ?? ''
  const files = ({pages}: Input): Files =>
    Object.fromEntries(
      pages.map(({page, other, changes}, index) => [
        `page-${index + 1}.md`,
        changes.reduce((text, [kind, seed]) => mutate(text, textOf(other), kind, seed), textOf(page))
      ])
    )
  return {
    inputs: fc.record({
      pages: fc.array(mutated, {minLength: 1, maxLength: 24, size: 'max'}),
      also: fc.nat(99)
    }),
    files,
    async check(input) {
      const pages = files(input)
      const {program} = await compilePages(pages)
      if (input.also < twice) {
        const again = await compilePages(pages)
        if (JSON.stringify(again.program) !== JSON.stringify(program))
          throw new Violation('differs', 'the same pages give another program')
      } else if (input.also < twice + emitted)
        await emits(Object.fromEntries(Object.entries(pages).slice(0, 4)))
      return {pages: input.pages.length}
    },
    checkFiles: emits
  }
}

/** What is generated from pages, where anything is. */
async function emits(pages: Files): Promise<void> {
  const {files} = await compilePages(pages, {until: 'emit', emit: everything})
  checkEmitted(files)
}

const everything = [
  'types',
  'validators',
  'factories',
  'json-schema',
  'openapi',
  'arbitraries',
  'msw'
] as const
