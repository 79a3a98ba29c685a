/** What pages of requests say of bodies, as data. A new wording is a new line. */

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

/** A name without a link: "returns an order object". */
export const namedObject =
  /\b(?:an?|the|of)\s+(?:(?:new|updated|created|requested|single)\s+)?([A-Za-z_][\w.]*)\s+objects?\b/gi

/** Headings, and words above a block, that say which body it is. */
export const bodyHeadings = {
  response: /\b(?:responses?|returns?|results?|answers?)\b/i,
  request: /\b(?:requests?|payload|body)\b/i
} as const

/** "The response object shown here might be shortened for readability." */
export const shortened =
  /\b(?:shortened|truncated|abbreviated|abridged|omitted|for (?:brevity|readability))\b/i
