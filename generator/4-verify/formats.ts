/** The forms of strings. */

const day = String.raw`(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])`
const minutes = String.raw`(?:[01]\d|2[0-3]):[0-5]\d`
const offset = `[+-]${minutes}`
const fraction = String.raw`(?:\.\d+)?`
/** Outside of UTC a leap second may end any quarter of an hour. */
const leapSecond = `23:59:60${fraction}Z|(?:[01]\\d|2[0-3]):(?:14|29|44|59):60${fraction}${offset}`
const dateTime = new RegExp(
  `^${day}T(?:${minutes}(?::[0-5]\\d${fraction})?(?:Z|${offset})|${leapSecond})$`,
  'i'
)
const date = new RegExp(`^${day}$`)
const duration =
  /^[+-]?P(?=\d|T\d)(?:\d+W|(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?)$/
const label = String.raw`[a-z\d](?:[a-z\d-]*[a-z\d])?`
const byte = String.raw`(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)`

export const formats = {
  /** RFC 3339, with any number of fractional digits; as OData writes it, also without seconds. */
  dateTime: (text: string) => isDay(dateTime.exec(text)),
  date: (text: string) => isDay(date.exec(text)),
  /** As OData writes a time of day: seconds and their fraction may be left out. */
  time: like(new RegExp(`^${minutes}(?::[0-5]\\d(?:\\.\\d+)?)?$`)),
  duration: like(duration),
  uuid: like(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i),
  /** With either alphabet, padded or not. */
  base64: like(/^(?:[a-z\d+/_-]{4})*(?:[a-z\d+/_-]{2}(?:==)?|[a-z\d+/_-]{3}=?)?$/i),
  /** Absolute, or from the root of the service: docs call both a URL. A path behind a host may hold spaces. */
  uri: like(/^(([a-z][a-z\d+.-]*:|\/)\S+|[a-z][a-z\d+.:-]*:\/\/[^\s/]+\/.*\S)$/i),
  /** Of the internet, or of X.500. */
  email: like(/^([^\s@]+@[^\s@]+|\/[a-z]+=.+)$/i),
  hostname: like(new RegExp(`^(?=.{1,253}$)${label}(?:\\.${label})*\\.?$`, 'i')),
  ipv4: like(new RegExp(`^${byte}(?:\\.${byte}){3}$`)),
  ipv6: like(/^(?=.*:.*:)[\da-f:.]{2,45}$/i)
}

function like(pattern: RegExp): (text: string) => boolean {
  return (text) => pattern.test(text)
}

/** Whether the month has the day. */
function isDay(match: RegExpExecArray | null): boolean {
  if (!match) return false
  const [year = 0, month = 0, dayOfMonth = 0] = match.slice(1, 4).map(Number)
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
  return dayOfMonth <= days
}
