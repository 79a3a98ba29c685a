/** Wordings of sentences that say what the body of a request or of its answer is, as data. A new wording is a new line. */

/** Sentences that say what is answered, and what is sent. */
export const speaksOf = {
  response: /\b(?:returns?|response body|body of the response|responds? with|answers? with)\b/i,
  request: /\b(?:request body|body of the request|supply|send|provide)\b/i
} as const

/** Behind the name of a type: "an [order](order.md) object in the response body". */
export const behindName =
  /^[*_`"']*\s*(?:(?:resource|entity|complex type)\s+)?(?:objects?|resources?|instances?|records?|items?|collections?|lists?)\b|^[*_`"']*\s+(?:in|as) the (?:response|request)?\s*body/i

/** Before it: "a JSON representation of the [order](order.md)", "a collection of [order](order.md)s". */
export const beforeName =
  /\b(?:representation|collection|list|array|set|page|properties) of (?:\w+ ){0,2}[*_`"']*$|\breturns (?:an? |the )(?:(?:new|updated|created|requested) )?[*_`"']*$/i

/** A name without a link: "returns an order object"; a JSON object may be any. */
export const namedObject =
  /\b(?:an?|the|of)\s+(?:(?:new|updated|created|requested|single)\s+)?(?!json\b)([A-Za-z_][\w.]*)\s+objects?\b/gi

/** Words by which the body holds several. */
export const ofSeveral = {
  before: /\b(?:collection|list|array|set|page) of (?:\w+ ){0,2}[*_`"']*$/i,
  behind: /^[*_`"']*\s*(?:(?:resource|entity|complex type)\s+)?(?:objects?\s+)?(?:collections?|lists?)\b/i
} as const

/** "If successful, this method returns a `201 Created` response code". */
export const succeeds = /\b(?:returns?|responds? with|answers? with)\s+(?:an?\s+)?(?:HTTP\s+)?(2\d\d)\b/i
