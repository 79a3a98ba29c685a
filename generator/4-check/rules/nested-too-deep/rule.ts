import {defineRule} from '../../rule.ts'

/** Lists, quotes, images or emphasis lie within one another without end. */
export const rule = defineRule({
  severity: 'error',
  advice:
    'Look for list, quote, image or emphasis markers that repeat by mistake, or exclude the page with `!path`.',
  message: () => 'The markdown is nested too deeply. The page is not read.'
})
