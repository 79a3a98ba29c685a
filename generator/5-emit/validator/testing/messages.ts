import type {ModeName} from './modes.ts'

const wrongTexts = (count: number) => ({texts: Array<unknown>(count).fill(1)})
const firstFive = [0, 1, 2, 3, 4]
  .map((index) => `\`texts.${index}\` must be a string, not 1 (spec/compound.md:1)`)
  .join('; ')
const longKey = 'k'.repeat(93)
const members = [10, 20].flatMap((count) =>
  Array.from({length: count}, (_, index) => {
    return `"${count === 10 ? 'm' : 'member'}${String(index + 1).padStart(2, '0')}"`
  })
)

/** What errors say of many issues, of long keys and of long lists of members. */
export const messages: readonly (readonly [mode: ModeName, type: string, value: unknown, message: string])[] =
  [
    ['lenient', 'Compound', wrongTexts(5), `Not a Compound: ${firstFive}`],
    ['lenient', 'Compound', wrongTexts(6), `Not a Compound: ${firstFive}; and 1 more`],
    ['lenient', 'Compound', wrongTexts(100), `Not a Compound: ${firstFive}; and 95 more`],
    ['lenient', 'Compound', wrongTexts(101), `Not a Compound: ${firstFive}; and at least 96 more`],
    [
      'lenient',
      'Compound',
      {counts: {[longKey]: 'a', [`${longKey}k`]: 'a'}},
      `Not a Compound: \`counts.${longKey}\` must be an integer, not "a" (spec/compound.md:1); ` +
        `\`counts.${longKey}…\` must be an integer, not "a" (spec/compound.md:1)`
    ],
    [
      'lenient',
      'Many',
      'a',
      `Not a Many: ${`must be one of ${members.join(', ')}`.slice(0, 200)}… (spec/many.md:1)`
    ]
  ]
