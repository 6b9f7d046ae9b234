import { createHash } from 'node:crypto'
import path from 'node:path'
import { UUID } from './database-words'
import type { FuzzRequest } from './fuzz-request'
import { marksIn, readings } from './marks'
import type { Oracle } from './oracle'
import type { WireAnswer } from './wire'

/** What an answer tells that it must not, in a few words each. */
export type Finding = { what: string; request: FuzzRequest; status: number; around: string }

const project = path.resolve(import.meta.dirname, '../../..')

/** What only the inside of the portal says: traces, queries, places on the disk, addresses that the proxy writes. */
const INSIDE: [what: string, pattern: RegExp][] = [
  ['a stack', /\n\s+at (?:async )?(?:[\w.<>]+ \()?(?:file:|node:|\/|webpack|\[project\])/],
  [
    'SQL',
    /\b(?:select|insert into|update|delete from)\b[^<>]{1,200}\b(?:from|values|set|where)\b[^<>]{0,80}(?:\$1|"_|_id)/i,
  ],
  [
    'a database error',
    /DrizzleQueryError|Failed query|relation "|syntax error at or near|invalid input syntax|violates|ECONNREFUSED/,
  ],
  [
    'a place on the disk',
    new RegExp(`${project.replaceAll('/', '\\/')}|node_modules|/\\.next|\\/postgres\\/`),
  ],
  ['an internal address', /\b(?:host|path)~[a-z]/],
]

const INTERNAL_HEADERS =
  /^(?:x-middleware-|x-portal-|x-nextjs-(?!cache$)|x-next-|x-powered-by|x-matched-path)/

const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g
const TEXT = /text|json|xml|javascript|html|x-component/

/** Compares an answer with what the database says its reader may see. */
export function inspect(request: FuzzRequest, answer: WireAnswer, oracle: Oracle): Finding[] {
  const headers = answer.headers.map(([name, value]) => `${name}: ${value}`).join('\n')
  const type = answer.headers.find(([name]) => name === 'content-type')?.[1] ?? ''
  const isText = TEXT.test(type) || !type
  const body = isText ? answer.body.toString('utf8') : answer.body.toString('latin1')
  const shown = isText ? readings(`${headers}\n${body}`) : `${headers}\n${body}`
  const asked = readings(
    `${request.host}\n${request.path}\n${request.body ?? ''}\n${JSON.stringify(request.headers)}`,
  )
  const findings: Finding[] = []
  const add = (what: string, evidence: string) =>
    findings.push({ what, request, status: answer.status, around: around(shown, evidence) })

  if (answer.status >= 500 && !mayFail(request)) add(`status ${answer.status}`, '')
  // What the reader has sent may come back.
  const askedMarks = marksIn(asked)
  for (const word of marksIn(shown)) {
    if (askedMarks.has(word) || oracle.isWordPublic(word, request.site)) continue
    if (request.route.startsWith('/api/media') && oracle.isWordOfPublicFile(word)) continue
    add(`word of ${oracle.whereIs(word) || 'nobody'}`, word)
  }
  if (isText) {
    for (const [id] of shown.matchAll(UUID)) {
      if (asked.includes(id) || oracle.isIdPublic(id, request.site)) continue
      if (request.route.startsWith('/api/media') && oracle.isPublicFile(id)) continue
      add('id of something unseen', id)
    }
    for (const [email] of shown.matchAll(EMAIL)) {
      if (oracle.emails.has(email) && !asked.includes(email)) add('e-mail of a person', email)
    }
    for (const [what, pattern] of INSIDE) {
      const [found] = pattern.exec(shown) ?? []
      if (found && !asked.includes(found)) add(what, found)
    }
  }
  for (const [name] of answer.headers) if (INTERNAL_HEADERS.test(name)) add(`header ${name}`, name)
  const hash = createHash('sha256').update(answer.body).digest('hex')
  if (oracle.isHashSecret(hash)) add('a file that is not public', '')
  return findings
}

/** The help page of errors is one; Payload's own endpoints say 500 to nonsense, with a sentence that tells nothing. */
function mayFail({ route, path }: FuzzRequest): boolean {
  const isOfPayload = /^\/api\/(?!(?:search|health|internal)(?:[/?]|$))/.test(path)
  return route.endsWith('/gap-loi') || path.endsWith('/gap-loi') || isOfPayload
}

function around(text: string, evidence: string): string {
  const at = evidence ? text.indexOf(evidence) : 0
  return text.slice(Math.max(0, at - 120), at + evidence.length + 120).replace(/\s+/g, ' ')
}
