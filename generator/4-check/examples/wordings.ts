/** What pages of requests say of bodies, as data. A new wording is a new line. */

/** Headings, and words above a block, that say which body it is. */
export const bodyHeadings = {
  response: /\b(?:responses?|returns?|results?|answers?)\b/i,
  request: /\b(?:requests?|payload|body)\b/i
} as const
