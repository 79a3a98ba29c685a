import type {Format} from '../../model/program.ts'

/** What a description says of how a string is written. The first that matches counts. */
const wordings: readonly {readonly format: Format; readonly words: RegExp}[] = [
  {
    format: 'duration',
    words: /\biso[ -]?8601\b[^.]{0,30}\bduration\b|\bduration\b[^.]{0,40}\biso[ -]?8601\b/i
  },
  {
    format: 'date-time',
    words: /^[^.]{0,80}\b(timestamp|date and time|date-time|datetime)\b.{0,120}\biso[ -]?8601\b/is
  },
  {format: 'uuid', words: /\b(is a|in|as a) (guid|uuid)( format)?\s*(\.|$)/i},
  {
    format: 'email',
    words: /^(the |an? )?((\w+'s|primary|user's) )?(e-?mail|smtp) address( of [^.]*)?(\.|$)/i
  },
  {
    format: 'uri',
    words:
      /^(the |an? )?((absolute|full|fully qualified|public|https?) )?(url|uri)\b(?!-)(?![^.]* relative to\b)(?! (template|path|segment|fragment|name|prefix|suffix|pattern|option|parameter|query|slug|scheme|friendly|encoded|safe))(?! ?(?![ -~])\p{L})/iu
  },
  {format: 'ipv4', words: /^(the |an? )?ipv4 address\b(?![^.]*\b(cidr|range|prefix|subnet)\b)/i},
  {format: 'ipv6', words: /^(the |an? )?ipv6 address\b(?![^.]*\b(cidr|range|prefix|subnet)\b)/i}
]

/**
 * @example
 * formatIn('URL of the picture.') // 'uri'
 */
export function formatIn(text: string): Format | undefined {
  return wordings.find(({words}) => words.test(text.trim()))?.format
}
