/** Where a description denies what its type cell says, the description counts. A new wording is a new line. */
import type {PrimitiveName} from '../../model/program.ts'

export interface TypeCorrection {
  /** What the type cell says. */
  readonly from: PrimitiveName
  readonly words: RegExp
  readonly to: PrimitiveName
}

const epoch =
  /\b(?:unix|epoch)\b(?! ?format)(?:.{0,20}\b(?:time(?:stamp)?|seconds|milliseconds|ms)\b)?|\b(?:milli)?seconds since\b|\bsince (?:the )?(?:unix )?epoch\b|\bepoch (?:time|timestamp|seconds)\b/i

export const typeCorrections: readonly TypeCorrection[] = [
  {from: 'dateTime', words: epoch, to: 'integer'},
  {from: 'date', words: epoch, to: 'integer'},
  {from: 'time', words: epoch, to: 'integer'},
  {
    from: 'duration',
    words:
      /\b(?:number|amount|count) of (?:whole )?(?:milliseconds|microseconds|seconds|minutes|hours|days)\b|^\W*(?:in )?(?:milliseconds|seconds|minutes|hours)\b|\bin (?:milliseconds|seconds|minutes)\W*$/i,
    to: 'number'
  },
  // Protocol Buffers write durations so in JSON.
  {
    from: 'duration',
    words: /\bseconds\b.{0,60}\b(?:ending|suffixed|ends) (?:with|in) ['"`]*s\b/i,
    to: 'string'
  },
  {from: 'uuid', words: /\bnot (?:an? )?(?:valid |real )?(?:guid|uuid)\b/i, to: 'string'}
]

/** Of such words a description may give another form as well: "ISO 8601, in contrast to the Unix timestamp of v1". */
export const confirmation = /\b(?:iso[- ]?8601|rfc[- ]?3339)\b/i
