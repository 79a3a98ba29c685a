/** Markdown to build pages of, as a test of the scanner: marks in every state of being whole. */

/** What lines begin with, or are. */
export const starts: readonly string[] = [
  ...['', '', '', '', '', 'text', 'text  ', 'text ', 'text\\', '\\# ', '!', ' ', '  ', '    ', '\t'],
  ...['# ', '## ', '#', '####### ', '===', '=', '--', '---', '***', '___', '- - -', '--- ', 'a: b'],
  ...[
    '> ',
    '>',
    '>> ',
    '- ',
    '* ',
    '+ ',
    '-',
    '1. ',
    '2) ',
    '```',
    '````',
    '```json',
    '``` js x=y',
    '~~~',
    '~~~ts'
  ],
  ...['|-|', '|-|-|', '|:-|-:|', '-|-', '|', '||', '| a | b |', '|a|', 'a|b', '|a|b|c|', '| --- |--- | '],
  ...['<!--', '-->', '<!-- x -->', '<div>', '</div>', '<pre>', '</pre>', '<script>', '<?x', '?>', '<br>'],
  ...[
    '[x]:',
    '[x]: y',
    '[x',
    'y]: z',
    '[x\ny]: z',
    '```a`b',
    '[x]',
    '[y]: <z>',
    '[ Y ]: z.md "t"',
    '[x\ny]: z'
  ]
]

/** What stands in lines. */
export const parts: readonly string[] = [
  ...[
    'a',
    'b c',
    '.',
    '(',
    ')',
    '"',
    '{',
    ':',
    '-',
    '#',
    ' #',
    '>',
    '1.',
    'é',
    '😀',
    '\u00a0',
    '“',
    'x_y_z',
    '  ',
    ' '
  ],
  ...[
    '`x`',
    '``y`z``',
    '`',
    '``',
    '`a|b`',
    '`a\\|b`',
    '` c `',
    '`  `',
    '\\`',
    '\\',
    '\\|',
    '\\\\',
    '\\*',
    '\\[',
    '\t'
  ],
  ...[
    '*',
    '**',
    '_',
    '__',
    '***',
    '** d **',
    '*e*',
    '**f**',
    '_g_',
    '*(n*)',
    '**[h](i)**',
    '[**j**](k)',
    '~~',
    '!'
  ],
  ...[
    '[',
    '](',
    '](u.md)',
    '](u "t")',
    '](u "t t")',
    '](<u>)',
    '](a(b))',
    ']',
    '[]',
    '[x][]',
    '[x][y]',
    '[`l`](m)'
  ],
  ...[
    '![',
    '![a](b)',
    '[x]',
    '[Y]',
    '[^x]',
    '[q][x]',
    '[X][]',
    '[a  B]',
    '[*x*][x]',
    '|',
    ' | ',
    '|a|',
    '&',
    '&amp;',
    '&nbsp;',
    '&copy;',
    '&#10;',
    '&x',
    'http://a.b'
  ],
  ...['<', '<br>', '<br/>', '</b>', '<a b="c">', '<!-- c -->', '<!-->', '<http://a.b>', '<x@y.z>'],
  ...[
    "](u 't')",
    '](u (t))',
    '](<u v>)',
    '](',
    '](u(v(w))x)',
    '](u\\)v)',
    '](u&amp;v)',
    '](<',
    '()',
    '[x][',
    '[ ]'
  ],
  ...[
    '</a',
    '<a b',
    '=',
    ' = ',
    "'",
    '/>',
    '<a b=c/>',
    '--',
    '<!A',
    '<?',
    '?>',
    '<![CDATA[',
    ']]>',
    '&ngE;',
    '&#0;'
  ]
]

/** What stands in paragraphs of several lines. */
export const lineEnds: readonly string[] = [
  ...[
    '\n',
    ' \n',
    '  \n',
    '\t\n',
    '\\\n',
    '\n ',
    '\n     ',
    '\n\t',
    '](\nu\n"t\n v"\n)',
    '[x\ny]',
    '`a \n b`'
  ],
  ...['` a\n`', '<a\nb>', "<a b='c\nd'>", '</a\n>', '<a \n  b\n>', '<!--\n', '\n-->', '*\n', '\n*']
]

/** What lines of quotes and items begin with, and what may stand in them. */
export const containers: readonly string[] = [
  ...[
    '> ',
    '>',
    '> > ',
    '>> ',
    '- ',
    '* ',
    '1. ',
    '10) ',
    '-   ',
    '  ',
    '   ',
    '    ',
    '',
    '',
    '',
    '',
    '-',
    '     '
  ],
  ...['> - ', '- > ', '1.  ', '\t', '-\t', '>\t']
]
export const contents: readonly string[] = [
  ...[
    'a',
    'b c',
    'a  ',
    'a\\',
    '`a',
    'b`',
    '*a',
    'b*',
    '# h',
    '```',
    '```js',
    'x: y',
    '---',
    '===',
    '***',
    '- - -'
  ],
  ...[
    '<div>',
    '</div>',
    '<b>',
    '<br>',
    '<!-- c -->',
    '<!--',
    '-->',
    '|a|b|',
    '|-|-|',
    '|c|d|',
    '[x](y)',
    '[x',
    '](y)'
  ],
  ...[
    '<a',
    'b>',
    '',
    '',
    '',
    '',
    '[z]: w',
    '[x]',
    '-',
    '1.',
    '<pre>',
    '</pre>',
    ' ',
    '>',
    'a\tb',
    '|---|',
    '[!NOTE]'
  ],
  ...['~~~', '2. x', ':::', '---|---', '<span a=">">', '1.5', '#x', '    c', '[^1]: d']
]

/** Lines of pages of definitions, most of them whole. */
export const definitionLines: readonly string[] = [
  ...[
    '[a]: b',
    '[a]: <b>',
    '[a]:',
    '[a]: b "t"',
    '[a]: b "t',
    'u"',
    "[a]: b 't'",
    '[a]: b (t)',
    '(t)',
    '"t"'
  ],
  ...[
    'b',
    '[a]',
    '[ ]: b',
    '[a b]:  c',
    '[x',
    'y]: z',
    '[\\]]: q',
    '[]: z',
    '[a]: (b)',
    '[a]: b)',
    '[a]: b c'
  ],
  ...[
    '[a]:b',
    '  "t"',
    ' [a]: b',
    '[a]: b&amp;',
    '[a]: b "x&amp;\\""',
    '[^1]: f',
    '[a]: b|c',
    '[a]: \\',
    '[a]: <'
  ],
  ...[
    '[a]: <!-- {',
    '===',
    '---',
    '- a',
    '- ',
    '2. b',
    '> q',
    '<b>',
    '```',
    'text',
    '[a] [x]',
    '',
    '',
    '![a]'
  ],
  ...['|-|-|', '\t"t"', '`x`', '|a|b|', '> [a]: b', '- [a]: b']
]

/** Whole numbers below a limit, the same for the same seed. */
export function dice(seed: number): (limit: number) => number {
  let state = seed
  return (limit) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return (state >> 8) % limit
  }
}

/** A page of quotes and items, most lines of which go on with the first. */
export function nestedPageOf(draw: (limit: number) => number): string {
  const one = (list: readonly string[]) => list[draw(list.length)] ?? ''
  const first = one(containers)
  const indent = draw(2) ? first.replace(/[^>\s]/g, ' ') : ' '.repeat(first.length)
  const lines = Array.from({length: 1 + draw(7)}, (_, index) => {
    const begin = draw(4) ? (index === 0 || draw(3) === 0 ? first : indent) : one(containers)
    return `${begin}${one(contents)}${draw(12) ? '' : one(parts)}`
  })
  return [draw(3) ? [] : ['p'], lines, draw(3) ? [] : ['', 'end']].flat().join('\n')
}

/** A page of up to ten lines: tables more often than chance would have them. */
export function pageOf(draw: (limit: number) => number): string {
  const one = (list: readonly string[]) => list[draw(list.length)] ?? ''
  const several = (list: readonly string[], most: number) =>
    Array.from({length: draw(most)}, () => one(list)).join('')
  const row = () =>
    `|${Array.from({length: 1 + draw(4)}, () => several(parts, 4)).join('|')}${draw(3) ? '|' : ''}`
  const line = () => (draw(3) ? several(starts, 3) : '') + several(parts, 6)
  const lines = Array.from({length: 1 + draw(10)}, line)
  if (draw(2)) lines.splice(draw(lines.length), 0, '', row(), '|-|-|', ...Array.from({length: draw(4)}, row))
  if (!draw(3)) lines.push('', '[x]: y.md', ...(draw(2) ? ['[A b]: c'] : []))
  if (!draw(8)) lines.unshift('---', 'a: b', draw(2) ? '---' : '')
  return lines.join(draw(6) ? '\n' : '\n\n') + (draw(2) ? '\n' : '')
}
