import type {Language} from '../language.ts'

export const ko: Language = {
  code: 'ko',
  bases: {
    rows: [],
    before: ['기본 (?:형식|클래스|유형)[:：]'],
    behind: [
      '\\s*(?:(?:리소스|엔터티|클래스|형식|유형)\\s*)?(?:에서|로부터|을|를)\\s*(?:모든 속성을 )?(?:상속|파생|확장)',
      '\\s*(?:(?:리소스|엔터티|클래스|형식|유형)\\s*)?의\\s*(?:하위 (?:클래스|형식)|파생 형식)'
    ],
    behindDerived: [
      '(?:(?:리소스|엔터티|클래스|형식)\\s*)?의\\s*기본 (?:형식|클래스|엔터티)',
      '(?:(?:은|는|이|가)\\s*)?이 (?:형식|리소스|클래스)에서 상속'
    ]
  },
  statements: {
    required: ['필수', '필수입니다', '필수 항목입니다', '필요합니다', '이 속성은 필수입니다'],
    optional: ['선택(?:적| 사항)?', '선택 사항입니다', '옵션입니다', '이 속성은 선택 사항입니다'],
    nullable: [
      'null을 허용(?:합니다)?',
      'null\\s*(?:허용|가능)',
      'null일 수 있습니다',
      'null 값을 (?:허용합니다|가질 수 있습니다)',
      'nullable'
    ],
    notNullable: [
      'null을 허용하지 않(?:음|습니다)',
      'null일 수 없습니다',
      'null\\s*(?:불가|비허용|허용 안 함)',
      'null 값을 (?:허용하지 않습니다|가질 수 없습니다)',
      'null이 아님'
    ],
    readOnly: ['읽기 전용', '읽기 전용입니다', '이 속성은 읽기 전용입니다'],
    key: ['키', '기본 키', '고유 키', '키입니다'],
    deprecated: [
      '사용되지 않음',
      '더 이상 사용되지 않(?:음|습니다)',
      '사용 중단',
      '이 속성은 더 이상 사용되지 않습니다',
      '되도록 사용하지 않음'
    ]
  },
  titles: ['NAME리소스\\s*(?:종류|형식|유형)'],
  enumTitles: ['NAME열거형?(?:\\s*(?:종류|형식|유형))?'],
  valueTitles: ['NAME값'],
  types: {
    문자열: 'String',
    부울: 'Boolean',
    '부울 값': 'Boolean',
    정수: 'Integer',
    숫자: 'Number',
    날짜: 'Date',
    '날짜 및 시간': 'DateTimeOffset',
    불리언: 'Boolean',
    소수: 'Decimal',
    배열: 'collection',
    목록: 'collection',
    개체: 'object',
    컬렉션: 'collection'
  },
  headings: {
    속성: 'Properties',
    관계: 'Relationships',
    메서드: 'Methods',
    구성원: 'Members',
    멤버: 'Members',
    값: 'Values',
    'JSON 표현': 'JSON representation',
    필드: 'Fields',
    특성: 'Attributes',
    '매개 변수': 'Parameters'
  },
  columns: {
    속성: 'Property',
    관계: 'Relationship',
    형식: 'Type',
    유형: 'Type',
    종류: 'Type',
    설명: 'Description',
    구성원: 'Member',
    멤버: 'Member',
    값: 'Value',
    메서드: 'Method',
    '반환 형식': 'Return type',
    '반환 유형': 'Return type',
    이름: 'Name',
    필드: 'Field',
    필수: 'Required',
    기본값: 'Default'
  }
}
