/** The name of the entries of the browser's performance timeline, one a request: until its answer is in the document. */
export const answered = 'typedown: from a change to its result'
