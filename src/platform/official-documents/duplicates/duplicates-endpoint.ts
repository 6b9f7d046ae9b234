import type { Endpoint } from 'payload'
import { Refusal } from '../../publishing/refusal'
import { dayFromStored } from '../../time/calendar-day'
import { NUMBER_PROBLEMS, parseDocumentNumber } from '../document-number-grammar'
import { type Duplicate, findDuplicates } from './find-duplicates'

/** What the form shows under a number. */
export type NumberNotice = {
  /** Canonical form; `null` where the number cannot be read, then `problem` says why. */
  understood: string | null
  problem: string | null
  duplicates: Duplicate[]
}

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i
const LONGEST_NUMBER = 200

/**
 * `GET /api/legal-documents/doc-so?so=…&coQuan=…&coQuanId=…&ngay=<ISO>&trang=<site id>&id=…`: how a number is understood and
 * the documents that are likely the same one. For people who have logged in; each sees what their sites let them see.
 */
export const numberNoticeEndpoint: Endpoint = {
  path: '/doc-so',
  method: 'get',
  handler: async (req) => {
    if (!req.user) throw new Refusal('Hãy đăng nhập để kiểm tra số văn bản.', 401)
    const text = (name: string) =>
      (typeof req.query[name] === 'string' ? req.query[name] : '').slice(0, LONGEST_NUMBER)
    const id = (name: string) => (UUID.test(text(name)) ? text(name) : '')
    const number = text('so')
    const parsed = parseDocumentNumber(number)
    const isUnread = 'problem' in parsed
    const notice: NumberNotice = {
      understood: isUnread ? null : parsed.printed,
      problem: isUnread ? NUMBER_PROBLEMS[parsed.problem] : null,
      duplicates: await findDuplicates(req, {
        ...{ id: id('id'), site: id('trang'), agency: id('coQuanId') },
        ...{ number, issuer: text('coQuan') },
        issuedOn: Number.isNaN(Date.parse(text('ngay'))) ? null : dayFromStored(text('ngay')),
      }),
    }
    return Response.json(notice, { headers: { 'cache-control': 'no-store' } })
  },
}
