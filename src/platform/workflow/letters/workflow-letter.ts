import type { PayloadRequest } from 'payload'
import { env } from '@/env'
import type { LetterKind } from '../../mail/letters'
import type { LetterPart, LetterText } from '../../mail/letter-text'
import { displayInstant } from '../../time/display-instant'
import { rootSiteId } from '../../sites/root-site'
import { WORKFLOW_COLLECTIONS } from '../workflow-collections'
import { findRow } from '../workflow-row'
import { isToBeTold, type ToldStep } from './recipients'

export const WORKFLOW_LETTER = 'workflow'

/** What happened to an item; `at` is ISO. */
export type StepFacts = {
  step: ToldStep
  collection: string
  itemId: string
  title: string | null
  actor: string
  note: string | null
  at: string
}

/** What is said first, in the subject too, and what the note of the step is called. */
const WORDS: Record<ToldStep, { subject: string; says: string; note: string }> = {
  submit: { subject: 'Chờ duyệt', says: 'Có nội dung đang chờ bạn duyệt.', note: 'Ghi chú' },
  return: {
    subject: 'Bị trả lại',
    says: 'Nội dung của bạn bị trả lại. Hãy sửa rồi gửi duyệt lại.',
    note: 'Lý do',
  },
  approve: { subject: 'Đã duyệt', says: 'Nội dung của bạn đã được duyệt, chưa đăng.', note: 'Ghi chú' },
  schedule: {
    subject: 'Đã duyệt, hẹn giờ đăng',
    says: 'Nội dung của bạn đã được duyệt và sẽ tự đăng theo hẹn.',
    note: 'Hẹn đăng',
  },
  unschedule: {
    subject: 'Đã hủy hẹn giờ đăng',
    says: 'Lịch đăng đã bị hủy; nội dung vẫn là bản đã duyệt, chưa đăng.',
    note: 'Ghi chú',
  },
  publish: { subject: 'Đã đăng', says: 'Nội dung của bạn đã được đăng.', note: 'Ghi chú' },
  update: { subject: 'Đã đăng bản sửa', says: 'Bản sửa của bạn đã được đăng.', note: 'Ghi chú' },
  scheduledPublish: { subject: 'Đã đăng theo hẹn', says: 'Nội dung đã được đăng theo hẹn.', note: 'Ghi chú' },
  scheduleRefused: {
    subject: 'Không đăng theo hẹn',
    says: 'Lịch đăng không thực hiện được. Người dân chưa thấy nội dung này.',
    note: 'Vì sao',
  },
  emergency: {
    subject: 'Đăng khẩn, chờ xác nhận',
    says: 'Một người vừa đăng khẩn nội dung này. Hãy đọc và xác nhận, hoặc gỡ xuống.',
    note: 'Lý do',
  },
}

/** Letters about the steps of items, to whoever may still read them at that site when the letter is sent. */
export const workflowLetter: LetterKind = {
  kind: WORKFLOW_LETTER,
  compose: async (req, { facts, site }, person) => {
    const about = facts as StepFacts
    if (!(await isToBeTold(req, person, { ...about, site }))) return null
    if (!(await isStillTrue(req, about))) return null
    return letterOf(about, await siteName(req, site))
  },
}

/** What waited may be done by the time a letter gets through; what happened has happened. */
async function isStillTrue(req: PayloadRequest, { step, collection, itemId }: StepFacts): Promise<boolean> {
  if (step !== 'submit' && step !== 'emergency') return true
  const row = await findRow(req, { collection, id: itemId })
  return step === 'submit' ? row?.working === 'submitted' : Boolean(row?.emergencyAt)
}

function letterOf({ step, collection, itemId, title, actor, note, at }: StepFacts, site: string): LetterText {
  const words = WORDS[step]
  const name = title ?? 'Chưa có tiêu đề'
  const kind = WORKFLOW_COLLECTIONS.find(({ value }) => value === collection)?.label ?? collection
  const parts: (LetterPart | null)[] = [
    { kind: 'text', text: words.says },
    { kind: 'text', text: `${kind}: ${name}\nTrang: ${site}\n${actor}, ${displayInstant(at)}` },
    note ? { kind: 'text', text: `${words.note}: ${note}` } : null,
    {
      kind: 'link',
      text: 'Mở trong cổng',
      url: `${env.PORTAL_URL}/admin/collections/${collection}/${itemId}`,
    },
  ]
  return { subject: `${words.subject}: ${name}`, parts: parts.filter((part) => part !== null) }
}

async function siteName(req: PayloadRequest, site: string | null): Promise<string> {
  const { name } = await req.payload.findByID({
    collection: 'sites',
    id: site ?? (await rootSiteId(req.payload, req)),
    select: { name: true },
    depth: 0,
    locale: 'vi',
    req,
  })
  return name
}
