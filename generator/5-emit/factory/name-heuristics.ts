import type {Format} from '../../model/program.ts'
import {faultSign, nameWords} from './name-words.ts'

/** How to make a string of which only names are known, and which of an object's draws it comes from. */
export interface Heuristic {
  /** `context.words.city(#)`, where `#` stands for the draw. */
  readonly make: string
  /** The property's name in words, where no heuristic matches. */
  readonly label?: string
  /** In place of `make`: what there is to choose from. */
  readonly texts?: readonly string[]
  /** Strings of one person, group, place or fault share a draw, and so agree. */
  readonly of?: 'person' | 'group' | 'place' | 'fault'
  /** Whether it is another one in every element of a list. */
  readonly unique?: boolean
}

const word = (name: string, of?: Heuristic['of']): Heuristic => ({
  make: `context.words.${name}(#)`,
  ...(of && {of})
})
const id: Heuristic = {make: 'uuid(#)', unique: true}
const oneOf = (...texts: string[]): Heuristic => ({
  make: '',
  texts
})

/** `'green-launch'` of `'Green Launch'` */
const nickname = "context.words.title(#).toLowerCase().replaceAll(' ', '-')"

/** The same fault stands at the same place of both lists. */
const faultCodes: Heuristic = {
  ...oneOf('accessDenied', 'invalidCredentials', 'requestTimeout', 'serviceUnavailable'),
  of: 'fault'
}
const faults: Heuristic = {
  ...oneOf(
    'Access to the resource was denied.',
    'The credentials are not valid.',
    'The request took too long.',
    'The service is not available.'
  ),
  of: 'fault'
}
const reasons = oneOf(
  'Asked for by the owner.',
  'Needed for a project.',
  'No longer needed.',
  'Part of the yearly review.'
)

export const formats: {readonly [format in Exclude<Format, 'date-time' | 'date' | 'time'>]: Heuristic} = {
  uri: word('url'),
  email: word('email', 'person'),
  duration: oneOf('PT15M', 'PT40M', 'PT1H', 'PT12H', 'P1D', 'P7D'),
  uuid: id,
  base64url: {make: 'base64(#, 32)', unique: true},
  ipv4: word('ipv4'),
  ipv6: word('ipv6'),
  hostname: word('hostname')
}

/** Strings of one person agree; those that are no part of a name have draws of their own. */
const people: readonly (readonly [RegExp, Heuristic])[] = [
  [/userPrincipalName|upn$|signInName/i, word('email', 'person')],
  [/mailNickname|userName$|samAccountName|alias/i, word('userName', 'person')],
  [/(^|[a-z])(e?mail)s?$|emailAddress|proxyAddress|^mail$|smtp|^imAddress/i, word('email', 'person')],
  [/givenName|firstName|nickName|preferredName/i, word('givenName', 'person')],
  [/middleName/i, word('givenName')],
  [/surname|lastName|familyName/i, word('surname', 'person')],
  [
    /^initials$/,
    {make: 'context.words.givenName(#).charAt(0) + context.words.surname(#).charAt(0)', of: 'person'}
  ],
  [
    /distinguishedName/i,
    {make: "'CN=' + context.words.fullName(#) + ',OU=Users,DC=example,DC=com'", of: 'person'}
  ],
  [
    /(user|customer|client|employee|patient|guest|sender|recipient|contact)(Display|Full)?Name$|ownerName/i,
    word('fullName', 'person')
  ],
  [
    /(assistant|spouse|artist|composer|author|teacher|actor|assignee)(Name)?s?$|^children$/i,
    word('fullName')
  ],
  [/(manager|approver|reviewer|requester|assignedTo)(Name)?s?$/i, word('fullName')],
  [/[a-z]dBy(Name)?$/, word('fullName')],
  [/jobTitle|^role$|^profession$/i, word('jobTitle')],
  [/^aboutMe$/, oneOf('Cycles to work.', 'New to the team.', 'Writes about design.', 'Works from home.')],
  [/interests|hobbies/i, oneOf('Chess', 'Cooking', 'Cycling', 'Hiking', 'Music', 'Photography')],
  [/^skills$/, oneOf('Accounting', 'Data analysis', 'Negotiation', 'Public speaking', 'TypeScript')],
  [/^schools$/, oneOf('Lakeside High School', 'School of Fine Art', 'University of Leinster')],
  [/^responsibilities$/, oneOf('Budget', 'Customer support', 'Hiring', 'Releases')],
  [/phone(?!App)|^fax|telephone|toll(Free)?Number|quickDial/i, word('phone')]
]

/** Strings of one place agree. */
const places: readonly (readonly [RegExp, Heuristic])[] = [
  [
    /^(address|street)?Line2$|^(address|street)2$/i,
    oneOf('Apartment 4', 'Building B', 'Floor 2', 'Suite 300')
  ],
  [/street|(address|^)line|^address\d?$/i, word('street', 'place')],
  [/^(city|town|locality|officeLocation)$|City$/, word('city', 'place')],
  [/postalCode|zipCode/i, word('postalCode', 'place')],
  [/countryCode|usageLocation|countryLetterCode|isoCode/i, word('countryCode', 'place')],
  [/^countries/i, oneOf('AU', 'BR', 'CA', 'DE', 'IE', 'IN', 'JP', 'US')],
  [/country|region$/i, word('country', 'place')],
  [/stateOrProvince|province/i, word('state', 'place')]
]

const networks: readonly (readonly [RegExp, Heuristic])[] = [
  [/cidr|subnet/i, oneOf('192.0.2.0/24', '198.51.100.0/24', '203.0.113.0/24')],
  [/ipv?6/i, word('ipv6')],
  [
    /(^|[a-z])ip(v4)?(Address)?(es)?$|ipAddress|^(nat)?(source|destination|lower|upper)Address$/i,
    word('ipv4')
  ],
  [/(source|destination)Port$/i, {make: 'String(integer(#, 1024, 49151))'}],
  [/macAddress/i, {make: "alike(#, '00-1b-63-84-45-e6')", unique: true}],
  [
    /securityIdentifier/i,
    {make: "'S-1-5-21-1004336348-1177238915-' + integer(#, 100000000, 999999999)", unique: true}
  ]
]

const devices: readonly (readonly [RegExp, Heuristic])[] = [
  [/^imei/i, {make: "alike(#, '490154203237518')", unique: true}],
  [/^meid/i, {make: 'hex(#, 14)', unique: true}],
  [/^iccid/i, {make: "alike(#, '89014103211118510720')", unique: true}],
  [/^udid/i, {make: 'hex(#, 40)', unique: true}],
  [/browser$/i, oneOf('Chrome 120.0', 'Edge 120.0', 'Firefox 121.0', 'Safari 17.2')],
  [/(platform|operatingSystem|^os)(Name|Type)?$/i, oneOf('Android', 'iOS', 'Linux', 'macOS', 'Windows')],
  [/^deviceType$/i, oneOf('Desktop', 'Laptop', 'Phone', 'Tablet')],
  [/(model|product)$|^device$|deviceName|^(app|application|product)(Display)?Name$/i, word('product')]
]

export const currencies = ['AUD', 'CAD', 'CHF', 'EUR', 'GBP', 'INR', 'USD']

/** Types whose values are what shops sell, and types of documents that list such. */
const wares = /(product|article|merchandise|goods|sku|catalog(ue)?Item|stockItem)$/i
const receipts = /(order|cart|basket|invoice|receipt|quote|return|shipment|delivery)(Line|Item|Position)*$/i

/** Strings of what shops sell. */
const goods: readonly (readonly [RegExp, Heuristic])[] = [
  [/^(displayName|name|title|label)$/i, word('goods')],
  [/description|summary|details/i, word('goodsDescription')],
  [/^(tags|keywords|labels|categor(y|ies))$/i, oneOf('bathroom', 'garden', 'gifts', 'kitchen', 'office')]
]

const trade: readonly (readonly [RegExp, Heuristic])[] = [
  [/^industry|^branch$/i, oneOf('Education', 'Energy', 'Health care', 'Manufacturing', 'Retail')],
  [/^iban|Iban$/, oneOf('DE89370400440532013000', 'FR1420041010050500013M02606', 'GB29NWBK60161331926819')],
  [/^(bic|swift)(Code)?$/i, oneOf('BNPAFRPPXXX', 'DEUTDEFFXXX', 'NWBKGB2LXXX')],
  [/^(vat|tax)(Id|Number|RegistrationNumber)$/i, oneOf('DE136695976', 'GB980780684', 'IE6388047V')],
  [/(discount|voucher|coupon|promo(tion)?)Code$/i, oneOf('LOYAL15', 'SPRING10', 'SUMMER20', 'WELCOME5')],
  [/^sku$/i, {make: "alike(#, 'SKU-40731')", unique: true}],
  [/tracking(Number|Code)/i, {make: 'String(integer(#, 100000000, 999999999))', unique: true}]
]

/** By property name; the first match decides. */
const heuristics: readonly (readonly [RegExp, Heuristic])[] = [
  [/^@odata\.(nextLink|deltaLink|context)/, word('url')],
  [/e?tag$|changeKey/i, {make: 'base64(#, 24)', unique: true}],
  [/version/i, oneOf('1.0.2', '1.4.0', '2.1.7', '3.0.0', '10.2.1')],
  [/algorithm/i, oneOf('SHA256', 'SHA384', 'SHA512')],
  [/(finger|thumb)print|checksum|hash(Value)?$|sha\d|digest/i, {make: 'hex(#, 40)', unique: true}],
  ...people,
  ...places,
  [/hostname|fqdn|domain(Name)?s?$|dnsName/i, word('hostname')],
  [
    /(image|photo|picture|avatar|logo|thumbnail)(Url|Uri|Href|Link)?$/i,
    {make: "context.words.url(#) + '.jpg'"}
  ],
  [/(url|uri|href|link|endpoint|homepage|website)s?$|^(web|self)$|Url[A-Z]/i, word('url')],
  ...networks,
  [/department|division/i, word('department')],
  [
    /(company|organi[sz]ation|publisher|manufacturer|vendor|developer|tenantName|^owner$)(?!.*Ids?$)/i,
    word('company')
  ],
  [/costCenter/i, oneOf('CC-1040', 'CC-1075', 'CC-2210', 'CC-3300')],
  [/fileName|^path$|Path$/, word('fileName')],
  [/language|locale|culture/i, oneOf('de-DE', 'en-GB', 'en-US', 'es-ES', 'fr-FR', 'ja-JP', 'pt-BR')],
  ...trade,
  [/currency/i, oneOf(...currencies)],
  [/timeZone/i, oneOf('Europe/Berlin', 'Asia/Tokyo', 'America/New_York', 'Australia/Melbourne', 'UTC')],
  [/dateFormat/i, oneOf('yyyy-MM-dd', 'dd/MM/yyyy', 'M/d/yyyy')],
  [/timeFormat/i, oneOf('HH:mm', 'h:mm tt')],
  [/dayOfWeek|weekday/i, oneOf('Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday')],
  [/(content|mime|media)Types?$/i, oneOf('application/json', 'application/pdf', 'image/png', 'text/plain')],
  [/colou?rs?$/i, oneOf('#0b6a0b', '#1f6feb', '#8764b8', '#c50f1f', '#ffb900')],
  [/(duration|interval|period)$/i, oneOf('PT15M', 'PT40M', 'PT1H', 'P1D')],
  ...devices,
  [/^(id|guid|uuid)$|(Id|Ids|Identifier|Guid|Key)$|^identifier/, id],
  [/token|secret|password|cookie|certificate|contentBytes$|payload/i, {make: 'base64(#, 32)'}],
  [/serialNumber|code$/i, {make: 'hex(#, 10)', unique: true}],
  [/([a-z]Number|^number)$/, {make: 'String(integer(#, 1000, 9999))'}],
  [/score$/i, {make: 'String(integer(#, 0, 100))'}],
  [/severity/i, oneOf('high', 'low', 'medium')],
  [/categor/i, oneOf('Finance', 'Important', 'Personal', 'Planning', 'Travel')],
  [/^(tags|keywords|labels)$/i, oneOf('finance', 'internal', 'pilot', 'priority', 'review')],
  [/commandLine/i, oneOf('msiexec /i setup.msi /qn', 'setup.exe /quiet')],
  [/buildings?$/i, oneOf('Building 1', 'Building 4', 'North Wing', 'Tower A')],
  [/floor/i, oneOf('1', '2', '3', 'Ground floor')],
  [/genre/i, oneOf('Classical', 'Folk', 'Jazz', 'Pop', 'Rock')],
  [/(reason|justification)$/i, reasons],
  [
    /description|message(?!Type)|summary|notes?$|comment|text$|details|reason|explanation|^body|instruction|content$|justification|remediation|recommendedAction|impact$|preview/i,
    word('sentence')
  ],
  [/displayName|title|subject|label|caption|topic|name$|album$|projects?$/i, word('title')]
]

/** Where no heuristic matches, the name and a number: `age group 17`. */
function fallback(name: string): Heuristic {
  const words = nameWords(name).join(' ').slice(0, 40)
  const label = words === '' ? 'text' : words
  return {make: `\`${label} \${integer(#, 1, 99)}\``, label}
}

/** Types whose values are people: what they are called is a person's name. */
const persons =
  /(user|person|people|contact|customer|client|employee|member|participant|recipient|attendee|student|teacher|owner|guest|identity)$/i

/** Types whose values are addressed by their title. */
const groups = /^((unified|security|mail|distribution)\w*)?(group|team|channel|mailbox)$/i

/** Strings of one group agree. */
const titles: readonly (readonly [RegExp, Heuristic])[] = [
  [/^(displayName|name|title)$/, {make: 'context.words.title(#)', of: 'group'}],
  [/^(mail|email|emailAddress)$/, {make: `\`\${${nickname}}@example.com\``, of: 'group'}],
  [/^mailNickname$|samAccountName$/i, {make: nickname, of: 'group'}]
]

/**
 * The heuristic for a string, by the names of its property and type alone: other properties change nothing.
 *
 * @example
 * heuristicFor('city', 'Address').make // 'context.words.city(#)'
 * heuristicFor('displayName', 'User').make // 'context.words.fullName(#)'
 * heuristicFor('displayName', 'Team').make // 'context.words.title(#)'
 */
export function heuristicFor(name: string, typeName: string): Heuristic {
  if (name === 'displayName' && persons.test(typeName)) return word('fullName', 'person')
  if (name === 'name' && /^EmailAddress$|(customer|person|recipient|attendee)$/i.test(typeName))
    return word('fullName', 'person')
  if (/^(state|region)$/.test(name) && /address|location|context/i.test(typeName))
    return word('state', 'place')
  if (name === 'state' && persons.test(typeName)) return word('state', 'place')
  if (name === 'number' && /phone/i.test(typeName)) return word('phone')
  if (/(error|failure)\w*(message|description|details|reason)$/i.test(name)) return faults
  if (/(error|failure)Code$/i.test(name)) return faultCodes
  if (faultSign.test(typeName)) {
    if (/message|description|details|reason/i.test(name)) return faults
    if (/^(error)?code$/i.test(name)) return faultCodes
  }
  if (wares.test(typeName)) {
    const own = goods.find(([sign]) => sign.test(name))
    if (own !== undefined) return own[1]
  }
  if (receipts.test(typeName)) {
    const isLine = /(line|item|position)$/i.test(typeName)
    const named = isLine
      ? /^(product|item|article)?(Display)?(Name|Title)$/i
      : /^(product|item|article)(Display)?(Name|Title)$/i
    if (named.test(name)) return word('goods')
  }
  const known = groups.test(typeName) ? [...titles, ...heuristics] : heuristics
  return known.find(([sign]) => sign.test(name))?.[1] ?? fallback(name)
}
