/** Wordings of what a request documents, as data: its line, what is sent, and what comes back. */
import type {SentIn} from '../../model/program.ts'

/** The first line of a request: `GET /users/{id}`, `` **POST** `/users` ``, `curl -X PUT https://a.example/users/1`. */
export const requestLines: readonly RegExp[] = [
  /^[ \t>*`%]*(?:\d{1,3}(?:\.\d{1,3}){0,3}[.)]?[ \t]+|(?:(?:API|HTTP|Api|Http) )?(?:[Ee]ndpoint|[Rr]equest|[Rr]oute|URL|Url|url)\*{0,2}:[ \t*`]*)?(?<method>GET|POST|PUT|PATCH|DELETE)[*`%:]*\s[*`%\s]*(?<url>(?=https?:\/\/|\/|\{)(?:\{[^{}`\n]*\}|[^\s`*])*)/m,
  /^\s*(?:\$\s*)?curl\b(?=[\s\S]*(?:-X\s*|--request[\s=]+)["']?(?<method>GET|POST|PUT|PATCH|DELETE)\b)[\s\S]*?(?<url>https?:\/\/[^\s"'\\]+)/,
  /\s% (?<method>GET|POST|PUT|PATCH|DELETE) (?<url>\/\S*)$/,
  /<Route\s+method="(?<method>GET|POST|PUT|PATCH|DELETE)"\s*>(?<url>[^<]+)<\/Route>/
]

const sent = '(?:parameters?|params?|arguments?|headers?|attributes|fields|body|payload|inputs?)'

/** Headings of parts of a request. The first that matches counts. */
export const sentHeadings: readonly {readonly in?: SentIn; readonly heading: RegExp}[] = [
  {in: 'path', heading: /\b(?:path|ur[il]|route)\b/i},
  {in: 'query', heading: /\bquery\b/i},
  {in: 'header', heading: /\bheaders?\b/i},
  {in: 'cookie', heading: /\bcookies?\b/i},
  {in: 'body', heading: /\b(?:body|payload|json|form)\b/i}
]

/** Headings below which a request says what is sent. */
export const ofSent = new RegExp(
  `^(?:(?:the|http|request|optional|required|common|public|other|additional|query|path|ur[il]|route|header|body|form|json|formdata|multipart|function|method|input|string) )*${sent}$|^(?:request|query)(?: (?:string|schema|format))?$`,
  'i'
)

/** Headings and sentences below which it says what comes back. */
const returned =
  '(?:réponses?|antwort(?:en)?|respuestas?|risposta|respostas?|ответа?|レスポンス|応答|응답|响应|回應|返回(?:参数|字段|值|结果|内容|数据)?)'
export const ofReturned = new RegExp(
  `\\b(?:responses?|returns?|returned|results?|outputs?)\\b|^[^\\p{L}]*${returned}(?!\\p{L})|\\s${returned}$`,
  'iu'
)

/** Headings that name a request, and the part of it that follows: "getFriends query parameters". */
export const ofNamedPart = new RegExp(
  `\\s(?:(?:query|path|url|header|request|body) (?:parameters|params)|(?:クエリ|パス|リクエスト)パラメーター?|(?:查询|路径|请求)参数|(?:쿼리|경로|요청) ?(?:파라미터|매개변수)|${returned})$|^(?:response|${returned})\\s*:\\s`,
  'iu'
)

/** Words of an answer that fails, and of one that succeeds: "404 Not Found", "Error response (4xx)", "**200 OK**". */
export const fails =
  /^\W*(?:responses? )?(?:http )?(?:status )?(?:code )?[45](?:\d\d|xx)\b|\([45](?:\d\d|xx)\b|^\W*(?:errors?|failure|failed)(?: responses?)?(?:\W|$)/i
export const succeeds =
  /^\W*(?:responses? )?(?:http )?(?:status )?(?:code )?[23](?:\d\d|xx)\b|\([23](?:\d\d|xx)\b|^\W*success(?:ful)?(?: responses?)?(?:\W|$)/i

/** What begins an item of a list of the parts of a request. */
export const labels =
  /^(?:(?:(?:query|path|url|body|form|request|optional|required) )?(?:parameters?|params?|arguments?|headers?)|path|query|request(?: body)?|body|responses?(?: body)?|returns?)$/i

/** Headings of what a service sends by itself: the payload below them is a type. */
export const ofEvent =
  /^(?:event|message|webhook|notification)(?::|\s)\s*(\S.*)$|^(\S.*)\s(?:event|webhook|notification)$/i

/** Headings of what such messages hold. */
export const payloads =
  /^(?:(?:event|message|webhook|notification) )?(?:payload|data|body)(?: (?:fields|properties|attributes|schema|object))?$/i

/** Headings of parts that only a request has. */
export const ofOperation =
  /^(?:https? requests?|(?:(?:http|api) )?endpoint|request (?:url|uri|line|method|format|body|headers?|parameters|schema|attributes)|returns?(?: (?:types?|values?))?|responses?(?: (?:body|headers|parameters|params?|attributes|codes?|schema|fields?|format|properties))?(?: (?:reference|list|table|descriptions?|details))?|outputs?(?: (?:parameters|params?|attributes|fields|schema))?|(?:(?:http|request|optional|required|common|public|other|additional|query|path|ur[il]|body|form|json|header) )+(?:parameters?|params?|headers?|body)|parameters?|params?|arguments?)$/i
