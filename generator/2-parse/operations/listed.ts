import type {Heading} from '../../model/document.ts'
import type {RequestLine} from '../../model/operation-parts.ts'
import type {Anchor, Section} from '../../model/page.ts'
import type {HttpMethod} from '../../model/program.ts'
import {tablesOf, withSections} from '../sections/tree.ts'

const methods: readonly HttpMethod[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']

/**
 * The lines of requests that a table lists, by the heading that its links lead to:
 *
 *     | Method                           | HTTP request        |
 *     |:---------------------------------|:--------------------|
 *     | [**getUser**](UsersApi.md#getuser) | **GET** /users/{id} |
 */
export function listedRequests(root: Section, anchors: readonly Anchor[]): Map<Heading, RequestLine> {
  const headings = new Map(
    anchors.flatMap(({name, heading}) => (heading ? [[name.toLowerCase(), heading]] : []))
  )
  const listed = new Map<Heading, RequestLine>()
  for (const section of withSections(root))
    for (const {cells} of tablesOf(section).flatMap(({rows}) => rows)) {
      const links = cells.flatMap(({inlines}) => inlines.filter((inline) => inline.kind === 'link'))
      const heading = links.flatMap(
        ({url = ''}) => headings.get(url.split('#')[1]?.toLowerCase() ?? '') ?? []
      )[0]
      const request = cells.flatMap(({text, place}) => {
        const [, word = '', url = ''] = /^([A-Za-z]+) (\/(?:\{[^{}]*\}|[^\s{])*)$/.exec(text) ?? []
        const method = methods.find((one) => one === word.toUpperCase())
        return method ? [{method, url, place}] : []
      })[0]
      if (heading && request && !listed.has(heading)) listed.set(heading, request)
    }
  return listed
}
