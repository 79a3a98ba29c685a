/** Files that are made together, and are not made again while all that their making read stays the same. */
import {createHash} from 'node:crypto'
import {type CurrentFile, type EmittedFile, hashOf} from '../model/emitted-file.ts'
import {visible} from './plan/outline.ts'
import type {Plan, PlannedType, WholePlan} from './plan/plan.ts'

/** What emitting leaves for the next time, as JSON can hold it. */
export interface Units {
  /** What plans were asked, and about which type: `['find', 'microsoft.graph.user']`. */
  readonly questions: readonly Question[]
  readonly byKey: {readonly [key: string]: Unit}
}

interface Unit {
  /** By their places in `questions`. */
  readonly asked: readonly number[]
  /** A hash of the answers. */
  readonly answers: string
  readonly files: readonly CurrentFile[]
}

type Question = readonly [question: string, name: string]

/** What was emitted before, and whether a file that was made then is still there. */
export interface Emitted extends Units {
  readonly isThere: (file: CurrentFile) => boolean
}

/** Makes the files of a type. It knows no more than it asks the plan, and the type. */
export type OfType<P> = (plan: P, type: PlannedType) => readonly EmittedFile[]

/** Makes files of all types. It knows no more than it asks the plan. */
export type OfAll<P> = (plan: P) => readonly EmittedFile[]

export interface UnitEmitter {
  /** The files of every type; `load` gives what makes them, and is called where something has to be made. */
  readonly ofEachType: <P extends Plan>(
    emitter: string,
    plan: P & WholePlan,
    load: () => OfType<P> | Promise<OfType<P>>
  ) => Promise<readonly EmittedFile[]>
  readonly ofAllTypes: (emitter: string, plan: WholePlan, make: OfAll<Plan>) => readonly EmittedFile[]
}

/**
 * Emits units, and notes what they ask. `units` and `current` are what came of all.
 *
 * @example
 * const {ofEachType, current} = createUnits(before)
 * await ofEachType('validators', plan, () => validatorFilesOf)
 * current() // [{path: 'validators/user.ts', hash: '…'}], which was not made again
 */
export function createUnits(before: Emitted | undefined): UnitEmitter & {
  readonly units: () => Units
  readonly current: () => readonly CurrentFile[]
} {
  const questions = createTable()
  const byKey: {[key: string]: Unit} = {}
  const current: CurrentFile[] = []

  /** Whether the unit is as it was; it counts as emitted then. */
  const keeps = (key: string, answerTo: Answers): boolean => {
    const unit = before?.byKey[key]
    const asked = unit?.asked.map((place) => before?.questions[place] ?? (['', ''] as const))
    if (!before || !unit || !asked) return false
    if (digest(...asked.map(answerTo)) !== unit.answers || !unit.files.every(before.isThere)) return false
    byKey[key] = {...unit, asked: asked.map(questions.placeOf)}
    current.push(...unit.files)
    return true
  }
  const make = <P extends Plan>(
    key: string,
    plan: P & WholePlan,
    answerTo: Answers,
    files: OfAll<P>,
    known: readonly Question[] = []
  ): readonly EmittedFile[] => {
    const asked = new Map(known.map((question) => [question.join(' '), question]))
    const made = files(noting(plan, (...question) => asked.set(question.join(' '), question)))
    byKey[key] = {
      asked: [...asked.values()].map(questions.placeOf),
      answers: digest(...[...asked.values()].map(answerTo)),
      files: made.map(({path, text}) => ({path, hash: hashOf(text)}))
    }
    return made
  }
  return {
    units: () => ({questions: questions.all, byKey}),
    current: () => current,
    ofEachType: async (emitter, plan, load) => {
      const answerTo = answersOf(plan)
      const stale = plan.types.filter(({name}) => !keeps(`${emitter} ${name}`, answerTo))
      if (stale.length === 0) return []
      const filesOf = await load()
      return stale.flatMap((type) =>
        make(`${emitter} ${type.name}`, plan, answerTo, (noted) => filesOf(noted, type), [['', type.name]])
      )
    },
    ofAllTypes: (emitter, plan, files) => {
      const answerTo = answersOf(plan)
      return keeps(emitter, answerTo) ? [] : make(emitter, plan, answerTo, files)
    }
  }
}

/** Hashes of what a plan answers. */
type Answers = (question: Question) => string

/** A function of a plan: it is asked about a type, or about none. */
type Ask = (name?: string) => unknown

/** The question without words is for the whole of a type. */
function answersOf(plan: WholePlan): Answers {
  const types = new Map(plan.types.map((type) => [type.name, type]))
  const asks = new Map<string, Ask>(Object.entries(plan))
  const answers = new Map<string, string>()
  return ([question, name]) => {
    const key = `${question} ${name}`
    const known = answers.get(key)
    if (known !== undefined) return known
    const answer = question === '' ? types.get(name) : asks.get(question)?.(name)
    const hash = digest(JSON.stringify(visible(question, answer)) ?? '')
    answers.set(key, hash)
    return hash
  }
}

/** The same plan, which notes what it is asked. */
function noting<P extends Plan>(plan: P & WholePlan, note: (...question: Question) => void): P {
  const {options, artefacts, types: _, program: __, ...asks} = plan
  const noted = Object.entries(asks).map(([question, ask]: [string, Ask]) => [
    question,
    (name = '') => {
      note(question, name)
      return ask(name)
    }
  ])
  return {options, artefacts, ...Object.fromEntries(noted)}
}

/** Questions, each once. */
function createTable(): {
  readonly all: readonly Question[]
  readonly placeOf: (question: Question) => number
} {
  const all: Question[] = []
  const places = new Map<string, number>()
  return {
    all,
    placeOf: (question) => {
      const key = question.join(' ')
      const place = places.get(key) ?? all.push(question) - 1
      places.set(key, place)
      return place
    }
  }
}

function digest(...parts: readonly string[]): string {
  const hash = createHash('sha1')
  for (const part of parts) hash.update(part)
  return hash.digest('base64url')
}
