/**
 * The forms of strings. Digits are written out (`\d\d\d\d`, not `\d{4}`), nothing is captured, and there are
 * no flags: that is what regular expression engines are quickest at.
 */

/** Every day that there is, the most frequent first: the 29th of February only in leap years. */
const anyMonth = String.raw`(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])`
const longMonths = '(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31'
const leapYear = String.raw`(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)`
const day = String.raw`(?:\d\d\d\d-(?:${anyMonth}|${longMonths})|${leapYear}-02-29)`
const hour = String.raw`(?:[01]\d|2[0-3])`
const minutes = `${hour}:[0-5]\\d`
const offset = `[+-]${minutes}`
const fraction = String.raw`(?:\.\d+)?`
/** At the end of a day of UTC; elsewhere on earth, at the end of a quarter of an hour. */
const leapSecond = `23:59:60${fraction}[Zz]|${hour}:(?:14|29|44|59):60${fraction}${offset}`
const label = '[A-Za-z\\d](?:[A-Za-z\\d-]*[A-Za-z\\d])?'
const byte = String.raw`(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)`
const ipv4 = `${byte}\\.${byte}\\.${byte}\\.${byte}`
const group = '[\\dA-Fa-f]{1,4}'
const hex = '[\\dA-Fa-f]'
const sign = '[A-Za-z\\d+/_-]'

/** Of mail addresses, in any script. */
const atom = String.raw`[^\s"(),.:;<>@[\]\\]+`
const alphanumeric = '[^\\s!-/:-@[-`{-~]'
const anyLabel = `${alphanumeric}(?:[^\\s!-,./:-@[-\`{-~]*${alphanumeric})?`
/** Of paths, queries and fragments. */
const pathSign = "[\\w.~!$&'()*+,;=:@/?-]"

/** Signs of a URI, and others as `%` with two digits. */
function encoded(signs: string): string {
  return `${signs}*(?:%${hex}${hex}${signs}*)*`
}

/** An IPv6 address or a later one: its groups are not counted. */
const literal = '\\[[\\dA-Fa-f.]*:[\\dA-Fa-f:.]+\\]'
const host = `(?:${literal}|${encoded("[\\w.~!$&'()*+,;=-]")})`

/** By the name of the constant that generated code keeps each in. */
export const patterns = {
  /** RFC 3339: an offset, any number of fractional digits, leap seconds; as OData writes it, also without seconds. */
  dateTime: new RegExp(`^${day}[Tt](?:${minutes}(?::[0-5]\\d${fraction})?(?:[Zz]|${offset})|${leapSecond})$`),
  date: new RegExp(`^${day}$`),
  /** As OData writes a time of day: seconds and their fraction may be left out. */
  time: new RegExp(`^${minutes}(?::[0-5]\\d(?:\\.\\d+)?)?$`),
  /** ISO 8601, with at least one part, and with a sign as XML Schema and OData have it. */
  duration:
    /^[+-]?P(?=[\dT])(?:\d+W|(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?)$/,
  uuid: new RegExp(`^${[8, 4, 4, 4, 12].map((length) => hex.repeat(length)).join('-')}$`),
  /** Base 64 with either alphabet, padded or not: no length leaves one character over. */
  base64: new RegExp(`^(?:${sign}${sign}${sign}${sign})*(?:${sign}${sign}(?:==)?|${sign}${sign}${sign}=?)?$`),
  /** RFC 3986, absolute: only what is encoded stands outside of its characters. */
  uri: new RegExp(
    // Few hold the name of a user: it is looked for last.
    `^[A-Za-z][A-Za-z\\d+.-]*:(?://(?:${host}|${encoded("[\\w.~!$&'()*+,;=:-]")}@${host})(?::\\d*)?(?![^/?#])|(?!//))` +
      `${encoded(pathSign)}(?:#${encoded(pathSign)})?$`
  ),
  /** RFC 5321, with letters of any script: a quoted name may hold spaces, and a domain be an IPv4 or IPv6 address. */
  email: new RegExp(
    `^(?:${atom}(?:\\.${atom})*|"(?:[^"\\\\]|\\\\.)*")@` +
      `(?:${anyLabel}(?:\\.${anyLabel})*|\\[(?:${ipv4}|IPv6:[\\dA-Fa-f:.]+)\\])$`
  ),
  hostname: new RegExp(`^(?=[^]{1,253}$)${label}(?:\\.${label})*\\.?$`),
  ipv4: new RegExp(`^${ipv4}$`),
  /** Eight groups, or fewer around one `::`; the last two may be written as an IPv4 address. */
  ipv6: new RegExp(
    `^(?:(?:${group}:){6}(?:${group}:${group}|${ipv4})|` +
      `(?=(?::*(?:${ipv4}|${group})){0,7}:*$)(?:${group}(?::${group})*)?::(?:(?:${group}:)*(?:${group}|${ipv4}))?)$`
  )
} as const

export type PatternName = keyof typeof patterns
