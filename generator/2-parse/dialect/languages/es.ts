import type {Language} from '../language.ts'

export const es: Language = {
  code: 'es',
  bases: {
    rows: ['(?:se )?hereda(?:d[oa])? del?(?: la)?'],
    before: [
      '(?:hereda|heredad[oa]|deriva|derivad[oa]|procede|una subclase|un subtipo|una especialización)(?: las propiedades)? (?:del?|desde)(?: (?:la|el))?(?: (?:clase|tipo|recurso|entidad)(?: base)?)?',
      'se (?:hereda|deriva) del?(?: la)?',
      'amplía(?: el| la)?',
      'extiende(?: el| la)?',
      '(?:tipo|clase) base:'
    ],
    beforeDerived: [
      '(?:tipo|clase|entidad) base (?:para|de)(?: l[oa]s)?(?: tipos?| recursos?)?(?: siguientes)?(?: como)?'
    ],
    behindDerived: ['heredan de est[ea] (?:tipo|clase|recurso)', 'son (?:subclases|tipos derivados)']
  },
  statements: {
    required: [
      'obligatori[oa]',
      'requerid[oa]',
      'necesari[oa]',
      'esta propiedad es (?:obligatoria|requerida|necesaria)'
    ],
    optional: ['opcional', 'esta propiedad es opcional'],
    nullable: [
      '(?:puede|podría) ser (?:null|nul[oa])',
      'acepta valores (?:null|nulos)',
      'admite valores (?:null|nulos)',
      'admite (?:valores )?null',
      'anulable',
      'que acepta valores null',
      'nullable',
      'valores nulos permitidos'
    ],
    notNullable: [
      'no (?:puede|debe) ser (?:null|nul[oa])',
      'no acepta valores (?:null|nulos)',
      'no admite valores (?:null|nulos)',
      'que no acepta valores null',
      'no anulable',
      'no admite (?:valores )?null',
      'no es posible que sea null'
    ],
    readOnly: [
      '(?:de )?s[oó]lo lectura',
      'esta propiedad es de s[oó]lo lectura',
      'solamente lectura',
      'no modificable'
    ],
    key: ['clave', 'clave principal', 'clave primaria', 'clave única'],
    deprecated: ['en desuso', 'obsolet[oa]', 'esta propiedad (?:está en desuso|es obsoleta)', 'desusad[oa]']
  },
  titles: ['tipo de recurso(?: del?)?NAME'],
  enumTitles: ['tipo de enumeraciónNAME'],
  valueTitles: ['valores(?: de| para)?NAME'],
  types: {
    Cadena: 'String',
    Cadenas: 'String',
    Booleano: 'Boolean',
    Entero: 'Integer',
    Número: 'Number',
    Fecha: 'Date',
    'Fecha y hora': 'DateTimeOffset',
    Decimal: 'Decimal',
    Texto: 'String',
    'Cadena de texto': 'String',
    'Lista de': 'collection of',
    'Matriz de': 'collection of',
    Objeto: 'object',
    colección: 'collection',
    'Colección de': 'collection of'
  },
  headings: {
    'Parámetros de consulta': 'Query parameters',
    'Parámetros de ruta': 'Path parameters',
    'Parámetros de la solicitud': 'Request parameters',
    'Parámetros de solicitud': 'Request parameters',
    'Cuerpo de la solicitud': 'Request body',
    'Cuerpo de la petición': 'Request body',
    Solicitud: 'Request',
    Petición: 'Request',
    Respuesta: 'Response',
    'Campos de respuesta': 'Response fields',
    'Campos de la respuesta': 'Response fields',
    Encabezados: 'Headers',
    Errores: 'Errors',
    Propiedades: 'Properties',
    Relaciones: 'Relationships',
    Métodos: 'Methods',
    Miembros: 'Members',
    Valores: 'Values',
    'Representación JSON': 'JSON representation',
    'Representación de JSON': 'JSON representation',
    Campos: 'Fields',
    Atributos: 'Attributes',
    Parámetros: 'Parameters'
  },
  columns: {
    Atributo: 'Attribute',
    Parámetro: 'Parameter',
    Obligatoria: 'Required',
    Requerida: 'Required',
    Necesario: 'Required',
    Opcional: 'Optional',
    Ejemplo: 'Example',
    Notas: 'Notes',
    Observaciones: 'Notes',
    Restricciones: 'Constraints',
    'Por defecto': 'Default',
    'Valor por defecto': 'Default',
    'Tipo de dato': 'Type',
    'Valores posibles': 'Possible values',
    Propiedad: 'Property',
    Relación: 'Relationship',
    Tipo: 'Type',
    Descripción: 'Description',
    Miembro: 'Member',
    Valor: 'Value',
    Método: 'Method',
    'Tipo devuelto': 'Return type',
    'Tipo de valor devuelto': 'Return type',
    'Tipo de retorno': 'Return type',
    Nombre: 'Name',
    Campo: 'Field',
    Obligatorio: 'Required',
    Requerido: 'Required',
    'Valor predeterminado': 'Default'
  }
}
