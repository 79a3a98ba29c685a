import {type Mark, positionIn} from './stretch.ts'

const label = '[A-Za-z\\d](?:[A-Za-z\\d-]{0,61}[A-Za-z\\d])?'
const address = new RegExp(
  `<(?:([A-Za-z][A-Za-z\\d+.-]{1,31}:[^\\0- <>\\x7f]*)|([#-'*+\\--9=?A-Z^-~]+@${label}(?:\\.${label})*))>`,
  'y'
)

/** `<https://example.com>`, `<somebody@example.com>`. */
export const autolink: Mark = (stretch, at) => {
  address.lastIndex = at
  const [written, url, email] = address.exec(stretch.text) ?? []
  const value = url ?? email
  if (written === undefined || value === undefined) return
  const end = at + written.length
  stretch.nodes.push({
    type: 'link',
    title: null,
    url: email === undefined ? value : `mailto:${email}`,
    children: [{type: 'text', value, position: positionIn(stretch, at + 1, end - 1)}],
    position: positionIn(stretch, at, end)
  })
  return end
}
