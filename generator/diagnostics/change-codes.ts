/**
 * What `typedown diff` reports, by code, and what each means for those who read responses and for those who send requests.
 * The law is that of containment: what narrows the values that are allowed breaks requests, what widens them breaks responses,
 * and what does neither breaks both. The table of docs/comparing.md is made from here by `npm run derive`.
 */

/** What a change means: `dangerous` is what may break, such as a new member of an enum in a response. */
export const changeLevels = ['breaking', 'dangerous', 'non-breaking'] as const

export type ChangeLevel = (typeof changeLevels)[number]

export interface ChangeFacts {
  /** One sentence, for docs. */
  readonly description: string
  /** Absent where the change is none of responses. */
  readonly responses?: ChangeLevel
  /** Absent where the change is none of requests. */
  readonly requests?: ChangeLevel
}

const both = (level: ChangeLevel) => ({responses: level, requests: level})
const neutral = both('non-breaking')
const breaking = both('breaking')
const narrows = {responses: 'non-breaking', requests: 'breaking'} as const
const widens = {responses: 'breaking', requests: 'non-breaking'} as const

export const changeFacts = {
  'type-added': {description: 'A type or an enum is new.', ...neutral},
  'type-removed': {description: 'A type or an enum is gone.', ...breaking},
  'type-renamed': {
    description: 'A type or an enum has another name, and the same properties or members.',
    ...both('dangerous')
  },
  'namespace-changed': {
    description: 'Types have the same names in another namespace.',
    ...both('dangerous')
  },
  'kind-changed': {description: 'A type became an enum, or an enum a type.', ...breaking},
  'type-opened': {description: 'A type became an open type.', ...neutral},
  'type-closed': {description: 'A type is no longer an open type.', ...narrows},
  'type-became-abstract': {description: 'A type became abstract.', ...narrows},
  'type-became-concrete': {
    description: 'A type is no longer abstract.',
    responses: 'dangerous',
    requests: 'non-breaking'
  },
  'base-added': {description: 'A type inherits from another one now.', ...narrows},
  'base-removed': {description: 'A type no longer inherits from another one.', ...widens},
  'base-changed': {description: 'A type inherits from another type than before.', ...breaking},
  'base-clarified': {
    description: 'The base type changed, but not the properties that the type has with it.',
    ...neutral
  },
  'property-added': {description: 'A property is new, and requests need not have it.', ...neutral},
  'required-property-added': {description: 'A property is new, and requests must have it.', ...narrows},
  'property-removed': {
    description: 'A property is gone that was not documented as required.',
    ...both('dangerous')
  },
  'required-property-removed': {
    description: 'A property is gone that was documented as required.',
    responses: 'breaking',
    requests: 'dangerous'
  },
  'property-renamed': {
    description: 'A property has another name, and the same type and description.',
    ...breaking
  },
  'became-required': {description: 'A property or parameter is required now.', ...narrows},
  'became-optional': {description: 'A property or parameter is no longer required.', ...widens},
  'became-nullable': {description: 'A property or parameter may be null now.', ...widens},
  'became-non-nullable': {description: 'A property or parameter may no longer be null.', ...narrows},
  'became-read-only': {description: 'A property is read-only now.', ...neutral},
  'became-writable': {description: 'A property is no longer read-only.', ...neutral},
  'became-relationship': {
    description: 'A property is a relationship now, which responses have only if it is expanded.',
    responses: 'breaking',
    requests: 'dangerous'
  },
  'became-property': {description: 'A relationship is a property now.', ...neutral},
  'type-narrowed': {description: 'A type takes fewer values, such as `int32` after `int64`.', ...narrows},
  'type-widened': {description: 'A type takes more values, such as `string` after `uuid`.', ...widens},
  'type-changed': {description: 'A type takes other values.', ...breaking},
  'constraint-tightened': {description: 'A limit, pattern or format is new or tighter.', ...narrows},
  'constraint-relaxed': {description: 'A limit, pattern or format is gone or looser.', ...widens},
  'pattern-changed': {description: 'A string has to match another pattern.', ...both('dangerous')},
  'default-changed': {description: 'A default is new, gone or another one.', ...neutral},
  'key-changed': {description: 'A property became part of the key, or no longer is.', ...neutral},
  deprecated: {description: 'Something is deprecated now.', ...neutral},
  'deprecation-removed': {description: 'Something is no longer deprecated.', ...neutral},
  'member-added': {
    description: 'An enum has a new member.',
    responses: 'dangerous',
    requests: 'non-breaking'
  },
  'open-enum-member-added': {description: 'An open enum has a new member.', ...neutral},
  'member-removed': {description: 'An enum lost a member.', ...narrows},
  'member-renamed': {
    description: 'A member has another name, and the same description or number.',
    ...breaking
  },
  'member-value-changed': {description: 'The number behind a member changed.', ...both('dangerous')},
  'enum-opened': {
    description: 'An enum allows other values now.',
    responses: 'dangerous',
    requests: 'non-breaking'
  },
  'enum-closed': {description: 'An enum no longer allows other values.', ...narrows},
  'enum-became-flags': {description: 'Members of an enum combine now.', ...widens},
  'enum-no-longer-flags': {description: 'Members of an enum no longer combine.', ...narrows},
  'operation-added': {description: 'A request is new.', ...neutral},
  'operation-removed': {description: 'A request is gone.', ...breaking},
  'operation-moved': {description: 'A request has another method or path.', ...breaking},
  'parameter-added': {description: 'A parameter is new and optional.', requests: 'non-breaking'},
  'required-parameter-added': {description: 'A parameter is new and required.', requests: 'breaking'},
  'parameter-removed': {description: 'A parameter is gone.', requests: 'dangerous'},
  'parameter-renamed': {
    description: 'A parameter has another name, and the same type and description.',
    requests: 'breaking'
  },
  'parameter-moved': {
    description: 'A parameter is in another part of the request.',
    requests: 'breaking'
  },
  'request-body-added': {
    description: 'The type of the body of a request is documented now.',
    requests: 'breaking'
  },
  'request-body-removed': {
    description: 'The type of the body of a request is no longer documented.',
    requests: 'non-breaking'
  },
  'request-body-changed': {description: 'The body of a request is of another type.', requests: 'breaking'},
  'status-changed': {description: 'Success has another status.', responses: 'breaking'},
  'response-added': {
    description: 'The type of a response is documented now.',
    responses: 'non-breaking'
  },
  'response-removed': {
    description: 'The type of a response is no longer documented.',
    responses: 'breaking'
  },
  'response-changed': {description: 'A response is of another type.', responses: 'breaking'},
  'error-added': {description: 'A request may fail with another status.', responses: 'non-breaking'},
  'error-removed': {
    description: 'A request no longer fails with a status.',
    responses: 'non-breaking'
  }
} as const satisfies {readonly [code: string]: ChangeFacts}

export type ChangeCode = keyof typeof changeFacts

export const changeCodes = Object.keys(changeFacts) as readonly ChangeCode[]
