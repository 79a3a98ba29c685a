import type {ModeName} from '../modes.ts'

/** A right value; or a wrong one, with the path of each issue, joined by dots. */
export type Verdict = readonly [mode: ModeName, type: string, value: unknown, ...paths: string[]]

/**
 * Properties in every form that code for their type takes: alone where all else may be absent, and in a whole
 * value where nothing may.
 */
export function inEveryForm(
  type: string,
  whole: object
): (properties: object, ...paths: string[]) => Verdict[] {
  return (properties, ...paths) => [
    ['lenient', type, properties, ...paths],
    ['refusing', type, properties, ...paths],
    ['stripping', type, properties, ...paths],
    ['present', type, {...whole, ...properties}, ...paths],
    ['complete', type, {...whole, ...properties}, ...paths]
  ]
}

/** Right and wrong values of one property. */
export function ofProperty(
  type: string,
  whole: object
): (name: string, right: readonly unknown[], wrong: readonly unknown[]) => Verdict[] {
  const held = inEveryForm(type, whole)
  return (name, right, wrong) => [
    ...right.flatMap((value) => held({[name]: value})),
    ...wrong.flatMap((value) => held({[name]: value}, name))
  ]
}
