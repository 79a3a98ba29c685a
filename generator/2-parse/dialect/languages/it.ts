import type {Language} from '../language.ts'

export const it: Language = {
  code: 'it',
  bases: {
    rows: ['ereditat[oa] d(?:a|al|alla)'],
    before: [
      '(?:eredita|ereditat[oa]|deriva|derivat[oa]|una sottoclasse|un sottotipo)(?: le proprietà)? d(?:a|al|alla|ell[ao]|el|i)(?: (?:classe|tipo|risorsa|entità)(?: (?:di )?base)?)?',
      'estende(?: il| la)?',
      '(?:tipo|classe) (?:di )?base:'
    ],
    beforeDerived: [
      '(?:tipo|classe|entità) (?:di )?base (?:per|d[ie]i?)(?: [il]|le)?(?: tipi| risorse)?(?: seguenti)?(?: come)?'
    ],
    behindDerived: ['ereditano da quest[oa] (?:tipo|classe|risorsa)', 'sono (?:sottoclassi|tipi derivati)']
  },
  statements: {
    required: [
      'obbligatori[oa]',
      'richiest[oa]',
      'necessari[oa]',
      'questa proprietà è (?:obbligatoria|richiesta)'
    ],
    optional: ['facoltativ[oa]', 'opzionale', 'questa proprietà è facoltativa'],
    nullable: [
      'può essere (?:null|null[oa])',
      'ammette (?:i )?valori null',
      'annullabile',
      'accetta valori null',
      'nullable'
    ],
    notNullable: [
      'non può essere (?:null|null[oa])',
      'non ammette (?:i )?valori null',
      'non annullabile',
      'non accetta valori null',
      'non nullable'
    ],
    readOnly: ['(?:di )?sola lettura', 'questa proprietà è di sola lettura', 'solo lettura'],
    key: ['chiave', 'chiave primaria', 'chiave univoca'],
    deprecated: ['deprecat[oa]', 'obsolet[oa]', 'questa proprietà è deprecata']
  },
  titles: ['tipo di risorsaNAME'],
  enumTitles: ['tipo di enumerazioneNAME', 'tipo enumNAME'],
  valueTitles: ['valori(?: di| per)?NAME'],
  types: {
    Stringa: 'String',
    Stringhe: 'String',
    Booleano: 'Boolean',
    'Valore booleano': 'Boolean',
    Intero: 'Integer',
    Numero: 'Number',
    Data: 'Date',
    'Data e ora': 'DateTimeOffset',
    Decimale: 'Decimal',
    Testo: 'String',
    'Elenco di': 'collection of',
    'Lista di': 'collection of',
    Oggetto: 'object',
    raccolta: 'collection',
    insieme: 'collection',
    'Raccolta di': 'collection of',
    'Insieme di': 'collection of'
  },
  headings: {
    'Campi obbligatori': 'Required fields',
    'Campi opzionali': 'Optional fields',
    Struttura: 'Structure',
    'Parametri di query': 'Query parameters',
    'Parametri di percorso': 'Path parameters',
    'Parametri della richiesta': 'Request parameters',
    'Corpo della richiesta': 'Request body',
    Richiesta: 'Request',
    Risposta: 'Response',
    'Campi della risposta': 'Response fields',
    Intestazioni: 'Headers',
    Errori: 'Errors',
    Proprietà: 'Properties',
    Relazioni: 'Relationships',
    Metodi: 'Methods',
    Membri: 'Members',
    Valori: 'Values',
    'Rappresentazione JSON': 'JSON representation',
    Campi: 'Fields',
    Attributi: 'Attributes',
    Parametri: 'Parameters'
  },
  columns: {
    Validazione: 'Validation',
    Regole: 'Rules',
    Attributo: 'Attribute',
    Parametro: 'Parameter',
    Obbligatoria: 'Required',
    Richiesto: 'Required',
    Facoltativo: 'Optional',
    Opzionale: 'Optional',
    Esempio: 'Example',
    Note: 'Notes',
    Vincoli: 'Constraints',
    Predefinito: 'Default',
    'Tipo di dato': 'Type',
    'Valori possibili': 'Possible values',
    Proprietà: 'Property',
    Relazione: 'Relationship',
    Tipo: 'Type',
    Descrizione: 'Description',
    Membro: 'Member',
    Valore: 'Value',
    Metodo: 'Method',
    'Tipo restituito': 'Return type',
    Nome: 'Name',
    Campo: 'Field',
    Obbligatorio: 'Required',
    'Valore predefinito': 'Default'
  }
}
