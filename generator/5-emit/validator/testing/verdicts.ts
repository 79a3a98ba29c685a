/** What validators must make of values, type by type and mode by mode: right ones, and wrong ones with the place. */
import {choices} from './verdicts/choices.ts'
import {compounds} from './verdicts/compounds.ts'
import {objects} from './verdicts/objects.ts'
import {primitives} from './verdicts/primitives.ts'
import {trees} from './verdicts/trees.ts'
import type {Verdict} from './verdicts/verdict.ts'

export const verdicts: readonly Verdict[] = [...primitives, ...choices, ...compounds, ...objects, ...trees]
