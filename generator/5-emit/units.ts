/** Files that are made together, and are not made again while all that their making read stays the same. */
import {createHash} from 'node:crypto'
import {type CurrentFile, type EmittedFile, hashOf} from '../model/emitted-file.ts'
import {visible} from './plan/outline.ts'
import type {Plan, PlannedType, WholePlan} from './plan/plan.ts'

/** What emitting leaves for the next time, as JSON can hold it. */
export interface Units {
  /** What was asked of the plan, and about which type, with a hash of the answer. */
  readonly answers: readonly Answer[]
  readonly byKey: {readonly [key: string]: Unit}
}

/** `['find', 'microsoft.graph.user', 'kNxM1Q…']` */
type Answer = readonly [question: string, name: string, hash: string]

interface Unit {
  /** What its making asked, by the places in `answers`. */
  readonly asked: readonly number[]
  readonly files: readonly CurrentFile[]
}

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
  const answers = createAnswers(before?.answers)
  const byKey: {[key: string]: Unit} = {}
  const current: CurrentFile[] = []

  /** Whether the unit is as it was; it counts as emitted then. */
  const keeps = (key: string, ask: Ask): boolean => {
    const unit = before?.byKey[key]
    if (!before || !unit) return false
    if (!unit.asked.every((place) => answers.isSame(place, ask)) || !unit.files.every(before.isThere))
      return false
    byKey[key] = unit
    current.push(...unit.files)
    return true
  }
  const make = <P extends Plan>(
    key: string,
    plan: P & WholePlan,
    ask: Ask,
    files: OfAll<P>,
    type?: PlannedType
  ): readonly EmittedFile[] => {
    const asked = new Set<number>(type ? [answers.indexOf(wholeType, type.name, ask)] : [])
    const emitted = files(noting(plan, (question, name) => asked.add(answers.indexOf(question, name, ask))))
    byKey[key] = {asked: [...asked], files: emitted.map(({path, text}) => ({path, hash: hashOf(text)}))}
    return emitted
  }
  return {
    units: () => ({answers: answers.all(), byKey}),
    current: () => current,
    ofEachType: async (emitter, plan, load) => {
      const ask = askerOf(plan)
      const stale = plan.types.filter(
        ({name, shared}) => shared === undefined && !keeps(`${emitter} ${name}`, ask)
      )
      if (stale.length === 0) return []
      const filesOf = await load()
      return stale.flatMap((type) =>
        make(`${emitter} ${type.name}`, plan, ask, (noted) => filesOf(noted, type), type)
      )
    },
    ofAllTypes: (emitter, plan, files) => {
      const ask = askerOf(plan)
      return keeps(emitter, ask) ? [] : make(emitter, plan, ask, files)
    }
  }
}

/** Gives the hash of an answer. */
type Ask = (question: string, name: string) => string

/** The question for the whole of a type, which a plan has no function for. */
const wholeType = 'type'

function askerOf(plan: WholePlan): Ask {
  const types = new Map(plan.types.map((type) => [type.name, type]))
  const functions = new Map<string, (name?: string) => unknown>(Object.entries(plan))
  return (question, name) => {
    const answer = question === wholeType ? types.get(name) : functions.get(question)?.(name)
    return hashOfAnswer(JSON.stringify(visible(question, answer)) ?? '')
  }
}

/** Answers, each once. Those of before keep their places. */
function createAnswers(before: readonly Answer[] = []) {
  const names = before.map(([question, name]) => [question, name] as const)
  const hashes: (string | undefined)[] = []
  const places = new Map<string, Map<string, number>>()
  for (const [place, [question, name]] of names.entries()) placesOf(places, question).set(name, place)
  const hashAt = (place: number, ask: Ask): string => {
    const [question = '', name = ''] = names[place] ?? []
    const hash = hashes[place] ?? ask(question, name)
    hashes[place] = hash
    return hash
  }
  return {
    isSame: (place: number, ask: Ask): boolean => hashAt(place, ask) === before[place]?.[2],
    indexOf: (question: string, name: string, ask: Ask): number => {
      const known = placesOf(places, question)
      const place = known.get(name) ?? names.push([question, name]) - 1
      if (hashes[place] === undefined) {
        known.set(name, place)
        hashAt(place, ask)
      }
      return place
    },
    /** Of what nobody asked any more, a hash that no answer has. */
    all: (): Answer[] => names.map(([question, name], place) => [question, name, hashes[place] ?? ''])
  }
}

function placesOf(places: Map<string, Map<string, number>>, question: string): Map<string, number> {
  const found = places.get(question) ?? new Map<string, number>()
  places.set(question, found)
  return found
}

/** The same plan, which notes what it is asked. */
function noting<P extends Plan>(plan: P & WholePlan, note: (question: string, name: string) => void): P {
  const {options, artefacts, types: _, program: __, ...asks} = plan
  const noted = Object.entries(asks).map(([question, ask]: [string, (name?: string) => unknown]) => [
    question,
    (name = '') => {
      note(question, name)
      return ask(name)
    }
  ])
  return {options, artefacts, ...Object.fromEntries(noted)}
}

/** Most answers are `true` or `[]`, which are shorter than their hashes. */
function hashOfAnswer(text: string): string {
  return text.length < 20 ? text : createHash('sha1').update(text).digest('base64url')
}
