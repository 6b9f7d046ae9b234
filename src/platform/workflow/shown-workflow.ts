import type { PayloadRequest } from 'payload'
import type { WorkflowItem } from '@/payload-types'
import { displayInstant } from '../time/display-instant'
import { partyOf } from './party'
import { readHistory, type HistoryLine } from './read-history'
import { beginningOf, situationOf, storedItem } from './standing'
import { allowedActions, obstacleTo, type Action, type Party, type Situation } from './states'
import { ACTION_WORDS, SIDE_WORDS, WORKING_WORDS } from './words'
import { findRow, type ItemKey } from './workflow-row'

/** What the form of an item shows of its way to the public; sentences in Vietnamese, instants ISO. */
export type ShownWorkflow = {
  /** The text that the person has read, to be sent back with a step. */
  seen: string
  /** The state in a word or two. */
  state: string
  /** The state in a sentence, with who and since when. */
  status: string
  /** More to know, from pressing to merely good to know. */
  notes: { kind: 'problem' | 'reason' | 'info'; text: string }[]
  actions: { action: Action; label: string }[]
  /** True where the person may publish what he writes himself: the form then has Payload's own button. */
  publishesAlone: boolean
  expiresAt: string | null
  history: HistoryLine[]
}

/** Where an item stands, and what the person may do with it now; `null` where it is gone. */
export async function shownWorkflow(req: PayloadRequest, key: ItemKey): Promise<ShownWorkflow | null> {
  const stored = await storedItem(req, key)
  if (!stored) return null
  const row = (await findRow(req, key)) ?? ((await beginningOf(req, key, stored)) as unknown as WorkflowItem)
  const situation = situationOf(row, stored)
  const party = await partyOf(req, key, { ...row, working: situation.working }, stored)
  return {
    seen: stored.contentHash,
    state: stateOf(situation),
    status: statusOf(row, situation),
    notes: notesOf(row, situation, party),
    actions: allowedActions(situation, party).map((action) => ({
      action,
      label: labelOf(action, situation, party),
    })),
    publishesAlone:
      !party.fourEyes && obstacleTo('publish', { ...situation, working: 'draft' }, party) === null,
    expiresAt: row.expiresAt ?? null,
    history: await readHistory(req, key),
  }
}

function labelOf(action: Action, { working, side }: Situation, { fourEyes }: Party): string {
  if (action !== 'publish') return ACTION_WORDS[action]
  if (working === 'none') return 'Đăng lại'
  if (working === 'approved' || working === 'scheduled') return 'Đăng ngay'
  if (!fourEyes) return 'Đăng'
  return side === 'published' ? 'Duyệt và cập nhật' : ACTION_WORDS.publish
}

function stateOf({ working, side }: Situation): string {
  if (working === 'none') return SIDE_WORDS[side]
  const own = WORKING_WORDS[working]
  return side === 'published' ? `${SIDE_WORDS[side]}, bản sửa ${own.toLocaleLowerCase('vi')}` : own
}

const since = (at?: string | null) => (at ? ` từ ${displayInstant(at)}` : '')
const by = (label: string, name?: string | null) => (name ? `, ${label} ${name}` : '')

/** Later than the clock of the portal ever is by itself. */
const OVERDUE_MS = 2 * 60_000

function isOverdue(at?: string | null): boolean {
  return Boolean(at) && Date.parse(at ?? '') < Date.now() - OVERDUE_MS
}

function statusOf(row: WorkflowItem, { working, side }: Situation): string {
  const over = side === 'published' ? ' Bản đang đăng không đổi.' : ''
  switch (working) {
    case 'submitted':
      return `Chờ duyệt${since(row.submittedAt)}${by('người gửi', row.submitterName)}.${over}`
    case 'returned':
      return `Bị trả lại${since(row.returnedAt)}${by('người trả', row.returnedBy)}.${over}`
    case 'approved':
      return `Đã duyệt${since(row.approvedAt)}${by('người duyệt', row.approverName)}, chưa đăng.${over}`
    case 'scheduled':
      if (isOverdue(row.scheduledAt))
        return `Hẹn đăng lúc ${displayInstant(row.scheduledAt ?? new Date())}, cổng đang thử đăng.${over}`
      return `Sẽ tự đăng lúc ${displayInstant(row.scheduledAt ?? new Date())}${by('người duyệt', row.approverName)}.${over}`
    case 'none':
      return `${SIDE_WORDS[side]}.`
    default:
      return side === 'published'
        ? `Nháp sửa bản đang đăng${by('người sửa', row.writerName)}.${over}`
        : `Nháp${by('người soạn', row.writerName)}. ${SIDE_WORDS[side]}.`
  }
}

function notesOf(row: WorkflowItem, { working, isUnconfirmed, side }: Situation, party: Party) {
  const notes: ShownWorkflow['notes'] = []
  if (row.problem) notes.push({ kind: 'problem', text: row.problem })
  if (isUnconfirmed) {
    const text = `${row.emergencyByName ?? ''} đăng khẩn lúc ${displayInstant(row.emergencyAt ?? new Date())}, chưa có người thứ hai xác nhận. Lý do: ${row.emergencyReason ?? ''}`
    notes.push({ kind: 'problem', text })
  }
  if (working === 'returned' && row.returnReason)
    notes.push({ kind: 'reason', text: `Lý do trả lại: ${row.returnReason}` })
  const waits = working === 'draft' || working === 'submitted'
  if (waits && party.roles.includes('publisher') && party.fourEyes && !party.isSecond)
    notes.push({ kind: 'info', text: 'Bạn viết nội dung này nên cần người khác duyệt đăng (bốn mắt).' })
  if (side === 'published' && row.expiresAt)
    notes.push({ kind: 'info', text: `Sẽ tự gỡ lúc ${displayInstant(row.expiresAt)}.` })
  return notes
}
