import type {Artefact, SourceFile} from 'typedown/core'
import {knownOptions, type PlaygroundOptions} from './options.ts'

/** The views of the right side, with what they need to be generated. */
export const views = {
  types: {title: 'Types', emit: ['types'], folder: 'types/'},
  validator: {title: 'Validator', emit: ['validators'], folder: 'validators/'},
  factory: {title: 'Factory', emit: ['factories'], folder: 'factories/'},
  values: {title: 'Values', emit: ['factories'], folder: ''},
  validate: {title: 'Validate', emit: ['validators'], folder: ''},
  'json-schema': {title: 'JSON Schema', emit: ['json-schema'], folder: ''},
  openapi: {title: 'OpenAPI', emit: ['openapi'], folder: ''},
  findings: {title: 'Findings', emit: [], folder: ''}
} as const satisfies {
  readonly [name: string]: {
    readonly title: string
    readonly emit: readonly Artefact[]
    readonly folder: string
  }
}

export type ViewName = keyof typeof views

export function isView(name: string): name is ViewName {
  return Object.hasOwn(views, name)
}

/** All that a link holds. */
export interface PlaygroundState {
  readonly pages: readonly SourceFile[]
  /** The file of the page in the editor. */
  readonly active: string
  readonly view: ViewName
  readonly options: PlaygroundOptions
  readonly seed: number
  /** JSON to validate. */
  readonly value: string
}

/**
 * What is a state in data of any origin; `undefined` if it has no pages.
 *
 * @example
 * stateFrom({pages: [{file: 'a.md', text: '# a'}], view: 'nothing'})
 * // {pages: [{file: 'a.md', text: '# a'}], active: 'a.md', view: 'types', options: {}, seed: 1, value: ''}
 */
export function stateFrom(data: unknown): PlaygroundState | undefined {
  if (!isRecord(data) || !Array.isArray(data.pages)) return undefined
  const pages = withoutTwins(
    data.pages
      .filter(isRecord)
      .flatMap(({file, text}) =>
        typeof file === 'string' && typeof text === 'string' && isFileName(file) ? [{file, text}] : []
      )
  )
  const [first] = pages
  if (first === undefined) return undefined
  const {active, view, options, seed, value} = data
  return {
    pages,
    active: pages.find(({file}) => file === active)?.file ?? first.file,
    view: typeof view === 'string' && isView(view) ? view : 'types',
    options: knownOptions(options),
    seed: typeof seed === 'number' && Number.isSafeInteger(seed) ? seed : 1,
    value: typeof value === 'string' ? value : ''
  }
}

/** `user.md`, `shop/order.md` */
export function isFileName(name: string): boolean {
  return /^[\w -]+(?:[./][\w -]+)*\.md$/.test(name)
}

function withoutTwins(pages: readonly SourceFile[]): readonly SourceFile[] {
  return [...new Map(pages.map((page) => [page.file, page])).values()]
}

function isRecord(value: unknown): value is {readonly [key: string]: unknown} {
  return typeof value === 'object' && value !== null
}
