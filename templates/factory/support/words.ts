/** Words for strings, by what they mean; another source, such as a locale of faker, can replace them. */
import { draw, integer, pick } from './draw.ts';
import { hex } from './text.ts';

/** Makes a string from a seed. Strings of one person or place share their seed. */
export type Word = (seed: number) => string;

/** Makes a string of a person, whose names may be given. */
export type PersonalWord = (seed: number, given?: Names | null) => string;

/** Names that overrides give a person. */
export interface Names {
  readonly givenName?: string | null | undefined;
  readonly surname?: string | null | undefined;
  /** Taken apart where the others are missing. */
  readonly fullName?: string | null | undefined;
}

/** What strings may mean. */
export interface Words {
  readonly givenName: Word;
  readonly surname: Word;
  readonly fullName: PersonalWord;
  readonly userName: PersonalWord;
  readonly email: PersonalWord;
  readonly jobTitle: Word;
  readonly department: Word;
  readonly company: Word;
  readonly phone: Word;
  readonly street: Word;
  readonly city: Word;
  readonly state: Word;
  readonly postalCode: Word;
  readonly country: Word;
  readonly countryCode: Word;
  readonly title: Word;
  readonly sentence: Word;
  readonly word: Word;
  readonly url: Word;
  readonly hostname: Word;
  readonly ipv4: Word;
  readonly ipv6: Word;
  readonly fileName: Word;
  /** An app or a device: `'Aurora'`. */
  readonly product: Word;
  /** What shops sell: `'Blue Mug'`. */
  readonly goods: Word;
  readonly goodsDescription: Word;
}

type List = readonly [string, ...string[]];
const list = (text: string): List => text.split('|') as [string, ...string[]];

const given = /* @__PURE__ */ list(
  'Adele|Alex|Amina|Bianca|Carlos|Chen|Diego|Emily|Farid|Grace|Hana|Henrik|Ines|Isaiah|Joni|Kai|Lee|Lidia|Megan|Miriam|Nestor|Noor|Olga|Patti|Pradeep|Rafael|Sofia|Tomas|Yuki|Zoe',
);
const family = /* @__PURE__ */ list(
  'Adams|Almeida|Bowen|Castro|Chandra|Diaz|Fischer|Garcia|Greene|Haddad|Holloway|Ivanova|Johnson|Kim|Langer|Larsen|Meyers|Nakamura|Novak|Okafor|Petrov|Rossi|Sato|Schmidt|Silva|Tanaka|Vance|Weber|Wilber|Young',
);
const titles = /* @__PURE__ */ list(
  'Account Manager|Auditor|Data Analyst|Engineer|HR Partner|IT Administrator|Product Owner|Sales Director|Support Specialist|Technical Writer',
);
const departments = /* @__PURE__ */ list(
  'Engineering|Finance|Human Resources|IT|Legal|Marketing|Operations|Research|Sales|Support',
);
const companies = /* @__PURE__ */ list(
  'Adatum|Contoso|Fabrikam|Fourth Coffee|Litware|Northwind Traders|Proseware|Tailspin Toys|Trey Research|Woodgrove Bank',
);
const streets = /* @__PURE__ */ list(
  'Cedar Avenue|Church Street|Harbour Road|High Street|Lake View|Main Street|Mill Lane|Park Avenue|Station Road|Victoria Square',
);
const places: readonly [List, ...List[]] = /* @__PURE__ */ (() => [
  list('Berlin|Berlin|10115|Germany|DE'),
  list('Dublin|Leinster|D02 X285|Ireland|IE'),
  list('Lagos|Lagos|100001|Nigeria|NG'),
  list('Madrid|Madrid|28013|Spain|ES'),
  list('Melbourne|Victoria|3000|Australia|AU'),
  list('Osaka|Osaka|530-0001|Japan|JP'),
  list('Pune|Maharashtra|411001|India|IN'),
  list('Redmond|Washington|98052|United States|US'),
  list('São Paulo|SP|01310-100|Brazil|BR'),
  list('Toronto|Ontario|M5H 2N2|Canada|CA'),
])();
const adjectives = /* @__PURE__ */ list(
  'Amber|Blue|Bright|Central|Daily|Eastern|Global|Green|Internal|Quarterly|Regional|Shared|Silver|Weekly|Western',
);
const nouns = /* @__PURE__ */ list(
  'Archive|Budget|Campaign|Catalog|Forecast|Handbook|Inventory|Launch|Onboarding|Planning|Project|Report|Review|Roadmap|Team',
);
const sentences = /* @__PURE__ */ list(
  'Created for the quarterly review.|Kept in step with the directory.|Open to everyone in the department.|Replaces the earlier version.|Reviewed and approved.|Set up by the administrator.|Used by the regional teams.|Waiting for an answer.',
);
const extensions = /* @__PURE__ */ list('csv|docx|pdf|png|pptx|txt|xlsx');
const products = /* @__PURE__ */ list('Aurora|Beacon|Cascade|Delta|Ember|Fjord|Granite|Harbor');
const looks = /* @__PURE__ */ list(
  'Amber|Black|Blue|Classic|Green|Grey|Ivory|Large|Navy|Red|Small|White',
);
const goods = /* @__PURE__ */ list(
  'Basket|Bowl|Chair|Clock|Coaster|Desk|Frame|Lamp|Mug|Pillow|Shelf|Stool|Tray|Vase',
);
const goodsSentences = /* @__PURE__ */ list(
  'A gift that lasts.|Comes in four colors.|Easy to clean.|For small rooms.|Made by hand.|Made to order.|Ships in recycled packaging.|Two years of warranty.',
);

const place = (seed: number, column: number): string => pick(seed, places)[column] ?? '';
/** Lower case without marks, as in addresses: `'Zoë'` becomes `'zoe'`. */
const slug = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, '-');
const givenName: Word = (seed) => pick(draw(seed, 1), given);
const surname: Word = (seed) => pick(draw(seed, 2), family);
const nameOf = (seed: number, given?: Names | null): { givenName: string; surname: string } =>
  personOf({ givenName: givenName(seed), surname: surname(seed) }, given);
const userName: PersonalWord = (seed, given) => {
  const person = nameOf(seed, given);
  return `${slug(person.givenName)}.${slug(person.surname)}${integer(draw(seed, 3), 1, 999)}`;
};
const title: Word = (seed) => `${pick(draw(seed, 1), adjectives)} ${pick(draw(seed, 2), nouns)}`;

/** A person with the names that are given. */
export function personOf<P extends { givenName: string; surname: string }>(
  drawn: P,
  given?: Names | null,
): P {
  const parts = given?.fullName?.trim().split(/\s+/) ?? [];
  return {
    ...drawn,
    givenName: given?.givenName ?? (parts.slice(0, -1).join(' ') || drawn.givenName),
    surname: given?.surname ?? (parts.length > 1 ? parts.at(-1) : undefined) ?? drawn.surname,
  };
}

/** The built-in words. */
export const words: Words = {
  givenName,
  surname,
  fullName: (seed, given) => {
    const person = nameOf(seed, given);
    return `${person.givenName} ${person.surname}`;
  },
  userName,
  email: (seed, given) => `${userName(seed, given)}@example.com`,
  jobTitle: (seed) => pick(seed, titles),
  department: (seed) => pick(seed, departments),
  company: (seed) => pick(seed, companies),
  phone: (seed) => `+1 425 555 ${integer(seed, 100, 199).toString().padStart(4, '0')}`,
  street: (seed) => `${integer(draw(seed, 1), 1, 180)} ${pick(draw(seed, 2), streets)}`,
  city: (seed) => place(seed, 0),
  state: (seed) => place(seed, 1),
  postalCode: (seed) => place(seed, 2),
  country: (seed) => place(seed, 3),
  countryCode: (seed) => place(seed, 4),
  title,
  sentence: (seed) => pick(seed, sentences),
  word: (seed) => slug(pick(seed, nouns)),
  url: (seed) => `https://www.example.com/${slug(title(seed))}/${hex(seed, 8)}`,
  hostname: (seed) => `${slug(pick(draw(seed, 1), nouns))}-${integer(seed, 1, 99)}.example.com`,
  ipv4: (seed) => `192.0.2.${integer(seed, 1, 254)}`,
  ipv6: (seed) => `2001:db8::${hex(seed, 4)}`,
  fileName: (seed) => `${slug(title(seed))}.${pick(seed, extensions)}`,
  product: (seed) => pick(seed, products),
  goods: (seed) => `${pick(draw(seed, 1), looks)} ${pick(draw(seed, 2), goods)}`,
  goodsDescription: (seed) => pick(seed, goodsSentences),
};
