import type {Language} from '../language.ts'

const member =
  '(?:property|value|field|attribute|relationship|element|parameter|member|column|key|item|string|id|identifier)'
/** What a sentence about the property itself begins with; all of it may be left out. */
const self = `(?:(?:this|the|its) (?:\\w+ )?${member}|this|it|and|which)`
const is = `(?:${self} (?:is|will be|must be)(?: always| also| now)? |(?:is|always) )?`
const may = `(?:${self} )?(?:can|may|could|might|will|is allowed to)(?: also| sometimes| still)? `
const when =
  '(?:if|when|whenever|for|until|till|unless|otherwise|where|while|in case|before|after|on|by default|as long as|except)'
const ofType =
  '(?: (?:base|abstract|parent|super))*(?: ?(?:type|class|resource|entity|object|schema|interface|model))?(?: type)?(?: called| named)?'

export const en: Language = {
  code: 'en',
  bases: {
    rows: ['(?:(?:this|it|which)(?: \\w+)? is |is )?inherited from(?: the)?'],
    before: [
      `(?:inherits|derives|(?:is|are|was|be) (?:inherited|derived)|(?:will|to) (?:inherit|derive))(?: (?:all )?(?:of )?(?:its|the|their)?(?: ?(?:\\w+ )?(?:properties|methods|fields|members|attributes|relationships))?(?: and \\w+)?)? (?:from|of)(?: the)?${ofType}`,
      `(?:^|[.,;:(] ?|[-–—] )(?:is )?(?:inherited|derived) from(?: the)?${ofType}`,
      `(?:resource|type|entity|class|object|it|that|which|and|representation|assessment),? (?:is )?(?:inherited|derived) from(?: the)?${ofType}`,
      `(?:a|an|the|is|as) (?:kind of |special )?(?:sub-?class|sub-?type|child(?: type| class)?|derived (?:type|class)|derivative|descendant|derivation|speciali[sz]ation|speciali[sz]ed (?:form|version|kind)|extension|refinement) (?:of|from|to)(?: the| an?)?${ofType}`,
      `^\\W*(?:sub-?class|sub-?type|derivative|speciali[sz]ation) of(?: the)?${ofType}`,
      `properties (?:are|come) (?:inherited )?from(?: the)?${ofType}`,
      `(?:with|has|have|plus|and|including|includes?) all (?:of )?(?:the )?(?:properties|fields|attributes|members) (?:of|from)(?: the)?${ofType}`,
      `(?:extends|speciali[sz]es|subclasses|builds on)(?: the)?${ofType}`,
      `^\\W*(?:base|parent|super) ?-?(?:type|class|entity|resource)? ?(?::|is) ?(?:\\W*[^\\w\\s])?`,
      // Of several bases, as languages with multiple inheritance list them, none is the one.
      `^\\W*bases: ?(?=[^,]*$)(?:\\W*[^\\w\\s])?`,
      `(?:its|the|whose) (?:base|parent|super) ?-?(?:type|class|entity|resource) is(?: the)?`,
      `(?:has|with|have)(?: the)? (?:base|parent) (?:type|class|entity|resource)(?: of)?`,
      `based on the (?:abstract|base)(?: (?:type|class|resource|entity))?`,
      `^\\W*(?:inherits|extends|derives from|inheritance|supertypes?|parent) ?: ?(?:\\W*[^\\w\\s])?`
    ],
    beforeDerived: [
      `(?:base|parent|super|abstract)(?: (?:base|abstract))? ?-?(?:type|class|entity|resource|object|schema)(?: type)? (?:for|of|that is inherited by)(?: both| all| the| an?| other| richer| several| many| various| following| different| more| specific)*(?: \\w+)?(?: (?:types?|classes|entities|resources|objects|operations?))*(?:,? (?:such as|like|including|e\\.g\\.|for example))?`,
      `(?:is|are) (?:inherited|extended|subclassed|implemented) by(?: the)?`,
      `(?:derived|child|sub-?) ?-?(?:types|classes|resources|entities)(?: (?:are|include|of it are|of this type are))? ?:?(?: the)?`,
      `(?:abstract|base)\\b.*,? which (?:can be|is) (?:either )?(?:an?|one of(?: the following:?)?)`
    ],
    behindDerived: [
      '(?:[a-z]\\w* )?(?:types?|resources?|classes|entities|objects)? ?(?:all |both )?(?:inherits?|derives?|extends?|is derived|are derived)(?: from)? (?:this|it\\b)',
      '(?:[a-z]\\w* )?(?:types?|resources?|classes|entities|objects)? ?(?:all |both )?are (?:its )?(?:subclasses|derived types|derived classes|subtypes|child types|speciali[sz]ations)(?! of (?!this|it\\b))'
    ]
  },
  statements: {
    required: [`${is}(?:an? )?(?:required|mandatory|compulsory)(?: ${member})?`],
    present: [`(?:${self} (?:is )?)?always (?:present|included|there|populated|returned)(?: in .*)?`],
    requiredToCreate: [
      `${is}(?:required|mandatory) (?:(?:to|for|when|while|on|at|in|during|upon) )?(?:(?:you |an? |the )?(?:create|creating|creation|add|adding|insert|inserting|post)\\b.*)`
    ],
    optional: [
      `${is}(?:an? )?optional(?: ${member})?`,
      `${is}not required`,
      `(?:${may})(?:be )?(?:absent|omitted|missing|left out|not present)(?: .*)?`,
      `(?:${self} is )?(?:omitted|absent|left out|missing|not present|not returned|not included) ${when}(?: .*)?`,
      `(?:${self} is )?(?:only (?:present|returned|included|populated|available)|(?:present|returned|included|available) only) (?:if|when|on|for|where|in)(?: .*)?`,
      `not always (?:present|returned|included|set)`
    ],
    notNullable: [
      `${is}(?:never|not|non-?)[- ]?null(?:able)?`,
      `(?:${self} )?(?:is|isn['’]t|is not|can ?not|can['’]t|must not|mustn['’]t|may not|should not|shouldn['’]t|will not|won['’]t|will never|can never|must never|does not|doesn['’]t)(?: ever)?(?: be| become| contain| hold| have| return| accept| allow| support| take| permit)?(?: the)?(?: value)?(?: an?)? null(?:able|s| values?)?`,
      `nulls?(?: values?)? (?:is|are|is|not) (?:not )?(?:allowed|permitted|accepted|supported|valid)(?<=not \\w+)`,
      `not null(?:able)?`,
      `${is}non-?null(?:able)?(?: ${member})?`
    ],
    nullable: [
      'null',
      `${is}(?:an? )?null(?:able|-able)(?: ${member})?`,
      `${may}(?:be|become|contain|hold|have|return|take)(?: set to| the value| empty or| either)? ?null(?: (?:${when})?\\b.*)?`,
      `(?:.* )?(?:${self} )(?:is|will be|becomes|returns|contains|has|holds|has the value|is set to|defaults to|equals) (?:the value |empty or )?null(?:(?: ${when}\\b| to\\b| and\\b).*)?`,
      `(?:is|will be|becomes|returns|contains|set to|defaults to|left|returned as) null(?: ${when}\\b.*)?`,
      `(?:the|an?) [\\w ]{1,40}? (?:returns|reports|sends|sets (?:it|this) to) null (?:${when})\\b.*`,
      `.*\\b(?:otherwise|else)(?: (?:${self} )?(?:is|will be|returns))? null`,
      `(?:.* )?null otherwise`,
      `(?:otherwise|else)`.concat(` (?:${self} )?(?:is |will be |returns )?null`),
      `nulls?(?: values?)? (?:${when}|means|indicates|is used|is returned|signifies|stands for|denotes)\\b.*`,
      `nulls?(?: values?)? (?:is|are) (?:allowed|permitted|accepted|supported|valid|possible)`,
      `(?:${self} )?(?:allows|accepts|supports|permits|takes)(?: also)? nulls?(?: values?)?`,
      `if (?:(?:this|the) ${member} is |it is |it's |set to |left )?null\\b.*`,
      `(?:the )?default(?: value)?(?: is|:)? null`,
      `.{1,80} or null(?: ${when}\\b.*)?`
    ],
    readOnly: [
      `${is}(?:an? )?read[- ]?only(?: ${member})?(?: and .*| that .*| which .*)?`,
      `read[- ]?only (?!if\\b|when\\b|for\\b|unless\\b|after\\b|once\\b|until\\b|except\\b|in\\b|to\\b|by\\b|or\\b|flag|mode|access|permission|stat(?:e|us)|users?\\b|cop(?:y|ies)|view|replica|folder|domain|member|role|guest)[\\w-].*`,
      `${is}(?:not|non|un)[- ]?(?:editable|writ(?:e)?able|modifiable|settable|updat(?:e)?able|changeable)`,
      `${is}(?:an? )?output[- ]only(?: ${member})?`,
      `(?:${self} )?can only be read`,
      `(?:${self} )?(?:can ?not|can['’]t|must not|may not|is not to) be (?:edited|modified|changed|updated|written|set|altered|overwritten)(?: by (?:the )?(?:users?|clients?|callers?|apps?|applications?))?`,
      `(?:clients?|users?|callers?|you|apps?) (?:can ?not|can['’]t|must not) (?:edit|modify|change|update|write|set) (?:it|this)(?: ${member})?`
    ],
    key: [
      `${is}(?:an? |the |part of the )?(?:(?:primary|unique|entity|composite|compound) key(?: property)?|key property)(?: (?:of|for) (?:the|this|an?) [\\w ]+)?`,
      `key(?: (?:of|for) the \\w+)?`,
      'pk',
      `${self} (?:is|are) (?:the|part of the) key(?: (?:of|for) (?:the|this) \\w+)?`,
      `(?:${self} )?(?:serves|acts|is used) as (?:the|a) (?:primary |unique )?key`,
      `(?:unique )?id(?:entifier)? and key`
    ],
    deprecated: ['\\[?deprecated\\]?', 'obsolete', 'legacy', 'retired']
  },
  titles: [],
  enumTitles: [],
  valueTitles: [],
  types: {},
  headings: {},
  columns: {}
}

/** Words that stand beside statements and say none of these facts: "Key, immutable, not nullable, unique." */
export const neutralWords =
  /^(?:immutable|unique|indexed|case[- ](?:in)?sensitive|searchable|sortable|filterable|inherited|opaque|auto-?generated|(?:system|server)-?generated|generated|unchangeable after creation|internal)$/i

const about =
  '(?:property|field|value|attribute|parameter|element|relationship|member|column|option|setting|entry|key|resource|feature|api|it)'

/** Sentences that say of the property itself that it goes. */
export const retirement = [
  /^\W*(?:\[?deprecated\]?|obsolete)\b(?! (?:or|and|if|when|by)\b)/i,
  new RegExp(
    `^(?:(?:this|the|and|which)\\b(?: \\w+)? ?${about}?|it|please note that (?:this|the) \\w+|note:? (?:this|the) \\w+)(?: (?:is|was|has been|have been|being|will be|to be|are))(?: \\w+)?(?: \\w+)? (?:deprecated|obsolete|retired)\\b`,
    'i'
  ),
  /^(?:is|was|has been|will be|being|to be|now) (?:\w+ )?(?:deprecated|obsolete|retired)\b/i,
  /[-–—] (?:soon )?(?:to be )?deprecated$/i,
  /\bin the process of being (?:deprecated|retired)\b/i,
  /^(?:soon )?(?:to be )?deprecated$/i,
  /^no longer (?:used|supported|available|in use|recommended)(?: any ?more)?$/i,
  /^(?:this|the) (?:property|field|value|attribute)\b.*\b(?:is|was|has been|will be|to be) (?:now |being )?(?:deprecated|obsolete|retired)\b/i,
  /^don['’]t use(?: (?:this|it)(?: \w+)?)?(?: any ?more)?$/i
]

/** What may or may not have gone is told, not gone. */
export const notRetirement =
  /\b(?:whether|if|or not|indicates|determines|flag|true|false|when|once|specifies)\b/i
