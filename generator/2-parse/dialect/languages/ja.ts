import type {Language} from '../language.ts'

export const ja: Language = {
  code: 'ja',
  bases: {
    rows: [],
    before: ['基本(?:型|クラス|データ型)[:：]', '基底(?:型|クラス)[:：]'],
    behind: [
      '\\s*(?:(?:リソース|エンティティ|クラス|型|基本クラス|抽象型)\\s*)?(?:から|を|の)\\s*(?:のプロパティを)?(?:すべて)?(?:継承|派生|拡張)',
      '\\s*(?:(?:リソース|エンティティ|クラス|型)\\s*)?の\\s*(?:サブクラス|サブタイプ|派生(?:型|クラス))'
    ],
    behindDerived: [
      '(?:(?:リソース|エンティティ|クラス|型)\\s*)?の\\s*(?:基本|基底)(?:型|クラス|の?エンティティ)',
      '(?:は|が)、?この(?:型|リソース|クラス)から(?:継承|派生)'
    ]
  },
  statements: {
    required: ['必須', '必須です', '必要', 'このプロパティは必須です', '必須プロパティ'],
    optional: ['省略可能', '省略可能です', 'オプション', '任意', '省略可', 'オプションです'],
    nullable: [
      'null\\s*(?:許容|値?を?使用可能|可能|可|にできます|にすることができます|の場合があります|の可能性があります)(?:です)?',
      'null\\s*(?:許容型|値を許可|値を許容)(?:します)?',
      '(?:null|nil)\\s*値?を(?:許容|許可)します',
      'null にできる',
      'null\\s*値?が許可されます',
      'nullable'
    ],
    notNullable: [
      'null\\s*(?:非許容|不可|値?は?許容(?:されません|しません)|にできません|にすることはできません|値?は使用できません|値?は許可されません)(?:です)?',
      'null\\s*を(?:許容|許可)しません',
      'null\\s*以外',
      'null にはできません',
      'null 使用不可',
      'null 値は許可されません'
    ],
    readOnly: [
      '読み取り専用',
      '読み取り専用です',
      '読み取り専用プロパティ',
      '読取り専用',
      'このプロパティは読み取り専用です',
      '読み取りのみ'
    ],
    key: ['キー', '主キー', 'プライマリ\\s*キー', '一意キー', '一意のキー'],
    deprecated: [
      '非推奨',
      '非推奨です',
      '廃止',
      '廃止されました',
      '廃止予定',
      'このプロパティは非推奨です',
      '使用されなくなりました'
    ]
  },
  titles: ['NAMEリソース\\s*(?:の\\s*)?(?:種類|タイプ|型)'],
  enumTitles: ['NAME列挙(?:型|の種類|体)?'],
  valueTitles: ['NAMEの?値'],
  types: {
    文字列: 'String',
    ブール値: 'Boolean',
    ブール型: 'Boolean',
    ブール: 'Boolean',
    整数: 'Integer',
    数値: 'Number',
    日付: 'Date',
    日時: 'DateTimeOffset',
    小数: 'Decimal',
    真偽値: 'Boolean',
    の配列: 'collection',
    のリスト: 'collection',
    オブジェクト: 'object',
    コレクション: 'collection',
    のコレクション: 'collection'
  },
  headings: {
    プロパティ: 'Properties',
    リレーションシップ: 'Relationships',
    関係: 'Relationships',
    関連: 'Relationships',
    メソッド: 'Methods',
    メンバー: 'Members',
    値: 'Values',
    'JSON 表記': 'JSON representation',
    'JSON 表現': 'JSON representation',
    JSON表記: 'JSON representation',
    フィールド: 'Fields',
    属性: 'Attributes',
    パラメーター: 'Parameters'
  },
  columns: {
    プロパティ: 'Property',
    リレーションシップ: 'Relationship',
    関係: 'Relationship',
    種類: 'Type',
    型: 'Type',
    タイプ: 'Type',
    データ型: 'Type',
    説明: 'Description',
    メンバー: 'Member',
    値: 'Value',
    メソッド: 'Method',
    戻り値の型: 'Return type',
    戻り値の種類: 'Return type',
    名前: 'Name',
    フィールド: 'Field',
    必須: 'Required',
    既定値: 'Default'
  }
}
