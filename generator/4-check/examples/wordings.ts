/** What pages of requests say of bodies, as data. A new wording is a new line. */

/** Headings, and words above a block, that say which body it is. */
export const bodyHeadings = {
  response: /\b(?:responses?|returns?|results?|answers?)\b/i,
  request: /\b(?:requests?|payload|body)\b/i
} as const

/** "The response object shown here might be shortened for readability." */
export const shortened =
  /\b(?:shortened|truncated|abbreviated|abridged|omitted|for (?:brevity|readability))\b/i
