import type {Constraints, PrimitiveName} from '../../model/program.ts'
import {nameWords} from './name-words.ts'

export interface Range {
  readonly minimum: number
  readonly maximum: number
}

const widths: {readonly [name in PrimitiveName]?: Range} = {
  byte: {minimum: 0, maximum: 255},
  sbyte: {minimum: -128, maximum: 127},
  int16: {minimum: -32_768, maximum: 32_767}
}

/** What a name says of a number; the first that fits decides. */
const heuristics: readonly (readonly [RegExp, number, number])[] = [
  [/latitude/i, -60, 60],
  [/longitude/i, -180, 180],
  [/altitude|elevation/i, 0, 2000],
  [/(^a|A)ge$/, 18, 67],
  [/loss\w*percent/i, 0, 10],
  [/lossRate/i, 0, 0.1],
  [/(tax|vat|interest|discount)Rate/i, 0, 0.25],
  [/discount\w*percent/i, 0, 30],
  [/^max(imum)?(Score|Points)$/, 100, 100],
  [/^points$/, 0, 100],
  [/percent|progress|confidence|utili[sz]ation|battery|score$/i, 0, 100],
  [/frameRate$/i, 24, 60],
  [/bit.?rate/i, 64, 320],
  [/ratio(?!n)|(success|failure|error|completion|conversion|glitch)Rate$/i, 0, 1],
  [/version$/i, 1, 9],
  [/year/i, 2015, 2025],
  [/dayOf|^day$/i, 1, 28],
  [/month/i, 1, 12],
  [/hour/i, 0, 23],
  [/milliseconds/i, 20, 5000],
  [/minute|second(?!ary)|day/i, 1, 59],
  [/(InMB|Megabytes)$/i, 512, 16_384],
  [/(InGB|Gigabytes)$/i, 8, 1024],
  [/(total|max|capacity).*(storage|space|bytes|memory)/i, 1_500_000_000, 2_000_000_000],
  [/memory\w*bytes/i, 1_000_000_000, 2_000_000_000],
  [/(free|used|available|remaining).*(storage|space|bytes|memory)/i, 100_000_000, 700_000_000],
  [/bytes|size|storage|quota|space|memory/i, 1024, 8_388_608],
  [/interval|occurrences/i, 1, 12],
  [/weight|mass/i, 0.2, 30],
  [/accuracy/i, 1, 50],
  [/quantity|copies|perSheet|retries|^(disc|track|page|chapter|floor)(Number)?$/i, 1, 12],
  [/dpi$/i, 150, 1200],
  [/((^p|P)in|[Pp]ass(word|code))\w*Length/, 4, 16],
  [/width|height|length/i, 16, 1920],
  [/port$/i, 1024, 49_151],
  [/subtotal|net(Amount|Total)/i, 40, 900],
  [
    /^(total)?(discount|shipping|delivery|freight|handling|tip)(amount|charge|cost|fee|price|total)?$/i,
    1,
    20
  ],
  [/^(total)?(tax|vat)(amount|total)?$/i, 3, 60],
  [/price|amount|cost|(^t|T)ax|discount|balance|charge|fee$/i, 5, 900],
  [/priority|order|index|rank|position|level|attempt/i, 1, 9],
  [/error\w*code/i, 400, 504],
  [/status|code/i, 200, 299]
]

/** Bands of `deviceCount`, `activeDeviceCount`, and what says more. */
const few: readonly Range[] = [
  {minimum: 40, maximum: 89},
  {minimum: 10, maximum: 39},
  {minimum: 1, maximum: 9}
]

const failed = /fail|error|escrow|conflict|denied|reject|skipp|block|invalid|threat|retr(y|ies)|attempt/i

/**
 * Where a number lies, from its name, type and constraints. Counts lie in bands, so that they add up: the
 * more a name says, the fewer it counts, and what was done is never more than what was to do.
 *
 * @example
 * rangeOf('countExported', 'int64', {}) // {minimum: 300, maximum: 500}
 * rangeOf('countExports', 'int64', {}) // {minimum: 600, maximum: 999}
 */
export function rangeOf(name: string, type: PrimitiveName, constraints: Constraints): Range {
  const {minimum, maximum} = bandOf(name) ?? signOf(name, type)
  const width = widths[type] ?? {minimum: -Infinity, maximum: Infinity}
  const lowest = Math.max(constraints.minimum ?? -Infinity, width.minimum)
  const highest = Math.min(constraints.maximum ?? Infinity, width.maximum)
  if (minimum >= lowest && maximum <= highest) return sideOf(name, {minimum, maximum}, type)
  const from = Number.isFinite(lowest) ? lowest : Math.min(minimum, highest - 1000)
  const to = Number.isFinite(highest) ? highest : Math.max(from + 1000, maximum)
  return sideOf(name, {minimum: from, maximum: to}, type)
}

/**
 * `start` and `end`, `minimumAge` and `maximumAge` lie in halves of their own, so that what begins is below what
 * ends; and so do averages, which no maximum is below.
 */
function sideOf(name: string, {minimum, maximum}: Range, type: PrimitiveName): Range {
  const words = nameWords(name)
  const step = isFractional(type) ? 0.01 : 1
  const middle = isFractional(type) ? (minimum + maximum) / 2 : Math.floor((minimum + maximum) / 2)
  if (middle <= minimum) return {minimum, maximum}
  const ends = `${words[0]} ${words.at(-1)}`
  if (
    words.some((word) => /^(start|begin|lower|min|minimum|average|mean)$/.test(word)) ||
    /\bfrom\b/.test(ends)
  )
    return {minimum, maximum: middle}
  if (words.some((word) => /^(end|until|upper|max|maximum)$/.test(word)) || /\bto\b/.test(ends))
    return {minimum: middle + step, maximum}
  return {minimum, maximum}
}

/** Shares of one are percentages where no fraction can be. */
function signOf(name: string, type: PrimitiveName): Range {
  const [, minimum = 1, maximum = 999] = heuristics.find(([sign]) => sign.test(name)) ?? []
  return {minimum, maximum: maximum <= 1 && !isFractional(type) ? maximum * 100 : maximum}
}

/** Whether a number is money, by its name. */
export function isMoneyName(name: string): boolean {
  return (
    /price|amount|cost|tax|discount|balance|charge|fee$|total$|^(vat|tip|freight|handling|shipping|delivery)$/i.test(
      name
    ) && !/percent|rate|ratio|count$/i.test(name)
  )
}

/** Whether a number of the type may have decimals. */
export function isFractional(type: PrimitiveName): boolean {
  return type === 'single' || type === 'double' || type === 'decimal' || type === 'number'
}

function bandOf(name: string): Range | undefined {
  const words = nameWords(name)
  const counts = words.some((word, index) =>
    word === 'number' ? words[index + 1] === 'of' : /^(count|total|units)$/.test(word)
  )
  if (!counts || /bytes|storage|space|memory|occurrences/i.test(name)) return undefined
  if (words.includes('total')) return {minimum: 1000, maximum: 1999}
  const raw = words.includes('raw')
  if (failed.test(name)) return raw ? {minimum: 20, maximum: 29} : {minimum: 0, maximum: 9}
  const core = words.filter((word) => !/^(count|number|of|units|raw)$/.test(word))
  if (raw) return {minimum: 1000, maximum: 1999}
  if (words.at(-1) === 'count') return few[Math.min(core.length, few.length) - 1]
  if (core.length > 2) return {minimum: 40, maximum: 99}
  if (core.length > 1) return {minimum: 120, maximum: 289}
  return core[0]?.endsWith('ed') ? {minimum: 300, maximum: 500} : {minimum: 600, maximum: 999}
}
