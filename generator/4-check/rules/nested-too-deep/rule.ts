import {defineRule} from '../../rule.ts'

/** Lists, quotes, images or emphasis lie within one another, or emphasis follows emphasis, without end. */
export const rule = defineRule({
  severity: 'error',
  advice:
    'Look for list, quote, image or emphasis markers that repeat by mistake, or exclude the page with `!path`.',
  message: ({of}: {of: 'nesting' | 'emphasis'}) =>
    of === 'nesting'
      ? 'The markdown is nested too deeply. The page is not read.'
      : 'The paragraph has more than 1,000 marks of emphasis. The page is not read.'
})
