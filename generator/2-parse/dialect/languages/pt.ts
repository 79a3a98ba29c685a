import type {Language} from '../language.ts'

export const pt: Language = {
  code: 'pt',
  bases: {
    rows: ['herdad[oa] d[eoa]'],
    before: [
      '(?:herda|herdad[oa]|deriva|derivad[oa]|uma subclasse|um subtipo|uma especialização)(?: as propriedades)? d(?:e|a|o)(?: (?:classe|tipo|recurso|entidade)(?: base| de recurso)?)?',
      'estende(?: o| a)?',
      '(?:tipo|classe) base:'
    ],
    beforeDerived: [
      '(?:tipo|classe|entidade) base (?:para|d[eoa]s?)(?: [oa]s)?(?: tipos?| recursos?)?(?: a seguir| seguintes)?(?: como)?'
    ],
    behindDerived: ['herdam dest[ea] (?:tipo|classe|recurso)', 'são (?:subclasses|tipos derivados)']
  },
  statements: {
    required: [
      'obrigatóri[oa]',
      'requerid[oa]',
      'necessári[oa]',
      'essa propriedade é obrigatória',
      'esta propriedade é obrigatória'
    ],
    optional: ['opcional', 'ess?ta propriedade é opcional', 'essa propriedade é opcional'],
    nullable: [
      'pode ser (?:null|nul[oa])',
      'permite valor(?:es)? (?:null|nulos?)',
      'anulável',
      'aceita valores (?:null|nulos)',
      'permite (?:valor )?nulo',
      'nullable',
      'que permite valor nulo'
    ],
    notNullable: [
      'não pode ser (?:null|nul[oa])',
      'não (?:permite|aceita) valor(?:es)? (?:null|nulos?)',
      'não anulável',
      'não permite (?:valor )?nulo',
      'não nul[oa]',
      'não deve ser nul[oa]'
    ],
    readOnly: [
      'somente leitura',
      'apenas leitura',
      'só leitura',
      'ess[ae] propriedade é somente leitura',
      'não editável'
    ],
    key: ['chave', 'chave primária', 'chave exclusiva', 'chave única'],
    deprecated: [
      'preterid[oa]',
      'obsolet[oa]',
      'descontinuad[oa]',
      'ess[ae] propriedade (?:foi preterida|está obsoleta|é preterida)'
    ]
  },
  titles: ['tipo de recurso(?: d[eoa])?NAME'],
  enumTitles: ['tipo de (?:enumeração|enum)NAME'],
  valueTitles: ['valores(?: d[eoa]| para)?NAME'],
  types: {
    'Cadeia de caracteres': 'String',
    'Cadeias de caracteres': 'String',
    Cadeia: 'String',
    Cadeias: 'String',
    Booliano: 'Boolean',
    Booleano: 'Boolean',
    Inteiro: 'Integer',
    Número: 'Number',
    Data: 'Date',
    'Data e hora': 'DateTimeOffset',
    Decimal: 'Decimal',
    Texto: 'String',
    'Lista de': 'collection of',
    'Matriz de': 'collection of',
    Objeto: 'object',
    coleção: 'collection',
    'Coleção de': 'collection of'
  },
  headings: {
    'Campos obrigatórios': 'Required fields',
    'Campos opcionais': 'Optional fields',
    Estrutura: 'Structure',
    'Parâmetros de consulta': 'Query parameters',
    'Parâmetros de rota': 'Path parameters',
    'Parâmetros de caminho': 'Path parameters',
    'Parâmetros da requisição': 'Request parameters',
    'Corpo da requisição': 'Request body',
    'Corpo da solicitação': 'Request body',
    Requisição: 'Request',
    Solicitação: 'Request',
    Resposta: 'Response',
    'Campos da resposta': 'Response fields',
    Cabeçalhos: 'Headers',
    Erros: 'Errors',
    Propriedades: 'Properties',
    Relações: 'Relationships',
    Relacionamentos: 'Relationships',
    Relacionamento: 'Relationships',
    Métodos: 'Methods',
    Membros: 'Members',
    Valores: 'Values',
    'Representação JSON': 'JSON representation',
    'Representação de JSON': 'JSON representation',
    Campos: 'Fields',
    Atributos: 'Attributes',
    Parâmetros: 'Parameters'
  },
  columns: {
    Validação: 'Validation',
    Validacao: 'Validation',
    Regra: 'Rules',
    Regras: 'Rules',
    Descricao: 'Description',
    Obrigatorio: 'Required',
    Atributo: 'Attribute',
    Parâmetro: 'Parameter',
    Obrigatória: 'Required',
    Requerido: 'Required',
    Opcional: 'Optional',
    Exemplo: 'Example',
    Observações: 'Notes',
    Observação: 'Notes',
    Notas: 'Notes',
    Restrições: 'Constraints',
    'Valor default': 'Default',
    'Tipo de dado': 'Type',
    'Valores possíveis': 'Possible values',
    Propriedade: 'Property',
    Relação: 'Relationship',
    Relacionamento: 'Relationship',
    Tipo: 'Type',
    Descrição: 'Description',
    Membro: 'Member',
    Valor: 'Value',
    Método: 'Method',
    'Tipo de retorno': 'Return type',
    'Tipo retornado': 'Return type',
    Nome: 'Name',
    Campo: 'Field',
    Obrigatório: 'Required',
    'Valor padrão': 'Default',
    Padrão: 'Default'
  }
}
