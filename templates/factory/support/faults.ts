/** Changes that make a valid value invalid. */
import { type Change, ofLength, within } from './changes.ts';
import type {
  EnumConstraints,
  ListConstraints,
  NumberConstraints,
  ObjectConstraints,
  PropertiesConstraints,
  PropertyConstraints,
  StringConstraints,
  ValueConstraints,
} from './constraints.ts';
import { invalidTexts } from './formats.ts';

/** Invalid changes of an object, by property. */
export function propertyFaults(properties: PropertiesConstraints): Change[] {
  return Object.entries(properties).flatMap(([name, property]) =>
    within(name, name, [
      ...(property.optional ? [] : [['absent', [], undefined] as const]),
      ...nullFaults(property),
      ...valueFaults(property),
    ]),
  );
}

function nullFaults({ type, nullable }: PropertyConstraints): Change[] {
  return nullable || type === 'any' ? [] : [['null', [], null]];
}

/** Invalid changes of a value, except removing it. */
export function valueFaults(value: ValueConstraints): Change[] {
  switch (value.type) {
    case 'string':
      return stringFaults(value);
    case 'number':
    case 'integer':
      return numberFaults(value);
    case 'boolean':
      return [['not true or false', [], 'true']];
    case 'enum':
      return memberFaults(value);
    case 'list':
      return listFaults(value);
    case 'object':
      return objectFaults(value);
    case 'map':
      return [
        ...notAnObject,
        ...(value.values ? within('entry', 'more', itemFaults(value.values)) : []),
      ];
    case 'union':
      return value.invalid === undefined ? [] : [['none of its types', [], value.invalid]];
    case 'tuple':
      return [
        ['not an array', [], { length: 1 }],
        ['too few', [], []],
      ];
    case 'value':
      return value.faults.map((fault): Change => [`not of the type: ${fault}`, [], fault]);
    case 'literal':
      return [['another value', [], 'text']];
    case 'any':
      return [];
  }
}

const notAnObject: readonly Change[] = [
  ['not an object', [], 'text'],
  ['an array instead of an object', [], []],
];

function objectFaults({ properties, closed }: ObjectConstraints): Change[] {
  return [
    ...notAnObject,
    ...(closed ? [['an unknown property', ['noSuchProperty'], 1] as const] : []),
    ...propertyFaults(properties ?? {}),
  ];
}

/** Not a list, too few or too many items, and an invalid first item. */
function listFaults({ items, minLength = 0, maxLength }: ListConstraints): Change[] {
  return [
    ['not an array', [], { length: 1 }],
    ...(minLength > 0 ? [['too few', [], ofLength(minLength - 1)] as const] : []),
    ...(maxLength === undefined ? [] : [['too many', [], ofLength(maxLength + 1)] as const]),
    ...within('element', 0, itemFaults(items)),
  ];
}

function itemFaults(item: PropertyConstraints): Change[] {
  return [...nullFaults(item), ...valueFaults(item)];
}

function memberFaults({ members, flags, open }: EnumConstraints): Change[] {
  const [first = '', second = first] = members;
  const notString: Change = ['not a string', [], 42];
  if (open) return [notString];
  const others: Change[] = [
    ['not a member', [], 'no such member'],
    ['empty', [], ''],
    [
      'in another case',
      [],
      first === first.toUpperCase() ? first.toLowerCase() : first.toUpperCase(),
    ],
    ['a member and a space', [], `${first} `],
    flags
      ? ['one that is not a member', [], `${first},no such member`]
      : ['two members', [], `${first},${second}`],
    ...(flags && !members.includes('') ? [['a comma too many', [], `${first},`] as const] : []),
  ];
  return [notString, ...others.filter(([, , text]) => !members.includes(text as string))];
}

function stringFaults(string: StringConstraints): Change[] {
  const { format, annotated, minLength = 0, maxLength, pattern } = string;
  const texts = format && !annotated ? invalidTexts[format] : [];
  return [
    ['not a string', [], 42],
    ...texts.map(([name, text]): Change => [name, [], text]),
    ...(minLength > 0 ? [['too short', [], 'x'.repeat(minLength - 1)] as const] : []),
    ...(maxLength === undefined ? [] : [['too long', [], 'x'.repeat(maxLength + 1)] as const]),
    ...(pattern?.invalid === undefined
      ? []
      : [['not matching the pattern', [], pattern.invalid] as const]),
  ];
}

function numberFaults({ type, minimum, maximum }: NumberConstraints): Change[] {
  return [
    ['not a number', [], 'twelve'],
    ['a number as a string', [], '12'],
    ['not finite', [], Number.POSITIVE_INFINITY],
    ...(type === 'integer' ? [['not an integer', [], 1.5] as const] : []),
    ...(minimum === undefined ? [] : [['too small', [], minimum - 1] as const]),
    ...(maximum === undefined ? [] : [['too large', [], maximum + 1] as const]),
  ];
}
