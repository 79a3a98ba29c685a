import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import {decodeNumericCharacterReference} from 'micromark-util-decode-numeric-character-reference'

/** HTML that docs use inside their markdown, and that an editor's hover would show as it stands. */
const dropped =
  /<\/?(?:a|b|big|cite|div|em|font|i|kbd|nobr|p|s|small|span|strike|strong|sub|sup|table|tbody|td|th|thead|tr|u|ul|ol|li)(?:\s[^<>]*|\/)?>/gi

/**
 * Markdown of one line as paragraphs: breaks and list items part them, comments and tags go, `<code>`
 * becomes a code span, and a placeholder such as `<id>` stays visible.
 *
 * @example
 * paragraphs('The city.<br><br>Supports `$filter`.') // ['The city.', 'Supports `$filter`.']
 */
export function paragraphs(markdown: string): string[] {
  if (!markdown.includes('<')) return markdown === '' ? [] : [markdown]
  const text = markdown
    .replaceAll(/<!--.*?(?:-->|$)/g, (comment) => (comment.endsWith('-->') ? '' : comment))
    .replaceAll(/<code>((?:(?!<code>).)*?)<\/code>/gi, (_, code: string) => `\`${decoded(code)}\``)
  return outsideCode(text, (prose) =>
    prose
      .replaceAll(/<br\s*\/?>|<\/?[ou]l(?:\s[^<>]*)?>/gi, '\n')
      // A table reads as a list of its rows.
      .replaceAll(/<tr(?:\s[^<>]*)?>\s*<th\b(?:(?!<tr\b).)*?<\/tr>/gi, '')
      .replaceAll(/<\/td>\s*<td(?:\s[^<>]*)?>\s*/gi, ': ')
      .replaceAll(/<(?:li|tr)(?:\s[^<>]*)?>\s*/gi, '\n- ')
      .replaceAll(dropped, '')
      .replaceAll(/<(?=[a-z][^<>:@]*>)/gi, '\\<')
  )
    .split('\n')
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '' && paragraph !== '-')
}

/** Changes text but for its code spans. */
function outsideCode(markdown: string, change: (prose: string) => string): string {
  return markdown
    .split(/(`[^`]+`)/)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('')
}

/** Character references; those that no character has stay as they are written. */
function decoded(html: string): string {
  return html.replaceAll(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][\da-z]{1,31}));/gi,
    (reference, decimal?: string, hexadecimal?: string, name = '') => {
      if (decimal) return decodeNumericCharacterReference(decimal, 10)
      if (hexadecimal) return decodeNumericCharacterReference(hexadecimal, 16)
      return decodeNamedCharacterReference(name) || reference
    }
  )
}
