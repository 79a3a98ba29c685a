import type {Constraints, Property} from '../model/program.ts'
import {quoted} from './quoted.ts'
import {withoutFormat} from './scalars.ts'

interface ConstraintChange {
  readonly code: 'constraint-tightened' | 'constraint-relaxed' | 'pattern-changed' | 'type-changed'
  readonly message: string
}

/** Limits, and whether a greater one is tighter. */
const limits = {
  minLength: {words: 'Minimum length', greaterIsTighter: true},
  maxLength: {words: 'Maximum length', greaterIsTighter: false},
  minimum: {words: 'Minimum', greaterIsTighter: true},
  maximum: {words: 'Maximum', greaterIsTighter: false}
} as const

/** What changed of limits, pattern and format. */
export function constraintChanges(old: Constraints, next: Property, label: string): ConstraintChange[] {
  const {constraints} = withoutFormat(next.type, next.constraints)
  const words = label.charAt(0).toLowerCase() + label.slice(1)
  const names = Object.keys(limits) as (keyof typeof limits)[]
  return [
    ...names.flatMap((name): ConstraintChange[] => {
      const [from, to] = [old[name], constraints[name]]
      if (from === to) return []
      const {words: limit, greaterIsTighter} = limits[name]
      const isTighter = from === undefined || (to !== undefined && to > from === greaterIsTighter)
      return [
        {
          code: isTighter ? 'constraint-tightened' : 'constraint-relaxed',
          message: `${limit} of ${words} changed from ${valueWords(from)} to ${valueWords(to)}.`
        }
      ]
    }),
    ...textChange('Pattern', old.pattern, constraints.pattern, words, 'pattern-changed'),
    ...textChange('Format', old.format, constraints.format, words, 'type-changed')
  ]
}

function textChange(
  name: string,
  from: string | undefined,
  to: string | undefined,
  words: string,
  ifOther: ConstraintChange['code']
): ConstraintChange[] {
  if (from === to) return []
  const code = from === undefined ? 'constraint-tightened' : to === undefined ? 'constraint-relaxed' : ifOther
  return [{code, message: `${name} of ${words} changed from ${valueWords(from)} to ${valueWords(to)}.`}]
}

function valueWords(value: string | number | undefined): string {
  return value === undefined ? 'none' : quoted(String(value))
}
