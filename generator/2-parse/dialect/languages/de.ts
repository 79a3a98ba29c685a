import type {Language} from '../language.ts'

export const de: Language = {
  code: 'de',
  bases: {
    rows: ['(?:geerbt|vererbt|übernommen) von(?: der| dem)?'],
    before: [
      '(?:erbt|geerbt|vererbt|abgeleitet|leitet sich|eine ableitung|ein untertyp|eine unterklasse)(?: ab)? (?:von|aus)(?: der| dem)?(?: (?:basis)?(?:klasse|typ|ressource|entität|ressourcentyp))?',
      'erweitert(?: den| die)?',
      'basis(?:typ|klasse):'
    ],
    behind: ['(?: (?:ab)?geleitet| geerbt)\\b'],
    beforeDerived: [
      'basis(?:typ|klasse|entität) (?:für|von)(?: die)?(?: folgenden)?(?: typen| ressourcen)?(?: wie)?'
    ],
    behindDerived: [
      'erben von diese[mr] (?:typ|ressource|klasse)',
      'sind (?:von diesem typ )?abgeleitete? typen'
    ]
  },
  statements: {
    required: [
      'erforderlich',
      'pflicht(?:feld|angabe)?',
      'obligatorisch',
      '(?:diese eigenschaft|dieses feld) ist erforderlich'
    ],
    optional: ['optional', 'nicht erforderlich', '(?:diese eigenschaft|dieses feld) ist optional'],
    nullable: [
      'null(?:werte)? zulässig',
      'lässt null(?:werte)? zu',
      'kann null(?: sein)?',
      'nullwerte sind zulässig',
      'nullfähig',
      'nullable'
    ],
    notNullable: [
      '(?:nicht null|keine nullwerte|null(?:werte)? (?:sind )?nicht) (?:zulässig|erlaubt)',
      'lässt keine null(?:werte)? zu',
      '(?:darf|kann) nicht null sein',
      'nicht nullwerte zulassend',
      'lässt nullwerte nicht zu',
      'keine nullwerte zulässig',
      'nicht nullable'
    ],
    readOnly: [
      'schreibgeschützt',
      'nur lesen',
      'nur[- ]lese(?:n|zugriff)',
      'nur lesbar',
      'diese eigenschaft ist schreibgeschützt',
      'read-only'
    ],
    key: ['schlüssel', 'primärschlüssel', 'eindeutiger schlüssel', 'schlüsseleigenschaft'],
    deprecated: ['veraltet', 'diese eigenschaft ist veraltet']
  },
  titles: ['NAMEressourcentyp', 'ressourcentypNAME'],
  enumTitles: [
    'NAME(?:enumerations|aufzählungs)typ',
    '(?:enumerations|aufzählungs)typNAME',
    'NAME(?:enumeration|aufzählung)'
  ],
  valueTitles: ['NAMEwerte', 'werte (?:für|von)NAME'],
  types: {
    Zeichenfolge: 'String',
    Zeichenfolgen: 'String',
    Zeichenkette: 'String',
    Zeichenfolgensammlung: 'String collection',
    Zeichenfolgenauflistung: 'String collection',
    Boolesch: 'Boolean',
    'Boolescher Wert': 'Boolean',
    Ganzzahl: 'Integer',
    Zahl: 'Number',
    Datum: 'Date',
    'Datum und Uhrzeit': 'DateTimeOffset',
    Zeitstempel: 'DateTimeOffset',
    Uhrzeit: 'TimeOfDay',
    Dezimalzahl: 'Decimal',
    Gleitkommazahl: 'Double',
    Wahrheitswert: 'Boolean',
    Text: 'String',
    Liste: 'collection',
    'Liste von': 'collection of',
    'Array von': 'collection of',
    Objekt: 'object',
    Sammlung: 'collection',
    Auflistung: 'collection',
    'Sammlung von': 'collection of',
    'Auflistung von': 'collection of'
  },
  headings: {
    Pflichtfelder: 'Required fields',
    'Optionale Felder': 'Optional fields',
    Endpunkt: 'Endpoint',
    Feldbeschreibungen: 'Field descriptions',
    'Feld-Beschreibungen': 'Field descriptions',
    Anfrageparameter: 'Request parameters',
    Abfrageparameter: 'Query parameters',
    'Query-Parameter': 'Query parameters',
    Pfadparameter: 'Path parameters',
    Anfrage: 'Request',
    Anforderungstext: 'Request body',
    Anfragetext: 'Request body',
    'Request-Body': 'Request body',
    Antwort: 'Response',
    Antwortfelder: 'Response fields',
    Antwortparameter: 'Response parameters',
    Rückgabe: 'Returns',
    Fehler: 'Errors',
    Eigenschaften: 'Properties',
    Beziehungen: 'Relationships',
    Methoden: 'Methods',
    Mitglieder: 'Members',
    Elemente: 'Members',
    Werte: 'Values',
    'JSON-Darstellung': 'JSON representation',
    'JSON-Repräsentation': 'JSON representation',
    Felder: 'Fields',
    Attribute: 'Attributes',
    Parameter: 'Parameters'
  },
  columns: {
    Validierung: 'Validation',
    Regel: 'Rules',
    Regeln: 'Rules',
    Parameter: 'Parameter',
    Feldname: 'Field',
    Bezeichnung: 'Description',
    Bedeutung: 'Description',
    Bemerkung: 'Notes',
    Bemerkungen: 'Notes',
    Hinweis: 'Notes',
    Hinweise: 'Notes',
    Einschränkungen: 'Constraints',
    Beispiel: 'Example',
    Optional: 'Optional',
    Notwendig: 'Required',
    Verpflichtend: 'Required',
    'Mögliche Werte': 'Possible values',
    Eigenschaft: 'Property',
    Beziehung: 'Relationship',
    Typ: 'Type',
    Datentyp: 'Type',
    Beschreibung: 'Description',
    Mitglied: 'Member',
    Element: 'Member',
    Wert: 'Value',
    Methode: 'Method',
    Rückgabetyp: 'Return type',
    Name: 'Name',
    Feld: 'Field',
    Erforderlich: 'Required',
    Pflicht: 'Required',
    Pflichtfeld: 'Required',
    Standardwert: 'Default',
    Standard: 'Default'
  }
}
