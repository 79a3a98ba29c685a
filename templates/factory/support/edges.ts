/** Changes that turn a valid value into an edge case. */
import { type Change, ofLength, within } from './changes.ts';
import type {
  EnumConstraints,
  ListConstraints,
  NumberConstraints,
  PropertiesConstraints,
  StringConstraints,
  ValueConstraints,
} from './constraints.ts';
import { edgeTexts } from './formats.ts';

/** Length of long strings and lists where the docs state no limit. */
const longest = 10_000;
const most = 1_000;

/** Edge cases of an object, by property. */
export function propertyEdges(properties: PropertiesConstraints): Change[] {
  return Object.entries(properties).flatMap(([name, property]) =>
    within(name, name, [
      ...(property.optional ? [['absent', [], undefined] as const] : []),
      ...(property.nullable ? [['null', [], null] as const] : []),
      ...valueEdges(property),
    ]),
  );
}

/** Edge cases of a value, except removing it. */
export function valueEdges(value: ValueConstraints): Change[] {
  switch (value.type) {
    case 'string':
      return stringEdges(value);
    case 'number':
    case 'integer':
      return numberEdges(value);
    case 'boolean':
      return [
        ['true', [], true],
        ['false', [], false],
      ];
    case 'enum':
      return memberEdges(value);
    case 'list':
      return listEdges(value);
    case 'object':
      return propertyEdges(value.properties ?? {});
    case 'map':
      return [['empty', [], {}]];
    case 'value':
      return value.edges.map((edge): Change => [String(edge), [], edge]);
    default:
      return [];
  }
}

function listEdges({
  items,
  minLength = 0,
  maxLength = most,
  unfilled,
}: ListConstraints): Change[] {
  return [
    minLength === 0 ? ['empty', [], []] : ['as few as may be', [], ofLength(minLength)],
    ...(unfilled ? [] : [['as many as may be', [], ofLength(maxLength)] as const]),
    ...within('element', 0, valueEdges(items)),
  ];
}

/** Each member; of flags, all together as well. */
function memberEdges({ members, flags }: EnumConstraints): Change[] {
  const each = members.map((name): Change => [name === '' ? 'the empty member' : name, [], name]);
  const all = flags && members.length > 1;
  return all ? [...each, ['all members', [], members.join(',')]] : each;
}

/** Several scripts, combining marks, astral characters, white space and bidirectional marks. */
const oddTexts: readonly Change[] = [
  [
    'odd letters',
    [],
    '\u{1F469}\u200D\u{1F680} e\u0301 \u202Eabc\u202C \u0000\t\uFFFD \u4F60\u597D',
  ],
  ['half a letter', [], '\uD83D'],
  ['white space', [], ' '],
  ['markup', [], `<b title="1">&amp;'`],
  ['a number as a string', [], '007'],
];

function stringEdges(string: StringConstraints): Change[] {
  const { format, minLength = 0, maxLength = Number.POSITIVE_INFINITY, pattern } = string;
  if (format) {
    const isBound =
      pattern !== undefined || minLength > 0 || maxLength !== Number.POSITIVE_INFINITY;
    return isBound ? [] : edgeTexts[format].map(([name, text]): Change => [name, [], text]);
  }
  if (pattern) {
    const { short, long } = pattern;
    return [
      ...(short === undefined ? [] : [['a short match of the pattern', [], short] as const]),
      ...(long === undefined ? [] : [['a long match of the pattern', [], long] as const]),
    ];
  }
  return [
    ['shortest', [], 'x'.repeat(minLength)],
    ['longest', [], 'x'.repeat(Math.min(maxLength, Math.max(longest, minLength)))],
    ...(minLength === 0 && maxLength >= 32 ? oddTexts : []),
  ];
}

function numberEdges({ type, minimum, maximum }: NumberConstraints): Change[] {
  const isWhole = type === 'integer';
  // Integers without a range: the limits of exact JSON numbers.
  const smallest = isWhole ? Math.ceil(minimum ?? Number.MIN_SAFE_INTEGER) : (minimum ?? -1e300);
  const largest = isWhole ? Math.floor(maximum ?? Number.MAX_SAFE_INTEGER) : (maximum ?? 1e300);
  const has = (number: number) => number > smallest && number < largest;
  return [
    ['smallest', [], smallest],
    ['largest', [], largest],
    ...(has(0) ? [['zero', [], 0] as const] : []),
    ...(!isWhole && has(5e-324) ? [['next to nothing', [], 5e-324] as const] : []),
    ...(!isWhole && has(0.3) ? [['inexact', [], 0.1 + 0.2] as const] : []),
  ];
}
