/** Code in which every check can be changed while it runs: one build stands for all mutants. */
import {ts} from 'ts-morph'
import {supportNames} from '../../support/names.ts'
import {tag} from './tagged-templates.ts'

/** One change to whatever one line of a template makes of one kind of check. */
export interface Mutant {
  readonly id: number
  /** `is/list.ts.hbs` */
  readonly template: string
  readonly line: number
  /** The check, without what differs from one use of the line to the next: `typeof _ !== 'string'` */
  readonly check: string
  readonly change: string
}

/** Gives each mutant its number, the same for all files. */
export class Mutants {
  readonly all: Mutant[] = []
  readonly #ids = new Map<string, number>()

  id(place: string, check: string, change: string): number {
    const [template = '', line = ''] = place.split(':')
    const key = [place, check, change].join('\n')
    const known = this.#ids.get(key)
    if (known !== undefined) return known
    const id = this.all.length
    this.#ids.set(key, id)
    this.all.push({id, template, line: Number(line), check, change})
    return id
  }
}

/** What instrumented code imports: `holds` is a condition, `changed` says whether a mutant is on. */
export const runtime = `
let on = -1;
let reached: Set<number> | undefined;
export function switchTo(id: number): void { on = id; }
export function record(into: Set<number> | undefined): void { reached = into; }
export function changed(id: number): boolean { reached?.add(id); return on === id; }
export function holds(never: number, always: number, value: unknown): unknown {
  reached?.add(never).add(always);
  return on === never ? false : on === always ? true : value;
}
`

const boundaries: {readonly [operator: string]: string} = {'<': '<=', '<=': '<', '>': '>=', '>=': '>'}

/** A file of validators with all its mutants in it, asleep. */
export function instrument(text: string, mutants: Mutants, runtimePath: string): string {
  const file = ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest, true)
  const tags = [...text.matchAll(tag)].map(({index, groups}) => ({index, place: groups?.place ?? ''}))

  return `import { holds, changed } from '${runtimePath}';\n${whole(file)}`

  /** The place of the first tag behind a node: lines end in theirs. */
  function placeOf(node: ts.Node): string {
    return tags.find(({index}) => index >= node.end)?.place ?? ''
  }

  function id(node: ts.Node, check: string, change: string): number {
    return mutants.id(placeOf(node), check, change)
  }

  /** A node's text, its children replaced. */
  function whole(node: ts.Node): string {
    const parts: string[] = []
    let at = node.getFullStart()
    ts.forEachChild(node, (child) => {
      parts.push(text.slice(at, child.getFullStart()), replaced(child))
      at = child.end
    })
    return `${parts.join('')}${text.slice(at, node.end)}`
  }

  function replaced(node: ts.Node): string {
    const {parent} = node
    const [space, code] = [text.slice(node.getFullStart(), node.getStart()), node.getText()]
    if (ts.isExpression(node) && isAsked(node)) return space + condition(node)
    if (ts.isExpressionStatement(node) && !code.startsWith('super(')) {
      return `${space}if (!changed(${id(node, shortened(code), 'left out')})) {${whole(node)}}`
    }
    if (ts.isForInStatement(node) || ts.isForOfStatement(node)) {
      return `${space}if (!changed(${id(node.expression, 'for', 'left out')})) {${whole(node)}}`
    }
    if (ts.isContinueStatement(node)) {
      return `${space}if (!changed(${id(node, code, 'left out')})) {${whole(node)}}`
    }
    if (ts.isCaseClause(parent) && parent.expression === node) {
      return `${space}(changed(${id(node, 'case', 'left out')}) ? {} : ${code})`
    }
    if (node.kind === ts.SyntaxKind.TrueKeyword || node.kind === ts.SyntaxKind.FalseKeyword) {
      if (!ts.isReturnStatement(parent)) return whole(node)
      return `${space}(changed(${id(node, code, 'reversed')}) !== ${code})`
    }
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken) {
      const [left, right] = [id(node, '??', 'never left'), id(node, '??', 'never right')]
      return `${space}((changed(${left}) ? undefined : ${whole(node.left)}) ?? (changed(${right}) ? undefined : ${whole(node.right)}))`
    }
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.BarBarEqualsToken) {
      const [left, right] = [node.left.getText(), node.right.getText()]
      return `${space}(changed(${id(node, code, 'assigned')}) ? ${left} = ${right} : ${left} ||= ${right})`
    }
    if (ts.isBinaryExpression(node) && code === 'depth + 1') {
      return `${space}(changed(${id(node, code, 'not counted')}) ? depth : ${code})`
    }
    return whole(node)
  }

  function condition(node: ts.Expression): string {
    if (ts.isParenthesizedExpression(node)) return `(${condition(node.expression)})`
    if (ts.isPrefixUnaryExpression(node)) return `!${condition(node.operand)}`
    if (ts.isBinaryExpression(node) && isLogical(node)) {
      return `${condition(node.left)} ${node.operatorToken.getText()} ${condition(node.right)}`
    }
    const check = general(node)
    const code = whole(node).trim()
    const never = id(node, check, 'never')
    // A loop without an end would be noticed, but not by waiting for it.
    const always = ts.isForStatement(node.parent) ? -2 : id(node, check, 'always')
    return `holds(${never}, ${always}, ${atBoundary(node, check, code)})`
  }

  function atBoundary(node: ts.Expression, check: string, code: string): string {
    if (!ts.isBinaryExpression(node)) return code
    const operator = node.operatorToken.getText()
    const other = boundaries[operator]
    if (other !== undefined) return either(other)
    return /^[!=]= null$/.test(`${operator} ${node.right.getText()}`) ? either(`${operator}=`) : code

    function either(other: string): string {
      if (!ts.isBinaryExpression(node)) return code
      const {left, right} = node
      const changed = id(node, check, other)
      return `(changed(${changed}) ? ${left.getText()} ${other} ${right.getText()} : ${code})`
    }
  }
}

/** Whether it matters of an expression only whether it is true. */
function isAsked(node: ts.Expression): boolean {
  const {parent} = node
  if (ts.isIfStatement(parent)) return parent.expression === node
  if (ts.isForStatement(parent)) return parent.condition === node
  if (ts.isConditionalExpression(parent)) return parent.condition === node
  if (ts.isBinaryExpression(node) && isLogical(node)) return true
  if (!ts.isReturnStatement(parent)) return false
  const literal = node.kind === ts.SyntaxKind.TrueKeyword || node.kind === ts.SyntaxKind.FalseKeyword
  const made = ts.findAncestor(parent, ts.isFunctionLike)
  return !literal && /^(?:boolean|value is .*)$/s.test(made?.type?.getText() ?? '')
}

function isLogical({operatorToken: {kind}}: ts.BinaryExpression): boolean {
  return kind === ts.SyntaxKind.BarBarToken || kind === ts.SyntaxKind.AmpersandAmpersandToken
}

/** A property of what is copied. */
const property = /\bcopy(?:\.\w+|\['[^']*'\])(?!\()/g

/** `typeof value.code !== 'string'` -> `typeof _ !== 'string'`, `isUser(value.user)` -> `isType(_)` */
function general(node: ts.Expression): string {
  if (ts.isCallExpression(node)) return `${generalName(node.expression.getText())}(_)`
  if (!ts.isBinaryExpression(node)) return node.getText().replaceAll(property, 'copy._')
  const {left, operatorToken, right} = node
  const literal = ts.isTypeOfExpression(left) || /^(?:null|undefined)$/.test(right.getText())
  const operand = left.getText().replace(/^(typeof )?.*?(\.length)?$/s, literal ? '$1_' : '$1_$2')
  const against = literal ? right.getText() : '…'
  return `${operand} ${operatorToken.getText()} ${against}`
}

/** `isUserList` -> `is…List`, `pattern2.test` -> `pattern.test`; what is shared keeps its name. */
function generalName(called: string): string {
  if ((supportNames as readonly string[]).includes(called)) return called
  return called
    .replace(/^is[A-Z]\w*?(List|Map|Pair|Object|Choice|Value|At)?$/, 'is…$1')
    .replace(/^pattern\d+/, 'pattern')
}

/** `issues = wrong(issues, 'code', item, 'a string', page, 25);` -> `issues = wrong(…)` */
function shortened(code: string): string {
  return code
    .replaceAll(property, 'copy._')
    .replace(/\b(assert|copy)[A-Z]\w*/, '$1…')
    .replace(/\(.*/s, '(…)')
    .replace(/ value[.[].*/s, ' value._')
}
