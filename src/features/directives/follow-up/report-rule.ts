import { z } from 'zod'
import { Refusal } from '@/platform/publishing/refusal'
import { normaliseText } from '@/platform/text/normalise'
import { TASK_STATES, type TaskState } from '../vocabulary'

/** What a recipient says of a task. */
export type Report = {
  task: string
  state: TaskState
  /** 0 to 100. */
  percent: number
  note: string
  /** Id of the newest report that the person had before their eyes; `null` where there was none. */
  after: string | null
}

const LONGEST_NOTE = 5000

const form = z.object({
  task: z.string().min(1).max(100),
  state: z.enum(TASK_STATES.map(({ value }) => value)),
  percent: z.coerce.number().int().min(0).max(100).catch(Number.NaN),
  note: z.string().max(LONGEST_NOTE).default(''),
  after: z.uuid().nullable().default(null),
})

/** Reads a report out of what was sent; the percent follows the state where that says it. Throws a 400 in words. */
export function reportOf(sent: unknown): Report {
  const { success, data } = form.safeParse(sent)
  if (!success) throw new Refusal('Báo cáo gửi lên không hợp lệ. Hãy tải lại trang rồi báo cáo lại.', 400)
  const note = normaliseText(data.note).trim()
  return { ...data, note, percent: percentOf(data, note) }
}

function percentOf({ state, percent }: Pick<Report, 'state' | 'percent'>, note: string): number {
  if (state === 'done') return 100
  if (state === 'not-started') return 0
  if (state === 'blocked' && note === '') throw new Refusal('Hãy ghi rõ vướng mắc ở ô ghi chú.', 400)
  if (Number.isNaN(percent)) throw new Refusal('Mức hoàn thành là số nguyên từ 0 đến 100.', 400)
  if (percent === 100) throw new Refusal('Đã xong 100% thì hãy chọn tình trạng "Đã hoàn thành".', 400)
  return percent
}
