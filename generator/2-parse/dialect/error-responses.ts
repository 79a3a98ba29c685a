/** Wordings that say with which status a request fails, as data. */

/** Headers of a column of statuses. */
export const ofStatus =
  /^(?:(?:http|response|error|return(?:ed)?) )*(?:status(?: codes?)?|codes?|errors?|http|responses?)$|^(?:状态码?|响应码|错误码|返回码|ステータス(?:コード)?|상태 ?코드|statut|estado|código|código de estado|fehlercode|код(?: ответа)?)$/i

/** Headers of a column that names the type of the body. */
export const ofBody = /^(?:(?:response|error) )?(?:body|schema|type|model|content|object|returns?)$/i

/** What a cell of statuses begins with: `**409** Conflict`. */
export const cellStatus = /^\W*(?:HTTP )?([1-5]\d\d|[45]xx)\b/i

/** Sentences that speak of responses; others hold numbers of other kinds. */
export const speaksOfFailure =
  /\b(?:returns?|returned|respon\w+|answer\w*|fails?|failed|status|errors?|codes?|HTTP|throws?|rais\w+)\b|^\W*[45]\d\d\b/i

/** A sentence that says what does not happen. */
export const denies =
  /\b(?:not|never|n't|instead of|other than|rather than)\s+(?:\w+\s+){0,2}(?:return|respon|answer|fail|[45]\d\d)/i

/** Statuses in the words of a sentence: "409 Conflict", "HTTP status 404", "returns a 404 if". */
export const statusInWords =
  /\b([45]\d\d) (?=(?:[A-Z][a-z]+ ?){1,3})|\b(?:HTTP|status|codes?|error)(?: codes?)?(?: of)? ([45]\d\d)\b|\b(?:returns?|responds? with|answers? with|fails? with|gets?|receives?) (?:an? )?(?:HTTP )?([45]\d\d)\b(?= (?:errors?|status|responses?|codes?|if|when|where|for|on|and|with)\b|[.,;:)]|$)/g

/** Statuses in code: `` `404` ``, `` `409 Conflict` ``. */
export const statusInCode = /^(?:HTTP )?([45]\d\d)(?: [A-Z][A-Za-z ]*)?$/
