import type {Code, Nodes, RootContent} from 'mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {toString as textOf} from 'mdast-util-to-string'

/** The page of one code: why it matters, what is not ok, what is. */
export interface HelpPage {
  readonly code: string
  /** The first sentence below the title, on one line. */
  readonly summary: string
  readonly markdown: string
  readonly notOk: readonly Example[]
  readonly ok: readonly Example[]
}

/** Pages that are read together, with messages that were recorded, and what is said of them. */
export interface Example {
  readonly pages: readonly {readonly file: string; readonly text: string}[]
  /** Recorded messages, a line each. */
  readonly recording?: string
  /** Text of the fence behind the pages. */
  readonly findings?: string
  /** Where in the help page the pages end, and where the findings do: what a rewrite replaces. */
  readonly span: {readonly from: number; readonly to: number}
}

/**
 * Reads a help page. In its examples each fence `markdown` is a page, named by a comment in its first line, or in the
 * first of its front matter; a fence `ndjson` is a recording. A fence `text` behind them says what is found, and ends the example.
 *
 * ````markdown
 * # row-width
 *
 * A row has more or fewer cells than its table's header.
 *
 * ## Not ok
 *
 * ```markdown
 * <!-- file: user.md -->
 * ```
 *
 * ```text
 * user.md:7:1-7:30 warning row-width: The row has 4 cells, …
 * ```
 * ````
 *
 * @example
 * readHelpPage('row-width', markdown).summary // 'A row has more or fewer cells than its table's header.'
 */
export function readHelpPage(code: string, markdown: string): HelpPage {
  const {children} = fromMarkdown(markdown)
  const summary = children.find((node) => node.type === 'paragraph')
  return {
    code,
    summary: summary ? textOf(summary).replaceAll('\n', ' ') : '',
    markdown,
    notOk: examplesIn(section(children, 'Not ok')),
    ok: examplesIn(section(children, 'Ok'))
  }
}

/** The nodes below the heading, to the next one. */
function section(nodes: readonly RootContent[], heading: string): readonly RootContent[] {
  const start = nodes.findIndex((node) => node.type === 'heading' && textOf(node) === heading)
  if (start < 0) return []
  const rest = nodes.slice(start + 1)
  const end = rest.findIndex((node) => node.type === 'heading')
  return end < 0 ? rest : rest.slice(0, end)
}

function examplesIn(nodes: readonly RootContent[]): Example[] {
  const examples: Example[] = []
  let pages: Code[] = []
  let recording: Code | undefined
  const close = (findings?: Code) => {
    const last = recording ?? pages.at(-1)
    if (last)
      examples.push({
        pages: pages.map(page),
        ...(recording && {recording: recording.value}),
        ...(findings && {findings: findings.value}),
        span: {from: endOf(last), to: endOf(findings ?? last)}
      })
    pages = []
    recording = undefined
  }
  for (const node of nodes) {
    if (node.type !== 'code') continue
    if (node.lang === 'markdown') pages.push(node)
    if (node.lang === 'ndjson') recording = node
    if (node.lang === 'text') close(node)
  }
  close()
  return examples
}

function page({value}: Code): {file: string; text: string} {
  const file = /^(?:<!--|---\n#)\s*file:\s*(\S+)/.exec(value)?.[1] ?? 'page.md'
  return {file, text: `${value}\n`}
}

function endOf(node: Nodes): number {
  return node.position?.end.offset ?? 0
}
