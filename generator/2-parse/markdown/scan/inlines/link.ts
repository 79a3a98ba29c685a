import type {Image, ImageReference, Link, LinkReference} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import {withEmphasis} from './attention.ts'
import {referenceAt} from './reference.ts'
import {resourceAt} from './resource.ts'
import {addText, type Bracket, type Mark, positionIn, type Stretch} from './stretch.ts'

/** `[` is text, until `](…)` makes it the start of a link. */
export const linkStart: Mark = (stretch, at) => {
  stretch.brackets.push({at, index: stretch.nodes.length, isImage: false})
  return addText(stretch, at, at + 1)
}

/** `](…)` makes a link or an image of all since its bracket, and what a definition names a reference; else `]` is text. */
export const linkEnd: Mark = (stretch, at) => {
  const {brackets, linked} = stretch
  const open = brackets.pop()
  const isInactive = brackets.length < linked
  stretch.linked = Math.min(linked, brackets.length)
  if (open === undefined || (isInactive && !open.isImage)) return addText(stretch, at, at + 1)
  const resource = resourceAt(stretch, at + 1)
  if (resource) {
    const {end, ...target} = resource
    return wrap(stretch, open, end, target)
  }
  const reference = referenceAt(stretch, open, at)
  if (!reference) return addText(stretch, at, at + 1)
  const {end, ...named} = reference
  return wrap(stretch, open, end, named)
}

type Target = Pick<Link, 'url' | 'title'> | Pick<LinkReference, 'identifier' | 'label' | 'referenceType'>

/** Puts all since a bracket into a link, or makes it what is shown in place of an image. */
function wrap(stretch: Stretch, {at, index, isImage}: Bracket, end: number, target: Target): number {
  const {nodes, brackets} = stretch
  const children = withEmphasis(stretch, nodes.splice(index).slice(1))
  const position = positionIn(stretch, at, end)
  if (isImage) nodes.push(imageOf({alt: textOf({type: 'paragraph', children}), position}, target))
  else {
    nodes.push(linkOf({children, position}, target))
    stretch.linked = brackets.length
  }
  return end
}

function imageOf(shown: Pick<Image, 'alt' | 'position'>, target: Target): Image | ImageReference {
  return 'url' in target
    ? {type: 'image', ...target, ...shown}
    : {type: 'imageReference', ...target, ...shown}
}

function linkOf(shown: Pick<Link, 'children' | 'position'>, target: Target): Link | LinkReference {
  return 'url' in target ? {type: 'link', ...target, ...shown} : {type: 'linkReference', ...target, ...shown}
}
