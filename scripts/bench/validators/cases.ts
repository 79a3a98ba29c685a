import type {Contender} from './contenders.ts'
import {benchmarkData, choices, statuses, thirties, wrongStatuses} from './values.ts'

/** A row of the table: who can do it is called with the values, and has to give the right answer. */
export interface Case {
  readonly title: string
  readonly part: keyof Contender
  readonly values: readonly unknown[]
  /** What a right answer is: a benchmark of wrong answers measures nothing. */
  readonly right: (answer: unknown) => boolean
}

const yes = (answer: unknown) => answer === true
const copy = (answer: unknown) => typeof answer === 'object' && answer !== null
const list = (answer: unknown) => {
  const {issues, errors, error, success} = Object(answer)
  return (
    success === false || Array.isArray(answer) || [issues, errors, error].some((found) => found !== undefined)
  )
}

export const cases: readonly Case[] = [
  {title: 'assertLoose', part: 'assertLoose', values: benchmarkData, right: yes},
  {title: 'assertStrict', part: 'assertStrict', values: benchmarkData, right: yes},
  {title: 'parseSafe', part: 'parseSafe', values: benchmarkData, right: copy},
  {title: 'parseStrict', part: 'parseStrict', values: benchmarkData, right: copy},
  {title: 'realistic: verdict', part: 'statusIs', values: statuses, right: yes},
  {title: 'realistic: one error, all issues', part: 'statusIssues', values: wrongStatuses, right: list},
  {
    title: 'realistic: valid, all issues',
    part: 'statusIssues',
    values: statuses,
    right: (answer) => !Array.isArray(answer)
  },
  ...[1, 4, 8, 64].map((shapes) => ({
    title: `thirty optional, ${shapes} shape${shapes === 1 ? '' : 's'}`,
    part: 'thirty' as const,
    values: thirties(shapes),
    right: yes
  }))
]

/** How many properties are optional, half of them there, in how many shapes. */
export const optionalCounts = [6, 8, 10, 12, 14, 16]
export const shapeCounts = [1, 4, 8, 31]

/** What the two forms of code for optional properties are measured at. */
export const formCases: readonly Case[] = optionalCounts.flatMap((count) =>
  shapeCounts.map((shapes) => ({
    title: `${count} optional, ${shapes} shapes`,
    part: `optional${count}` as const,
    values: choices(count, count / 2, shapes),
    right: yes
  }))
)
