import type {Format} from '../../model/program.ts'
import {nameWords} from './name-words.ts'

/** A text's meaning: how it is made, and which of an object's draws it comes from. */
export interface Meaning {
  /** `how.words.city(#)`, where `#` stands for the draw. */
  readonly make: string
  /** In place of that: what there is to choose from. */
  readonly texts?: readonly string[]
  /** Texts of one person, or of one place, share their draw and so agree. */
  readonly of?: 'person' | 'place'
  /** Is it another one in every element of a list? */
  readonly unique?: boolean
}

const word = (name: string, of?: Meaning['of']): Meaning => ({make: `how.words.${name}(#)`, ...(of && {of})})
const id: Meaning = {make: 'uuid(#)', unique: true}
const oneOf = (...texts: string[]): Meaning => ({
  make: '',
  texts
})

export const formats: {readonly [format in Exclude<Format, 'date-time' | 'date' | 'time'>]: Meaning} = {
  uri: word('url'),
  email: word('email', 'person'),
  duration: oneOf('PT15M', 'PT40M', 'PT1H', 'PT12H', 'P1D', 'P7D'),
  uuid: id,
  base64url: {make: 'base64(#, 32)', unique: true},
  ipv4: word('ipv4'),
  ipv6: word('ipv6'),
  hostname: word('hostname')
}

/** What a property's name says; the first that fits decides. */
const signs: readonly (readonly [RegExp, Meaning])[] = [
  [/^@odata\.(nextLink|deltaLink|context)/, word('url')],
  [/e?tag$|changeKey/i, {make: 'base64(#, 24)', unique: true}],
  [/userPrincipalName|upn$|signInName/i, word('email', 'person')],
  [/mailNickname|userName$|samAccountName|alias/i, word('userName', 'person')],
  [/(^|[a-z])(e?mail)s?$|emailAddress|proxyAddress|^mail$|smtp/i, word('email', 'person')],
  [/givenName|firstName/i, word('givenName', 'person')],
  [/surname|lastName|familyName/i, word('surname', 'person')],
  [
    /user(Display|Full)Name|ownerName|(created|modified|assigned|invited)ByName|managerName/i,
    word('fullName', 'person')
  ],
  [/jobTitle|^role$/i, word('jobTitle', 'person')],
  [/department/i, word('department')],
  [/company|organi[sz]ation|publisher|manufacturer|vendor|developer|tenantName|^owner$/i, word('company')],
  [/mobilePhone|phone|^fax|telephone/i, word('phone', 'person')],
  [/street|addressLine|^address\d?$/i, word('street', 'place')],
  [/^(city|town|locality|officeLocation)$|City$/, word('city', 'place')],
  [/postalCode|zipCode/i, word('postalCode', 'place')],
  [/countryCode|usageLocation|countryLetterCode|isoCode/i, word('countryCode', 'place')],
  [/country|region$/i, word('country', 'place')],
  [/stateOrProvince|province/i, word('state', 'place')],
  [/(url|uri|href|link|endpoint)s?$|^web$|Url[A-Z]/i, word('url')],
  [/ipv?6/i, word('ipv6')],
  [/(^|[a-z])ip(v4)?(Address)?(es)?$|ipAddress/i, word('ipv4')],
  [/hostname|fqdn|domain(Name)?s?$|dnsName/i, word('hostname')],
  [/macAddress/i, {make: 'hex(#, 12)'}],
  [/(finger|thumb)print|checksum|hash$|sha\d|digest/i, {make: 'hex(#, 40)', unique: true}],
  [/fileName|^path$|Path$/, word('fileName')],
  [/language|locale|culture/i, oneOf('de-DE', 'en-GB', 'en-US', 'es-ES', 'fr-FR', 'ja-JP', 'pt-BR')],
  [/currency/i, oneOf('AUD', 'EUR', 'GBP', 'INR', 'JPY', 'USD')],
  [/timeZone/i, oneOf('Europe/Berlin', 'Asia/Tokyo', 'America/New_York', 'Australia/Melbourne', 'UTC')],
  [/(content|mime|media)Type$/i, oneOf('application/json', 'application/pdf', 'image/png', 'text/plain')],
  [/version/i, oneOf('1.0.2', '1.4.0', '2.1.7', '3.0.0', '10.2.1')],
  [/colou?r$/i, oneOf('#0b6a0b', '#1f6feb', '#8764b8', '#c50f1f', '#ffb900')],
  [/(duration|interval|period)$/i, oneOf('PT15M', 'PT40M', 'PT1H', 'P1D')],
  [/^(id|guid|uuid)$|(Id|Ids|Identifier|Guid|Key)$|^identifier/, id],
  [/token|secret|password|cookie|certificate|content(Bytes)?$|payload/i, {make: 'base64(#, 32)'}],
  [/serialNumber|imei|code$/i, {make: 'hex(#, 10)', unique: true}],
  [/platform|operatingSystem|^os$/i, oneOf('Android', 'iOS', 'Linux', 'macOS', 'Windows')],
  [/(model|product)$|^device$|deviceName/i, word('product')],
  [
    /description|message|summary|note|comment|text|details|reason|explanation|body|instructions/i,
    word('sentence')
  ],
  [/displayName|title|subject|label|caption|topic|name$/i, word('title')]
]

const faults = oneOf(
  'Access to the resource was denied.',
  'The credentials are not valid.',
  'The request took too long.',
  'The service is not available.'
)
/** Where a name means nothing to us, it is all that we can say: `age group 17`. */
function labelled(name: string): Meaning {
  const words = nameWords(name).join(' ').slice(0, 40)
  return {make: `\`${words === '' ? 'text' : words} \${integer(#, 1, 99)}\``}
}

const people =
  /user|person|people|contact|member|participant|recipient|attendee|educationStudent|teacher|owner|guest/i

/**
 * What a text means, from its name and the name of its type alone: other properties change nothing.
 *
 * @example
 * meaningOf('city', 'Address').make // 'how.words.city(#)'
 * meaningOf('displayName', 'User').make // 'how.words.fullName(#)'
 * meaningOf('displayName', 'Team').make // 'how.words.title(#)'
 */
export function meaningOf(name: string, typeName: string): Meaning {
  if (name === 'displayName' && people.test(typeName)) return word('fullName', 'person')
  if (/message|description|details|reason/i.test(name) && /error|exception|fault/i.test(typeName))
    return faults
  return signs.find(([sign]) => sign.test(name))?.[1] ?? labelled(name)
}
