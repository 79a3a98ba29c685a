/** Overrides of what has no builder of its own: objects in a line, pairs, dictionaries. */
import {test} from 'uvu'
import * as assert from 'uvu/assert'
import type {TypeRef} from '../../model/program.ts'
import {defaults} from '../../options.ts'
import {load} from '../../testing/load.ts'
import {collection, programOf, property, reference, resource, string} from '../../testing/program.ts'
import {typecheck} from '../../testing/typecheck.ts'
import {emit} from '../emit.ts'

const object = (...properties: ReturnType<typeof property>[]): TypeRef => ({kind: 'object', properties})
const program = programOf({
  resources: [
    resource('x.page', [
      property(
        'layout',
        object(
          property('name', string),
          property(
            'grid',
            object(
              property('name', string),
              property('columns', collection(string)),
              property(
                'cells',
                collection(object(property('name', string), property('link', reference('x.link'))))
              )
            )
          )
        )
      ),
      property('links', {kind: 'map', key: string, value: reference('x.link')}),
      property('sources', {
        kind: 'map',
        key: string,
        value: {kind: 'union', of: [reference('x.link'), reference('x.page'), collection(string)]}
      }),
      property('first', {kind: 'union', of: [reference('x.link'), reference('x.page')]}),
      property('labels', {kind: 'union', of: [{kind: 'map', key: string, value: string}, string]}),
      property('extra', {kind: 'primitive', name: 'any'}),
      property('frame', object(property('links', {kind: 'map', key: string, value: reference('x.link')})))
    ]),
    resource('x.link', [property('name', string), property('href', string)])
  ]
})
const files = await emit(program, {...defaults, emit: ['types', 'factories'], importExtension: '.ts'})
const {createPage} = (await load(files, 'factories/page.ts')) as {
  createPage: (overrides?: object, options?: object) => Page
}

type Link = {name: string; href: string}
interface Page {
  layout: {name: string; grid: {name: string; columns: string[]; cells: {name: string; link: Link}[]}}
  links: {[key: string]: Link}
  sources: {[key: string]: Link | string[]}
  first: Link
  labels: {[key: string]: string} | string
  extra: unknown
  frame: {links: {[key: string]: Link}}
}

test('merges objects at any depth, completes the elements of their lists, replaces lists of texts', () => {
  const plain = createPage({}, {seed: 1})
  const cells = [{name: 'x'}, {link: {name: ({index}: {index: number}) => `y${index}`}}]
  const page = createPage({layout: {grid: {columns: ['a'], cells}}}, {seed: 1})
  assert.is(page.layout.name, plain.layout.name)
  assert.is(page.layout.grid.name, plain.layout.grid.name)
  assert.equal(page.layout.grid.columns, ['a'])
  assert.is(page.layout.grid.cells.length, 2)
  assert.is(page.layout.grid.cells[0]?.name, 'x')
  assert.match(page.layout.grid.cells[0]?.link.href ?? '', /^https:/)
  assert.is(page.layout.grid.cells[1]?.link.name, 'y0')
  assert.type(page.layout.grid.cells[1]?.name, 'string')
})

test('has the entries of a dictionary that overrides name, each complete; merges into one of several types', () => {
  const {links, first} = createPage({links: {home: {name: 'Home'}}, first: {name: 'First'}})
  assert.equal([Object.keys(links), links.home?.name, first.name], [['home'], 'Home', 'First'])
  assert.match(links.home?.href ?? '', /^https:/)
  assert.match(first.href, /^https:/)
})

test('replaces maps, and what nothing is known of, from layer to layer; objects merge', async () => {
  interface Pages {
    params: (overrides: object) => Pages
    trait: (name: string, overrides: object) => Pages
    with: (name: string) => Pages
    build: (overrides?: object, options?: object) => Page
  }
  const {pageFactory} = (await load(files, 'factories/page.ts')) as {pageFactory: Pages}
  const a = {name: 'A', href: 'https://a'}
  const b = {name: 'B', href: 'https://b'}
  const maps = (link: Link) => ({
    links: {[link.name]: link},
    sources: {[link.name]: link},
    labels: {[link.name]: link.href},
    extra: {[link.name]: {[link.name]: link.href}},
    frame: {links: () => ({[link.name]: link})}
  })
  const layers = pageFactory
    .params({...maps(a), layout: {name: 'one', grid: {name: 'two'}}})
    .trait('b', {...maps(b), layout: {grid: {columns: ['three']}}})
    .with('b')
  const page = layers.build()
  const {links, sources, labels, extra, frame} = page
  assert.equal({links, sources, labels, extra, frame}, {...maps(b), frame: {links: {B: b}}})
  assert.is(page.layout.name, 'one')
  assert.is(page.layout.grid.name, 'two')
  assert.equal(page.layout.grid.columns, ['three'])
  const next = layers.build({links: {}, labels: 'none', frame: {links: {A: a, C: undefined}}})
  assert.equal([next.links, next.labels, next.frame, next.extra], [{}, 'none', {links: {A: a}}, extra])
  assert.equal(layers.build({links: {A: {name: 'only'}}}, {seed: 1}).links, {
    A: {...createPage({links: {A: {}}}, {seed: 1}).links.A, name: 'only'}
  })
})

test('leaves out what is undefined, and changes no override', () => {
  const overrides = Object.freeze({
    layout: Object.freeze({grid: Object.freeze({name: 'x'})}),
    links: undefined
  })
  const {links: _, ...others} = createPage({layout: {grid: {name: 'x'}}}, {seed: 1})
  assert.equal(createPage(overrides, {seed: 1}), others)
  const {layout, first} = createPage({layout: {grid: undefined}, first: () => undefined})
  assert.equal([Object.keys(layout), first], [['name'], undefined])
})

test('without a seed, each value is the next of a sequence, the same in every process', async () => {
  type Create = (overrides?: object, options?: object) => Page
  const {
    createPage: create,
    createPageList,
    createLink,
    resetSequences
  } = (await load(files, 'factories/index.ts')) as {
    createPage: Create
    createLink: Create
    createPageList: (n: number) => Page[]
    resetSequences: () => void
  }
  resetSequences()
  const values = [create(), create()]
  assert.equal(
    values,
    [1, 2].map((seed) => create({}, {seed}))
  )
  assert.not.equal(values[0], values[1])
  const lists = [createPageList(2), createPageList(2)]
  assert.not.equal(lists[0], lists[1])
  const link = createLink()
  resetSequences()
  assert.equal([create(), create()], values)
  assert.equal(createLink(), link)
})

test('does not compile with a wrong name or type at any depth', async () => {
  const text = `
import {createPage} from './factories/page.js'
createPage({layout: {grid: {cells: [{link: {name: () => 'x'}}, () => ({name: 'y'})], name: ({seed}) => String(seed)}}})
createPage({layout: {grid: {name: undefined}}, links: undefined})
// @ts-expect-error: no such key
createPage({layout: {grid: {nam: 'x'}}})
// @ts-expect-error: a wrong type
createPage({layout: {grid: {cells: [{link: {href: 1}}]}}})
// @ts-expect-error: a function that gives a wrong type
createPage({layout: {grid: {columns: () => [1]}}})
`
  const compiled = await emit(program, {...defaults, emit: ['types', 'factories']})
  assert.is(typecheck([...compiled, {path: 'use.ts', text}]), '')
})

test('a mistyped key is one line of error, which names the key and the one that is meant', async () => {
  const text = `import {createPage, createPageList, pageFactory} from './factories/index.js'
createPage({lay_out: {}})
createPageList(2, {lay_out: {}})
pageFactory.build({lay_out: {}})
pageFactory.params({lay_out: {}})
createPage({layout: {grid: {cells: [{link: {hreff: 'x'}}]}}})
createPage({}, {sed: 1})
`
  const compiled = await emit(program, {...defaults, emit: ['types', 'factories']})
  const errors = typecheck([...compiled, {path: 'use.ts', text}]).split('\n')
  assert.equal(
    errors.map((line) => /\((\d+),\d+\): .*?'(\w+)' does not exist in type/.exec(line)?.slice(1)),
    [2, 3, 4, 5]
      .map((line) => [`${line}`, 'lay_out'])
      .concat([
        ['6', 'hreff'],
        ['7', 'sed']
      ])
  )
  assert.match(errors[0] ?? '', "Did you mean to write 'layout'?")
})

test('what is made is complete, unless an override or an option makes a gap', async () => {
  const text = `
import {type CompletePage, createPage, createPageList, type Overrides, pageFactory} from './factories/index.js'
import type {Page} from './types/page.js'
export const complete: CompletePage[] = [
  createPage({layout: {name: ({index}) => String(index)}, links: {home: {name: 'x'}}}, {length: 2}),
  ...createPageList(2, {layout: {name: 'x'}}),
  pageFactory.params({layout: {name: 'x'}}).trait('y', {links: {}}).with('y').build()
]
export const overrides: Overrides<Page> = {}
export const pages: Page[] = [createPage(overrides), createPage({links: null}), createPage({}, {absent: 1}), ...complete]
// @ts-expect-error: null is in the place of what is complete
export const nothing: CompletePage = createPage({links: null})
// @ts-expect-error: at any depth
export const deep: CompletePage = createPage({layout: {grid: {cells: () => null}}})
// @ts-expect-error: an option may leave it out
export const absent: CompletePage = createPage({}, {absent: 0.5})
// @ts-expect-error: so may a trait
export const trait: CompletePage = pageFactory.trait('y', {links: undefined}).with('y').build()
// @ts-expect-error: and a default
export const params: CompletePage = pageFactory.params({links: () => null}).build()
`
  const compiled = await emit(program, {...defaults, emit: ['types', 'factories']})
  assert.is(typecheck([...compiled, {path: 'use.ts', text}]), '')
})

test('takes an entry of several types as it is given, and draws one that is null', () => {
  const list = ['a', 'b']
  const {sources} = createPage({sources: {one: {layout: {name: 'x'}}, two: list, three: null}})
  assert.equal(sources.one, {layout: {name: 'x'}})
  assert.equal(sources.two, list)
  assert.is.not(sources.two, list)
  assert.equal(Object.keys(sources.three ?? {}), ['name', 'href'])
})

test.run()
