/**
 * Words from [faker](https://fakerjs.dev), in any of its locales.
 *
 * @example
 * import { fakerDE } from '@faker-js/faker';
 * import { fromFaker } from './generated/factories/support/faker.js';
 *
 * createUser({}, { words: fromFaker(fakerDE) });
 */
import { draw } from './draw.ts';
import { type Names, type PersonalWord, personOf, type Word, type Words } from './words.ts';

type Text = () => string;
type Person = { firstName: string; lastName: string };

/** The part of faker that is used: this module does not import it. */
export interface Faker {
  seed(seed: number): unknown;
  readonly person: { firstName: Text; lastName: Text; jobTitle: Text };
  readonly internet: {
    email(person: Person): string;
    username(person: Person): string;
    url: Text;
    domainName: Text;
    ipv4: Text;
    ipv6: Text;
  };
  readonly commerce: { department: Text; productDescription: Text; productName: Text };
  readonly company: { name: Text };
  readonly phone: { number: Text };
  readonly location: {
    streetAddress: Text;
    city: Text;
    state: Text;
    zipCode: Text;
    country: Text;
    countryCode: Text;
  };
  readonly lorem: { sentence: Text; word: Text; words: Text };
  readonly system: { fileName: Text };
}

/** Words from a faker instance, which is seeded for each: the same seed gives the same word, in any order. */
export function fromFaker(faker: Faker): Words {
  const word =
    (make: Text): Word =>
    (seed) => {
      faker.seed(seed >>> 0);
      return make();
    };
  const first = word(() => faker.person.firstName());
  const last = word(() => faker.person.lastName());
  const givenName: Word = (seed) => first(draw(seed, 1));
  const surname: Word = (seed) => last(draw(seed, 2));
  const personal =
    (make: (person: Person) => string): PersonalWord =>
    (seed, given?: Names | null) => {
      const drawn = { givenName: givenName(seed), surname: surname(seed) };
      const { givenName: firstName, surname: lastName } = personOf(drawn, given);
      return word(() => make({ firstName, lastName }))(seed);
    };
  return {
    givenName,
    surname,
    fullName: personal(({ firstName, lastName }) => `${firstName} ${lastName}`),
    userName: personal((person) => faker.internet.username(person)),
    email: personal((person) => faker.internet.email(person)),
    jobTitle: word(() => faker.person.jobTitle()),
    department: word(() => faker.commerce.department()),
    company: word(() => faker.company.name()),
    phone: word(() => faker.phone.number()),
    street: word(() => faker.location.streetAddress()),
    city: word(() => faker.location.city()),
    state: word(() => faker.location.state()),
    postalCode: word(() => faker.location.zipCode()),
    country: word(() => faker.location.country()),
    countryCode: word(() => faker.location.countryCode()),
    title: word(() => faker.lorem.words()),
    sentence: word(() => faker.lorem.sentence()),
    word: word(() => faker.lorem.word()),
    url: word(() => faker.internet.url()),
    hostname: word(() => faker.internet.domainName()),
    ipv4: word(() => faker.internet.ipv4()),
    ipv6: word(() => faker.internet.ipv6()),
    fileName: word(() => faker.system.fileName()),
    product: word(() => faker.commerce.productName()),
    goods: word(() => faker.commerce.productName()),
    goodsDescription: word(() => faker.commerce.productDescription()),
  };
}
