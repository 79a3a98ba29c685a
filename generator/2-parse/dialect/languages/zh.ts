import type {Language} from '../language.ts'

export const zh: Language = {
  code: 'zh',
  bases: {
    rows: ['(?:继承|繼承)(?:自|于)'],
    before: [
      '(?:继承|派生|繼承|衍生)(?:自|于|於)(?:基类|抽象类型|基類|实体|资源)?',
      '(?:扩展|擴充)(?:了)?',
      '基(?:类型|类|本类型|底類型)[:：]',
      '从(?=\\s*$)'
    ],
    behind: [
      '\\s*(?:(?:资源|实体|类型|类|資源)\\s*)?(?:中|那里)?(?:继承|派生|繼承)',
      '\\s*(?:(?:资源|实体|类型|类)\\s*)?的\\s*(?:子类|子类型|派生类型|派生类|子類)'
    ],
    beforeDerived: ['(?:以下|下列)?(?:类型|资源)?的?基(?:类型|类)[:：]'],
    behindDerived: [
      '(?:(?:资源|实体|类型|类)\\s*)?的\\s*(?:基类|基类型|基本类型|基本实体|基類)',
      '(?:都)?(?:继承|派生)自此(?:类型|资源|类)'
    ]
  },
  statements: {
    required: ['必需', '必填', '必选', '必须', '此属性是必需的', '必需的', '必要'],
    optional: ['可选', '选填', '此属性是可选的', '可选的', '選用'],
    nullable: [
      '可(?:以)?为\\s*(?:null|空)(?:值)?',
      '(?:可以|允许)(?:为)?\\s*(?:null|空)(?:值)?',
      '可为空',
      '可以为 null',
      '允许(?:使用)?\\s*null(?: 值)?',
      '可空',
      '可为空值'
    ],
    notNullable: [
      '不(?:可|能|可以|允许)(?:为)?\\s*(?:null|空)(?:值)?',
      '不可为空',
      '不允许(?:使用)?\\s*null(?: 值)?',
      '不能为 null',
      '不可为 null',
      '非空',
      '不可为空值'
    ],
    readOnly: ['只读', '此属性(?:是|为)只读(?:的)?', '只读的', '只读属性', '唯讀', '仅供读取'],
    key: ['键', '主键', '唯一键', '密钥', '主索引鍵'],
    deprecated: ['已弃用', '弃用', '已过时', '不推荐使用', '此属性已弃用', '已被弃用', '已淘汰']
  },
  titles: ['NAME(?:资源|資源)\\s*(?:类型|類型)'],
  enumTitles: ['NAME(?:枚举|列舉|枚舉)(?:类型|類型)?'],
  valueTitles: ['NAME的?(?:可能)?值'],
  types: {
    字符串: 'String',
    字串: 'String',
    布尔值: 'Boolean',
    布尔: 'Boolean',
    布林值: 'Boolean',
    布林: 'Boolean',
    整数: 'Integer',
    整數: 'Integer',
    数字: 'Number',
    日期: 'Date',
    日期时间: 'DateTimeOffset',
    时间戳: 'DateTimeOffset',
    小数: 'Decimal',
    数组: 'collection',
    列表: 'collection',
    对象: 'object',
    物件: 'object',
    集合: 'collection',
    的集合: 'collection'
  },
  headings: {
    属性: 'Properties',
    关系: 'Relationships',
    關聯性: 'Relationships',
    方法: 'Methods',
    成员: 'Members',
    值: 'Values',
    'JSON 表示形式': 'JSON representation',
    JSON表示形式: 'JSON representation',
    'JSON 表示': 'JSON representation',
    'JSON 表示法': 'JSON representation',
    字段: 'Fields',
    请求参数: 'Request parameters',
    响应参数: 'Response parameters',
    返回参数: 'Response parameters',
    公共参数: 'Common parameters',
    公共请求参数: 'Common parameters',
    公共响应: 'Response parameters',
    请求地址: 'HTTP request',
    参数: 'Parameters',
    內容: 'Properties',
    屬性: 'Properties'
  },
  columns: {
    属性: 'Property',
    关系: 'Relationship',
    类型: 'Type',
    说明: 'Description',
    描述: 'Description',
    成员: 'Member',
    值: 'Value',
    方法: 'Method',
    返回类型: 'Return type',
    名称: 'Name',
    参数: 'Parameter',
    参数名: 'Parameter',
    参数名称: 'Parameter',
    字段名: 'Field',
    数据类型: 'Type',
    是否必填: 'Required',
    是否必须: 'Required',
    是否必需: 'Required',
    必选: 'Required',
    必要性: 'Required',
    备注: 'Notes',
    含义: 'Description',
    示例: 'Example',
    字段: 'Field',
    必需: 'Required',
    必填: 'Required',
    默认值: 'Default',
    默认: 'Default',
    屬性: 'Property',
    類型: 'Type'
  }
}
