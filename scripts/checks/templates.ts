// A template holds text, names, {{#if}} and {{#each}}: every decision is made in TypeScript, before.
import Handlebars from 'handlebars'
import type {RepositoryFile} from '../repository.ts'

const blocks = ['if', 'each']

/** `{{#unless a}}b{{/unless}}` gives `templates/x.ts.hbs:1: {{#unless}}; only {{#if}} and {{#each}} are allowed`. */
export function templates(files: readonly RepositoryFile[]): string[] {
  return files
    .filter(({path}) => path.endsWith('.hbs'))
    .flatMap(({path, text}) => {
      const faults: string[] = []
      const report = (node: hbs.AST.Node, message: string) => {
        faults.push(`${path}:${node.loc.start.line}: ${message}`)
      }
      new Inspection(report).accept(Handlebars.parse(text))
      return faults
    })
}

class Inspection extends Handlebars.Visitor {
  readonly #report: (node: hbs.AST.Node, message: string) => void

  constructor(report: (node: hbs.AST.Node, message: string) => void) {
    super()
    this.#report = report
  }

  override BlockStatement(block: hbs.AST.BlockStatement): void {
    const name = block.path.original
    if (!blocks.includes(String(name)))
      this.#report(block, `{{#${name}}}; only {{#if}} and {{#each}} are allowed`)
    super.BlockStatement(block)
  }

  override MustacheStatement(mustache: hbs.AST.MustacheStatement): void {
    if (mustache.params.length > 0) this.#report(mustache, 'calls a helper; prepare the text in TypeScript')
    super.MustacheStatement(mustache)
  }

  override SubExpression(expression: hbs.AST.SubExpression): void {
    this.#report(expression, 'holds an expression; prepare the value in TypeScript')
    super.SubExpression(expression)
  }
}
