import {emit} from '../../generator/5-emit/emit.ts'
import type {JsonNode} from '../../generator/model/page.ts'
import type {Diagnostic} from '../../generator/model/program.ts'
import {defaults} from '../../generator/options.ts'
import {plain} from '../../generator/testing/answers.ts'
import {load} from '../../generator/testing/load.ts'
import {type Cause, causeOf, type Issue} from './causes.ts'
import type {Answer, Answers} from './corpus.ts'

/** An answer that its validator does not take. */
export interface Refusal {
  readonly answer: Answer
  readonly cause: Cause
  readonly issue: Issue
  /** Of the value that is wrong, or of the object that lacks it: `api/user-get.md:31`. */
  readonly place: string
  /** What `typedown verify` says there. */
  readonly codes: readonly string[]
}

interface Registry {
  readonly registry: {
    readonly [name: string]: {validate(value: unknown): {readonly issues?: readonly Issue[]}}
  }
}

/** Validates every answer, and says why those that are refused are. */
export async function judge({
  program,
  answers,
  findings
}: Answers): Promise<{judged: number; refusals: Refusal[]}> {
  const files = await emit(program, {...defaults, emit: ['types', 'validators'], importExtension: '.ts'})
  const {registry} = (await load(files, 'registry.ts')) as unknown as Registry
  const entries = new Map(Object.entries(registry).map(([name, entry]) => [name.toLowerCase(), entry]))
  const refusals = answers.flatMap((answer) => {
    const {issues = []} = entries.get(answer.type.toLowerCase())?.validate(plain(answer.node)) ?? {}
    return issues.length === 0 ? [] : [refusal(answer, issues, findings)]
  })
  return {judged: answers.length, refusals}
}

/** An answer is refused for the first issue that no placeholder explains. */
function refusal(answer: Answer, issues: readonly Issue[], findings: readonly Diagnostic[]): Refusal {
  const explained = issues.map((issue) => {
    const node = nodeAt(answer.node, issue.path)
    const codes = codesIn(findings, answer.file, node)
    return {
      answer,
      issue,
      cause: causeOf(issue, {answer, node, codes}),
      place: `${answer.file}:${node.place.line}`,
      codes
    }
  })
  const [first] = explained
  if (first === undefined) throw new Error(`${answer.file}: nothing is wrong`)
  return explained.find(({cause}) => cause !== 'placeholder') ?? first
}

/** As far as the path leads. */
function nodeAt(node: JsonNode, [key, ...rest]: Issue['path']): JsonNode {
  const next =
    node.kind === 'array'
      ? node.items[Number(key)]
      : node.kind === 'object'
        ? node.members.findLast((member) => member.key === key)?.value
        : undefined
  return next === undefined ? node : nodeAt(next, rest)
}

/** Codes of findings at a value, or at what an object or list begins with: its key, its bracket. */
function codesIn(findings: readonly Diagnostic[], file: string, {kind, place}: JsonNode): string[] {
  const here = findings.filter(({source}) => {
    const within =
      source.line >= place.line && source.line <= (kind === 'scalar' ? place.endLine : place.line)
    return source.file === file && within
  })
  return [...new Set(here.map(({code}) => code))]
}
