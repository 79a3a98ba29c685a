import type {Language} from '../language.ts'

export const fr: Language = {
  code: 'fr',
  bases: {
    rows: ["héritée?s? d(?:e|u)(?: la| l['’])?"],
    before: [
      "(?:hérite|héritée?|dérive|dérivée?|provient|une sous-classe|un sous-type|une spécialisation)s? (?:de|du|des|d['’])(?: (?:la|le|l['’]))?(?: ?(?:ressource|classe|type|entité)(?: de (?:base|ressource))?)?",
      'étend(?: la| le)?',
      '(?:type|classe) de base\\s?:'
    ],
    beforeDerived: [
      '(?:type|classe|entité) de base (?:pour|de|des)(?: les)?(?: types?| ressources?)?(?: suivante?s)?(?: tels? que| comme)?'
    ],
    behindDerived: [
      'héritent de ce(?:tte)? (?:type|ressource|classe)',
      'sont des (?:sous-classes|types dérivés)'
    ]
  },
  statements: {
    required: ['obligatoire', 'requise?', 'cette propriété est (?:obligatoire|requise)', 'nécessaire'],
    optional: ['facultati(?:f|ve)', 'optionnel(?:le)?', 'cette propriété est facultative'],
    nullable: [
      'peut (?:être|avoir (?:la|une) valeur) null',
      'nullable',
      'accepte (?:la valeur null|les valeurs? null(?:es)?)',
      'autorise les valeurs null(?:es)?',
      'valeurs? null(?:es)? autorisées?',
      'peut être nulle?'
    ],
    notNullable: [
      'ne peut pas être nulle?',
      'non nullable',
      "n['’]accepte pas (?:la valeur null|les valeurs? null(?:es)?|de valeurs? null(?:es)?)",
      'ne peut pas avoir (?:la |une )?valeur null',
      "n['’]autorise pas les valeurs null(?:es)?",
      'valeurs? null(?:es)? non autorisées?',
      'ne peut pas être null',
      'pas de valeur null'
    ],
    readOnly: ['(?:en )?lecture seule', 'cette propriété est en lecture seule', 'non modifiable'],
    key: ['clé', 'clé primaire', 'clé unique', 'clé principale'],
    deprecated: [
      'déconseillée?',
      'obsolète',
      'dépréciée?',
      'cette propriété est (?:déconseillée|obsolète|dépréciée)'
    ]
  },
  titles: ['type de (?:la )?ressourceNAME'],
  enumTitles: ["type d[’']énumérationNAME"],
  valueTitles: ['valeurs(?: de| pour)?NAME'],
  types: {
    Chaîne: 'String',
    Chaînes: 'String',
    'Chaîne de caractères': 'String',
    Booléen: 'Boolean',
    Entier: 'Integer',
    Nombre: 'Number',
    Décimal: 'Decimal',
    Date: 'Date',
    'Date et heure': 'DateTimeOffset',
    Horodatage: 'DateTimeOffset',
    Texte: 'String',
    'Liste de': 'collection of',
    "Liste d'": 'collection of ',
    'Tableau de': 'collection of',
    Objet: 'object',
    collection: 'collection',
    'Collection de': 'collection of'
  },
  headings: {
    'Champs obligatoires': 'Required fields',
    'Champs requis': 'Required fields',
    'Champs optionnels': 'Optional fields',
    'Champs facultatifs': 'Optional fields',
    'Champs clés': 'Key fields',
    'Paramètres de requête': 'Query parameters',
    'Paramètres de la requête': 'Request parameters',
    'Paramètres de chemin': 'Path parameters',
    'Corps de la requête': 'Request body',
    'Corps de requête': 'Request body',
    Requête: 'Request',
    Réponse: 'Response',
    'Champs de la réponse': 'Response fields',
    'En-têtes': 'Headers',
    Erreurs: 'Errors',
    Propriétés: 'Properties',
    Relations: 'Relationships',
    Méthodes: 'Methods',
    Membres: 'Members',
    Valeurs: 'Values',
    'Représentation JSON': 'JSON representation',
    Champs: 'Fields',
    Attributs: 'Attributes',
    Paramètres: 'Parameters'
  },
  columns: {
    Règle: 'Rules',
    Règles: 'Rules',
    Attribut: 'Attribute',
    Paramètre: 'Parameter',
    Facultatif: 'Optional',
    Optionnel: 'Optional',
    Exemple: 'Example',
    Remarques: 'Notes',
    Contraintes: 'Constraints',
    Défaut: 'Default',
    'Par défaut': 'Default',
    'Type de données': 'Type',
    'Valeurs possibles': 'Possible values',
    Propriété: 'Property',
    Relation: 'Relationship',
    Type: 'Type',
    Description: 'Description',
    Membre: 'Member',
    Valeur: 'Value',
    Méthode: 'Method',
    'Type de retour': 'Return type',
    'Type renvoyé': 'Return type',
    Nom: 'Name',
    Champ: 'Field',
    Obligatoire: 'Required',
    Requis: 'Required',
    'Valeur par défaut': 'Default'
  }
}
