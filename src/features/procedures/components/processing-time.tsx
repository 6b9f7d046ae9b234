import { getTranslations } from 'next-intl/server'
import type { SubmissionMethod } from '../procedure-view'

/** `5 ngày làm việc`, or the words of the record where the time is no plain number. */
export async function ProcessingTime({ time }: Pick<SubmissionMethod, 'time'>) {
  const t = await getTranslations('procedures.time')
  const { value, unit, text } = time
  if (value === null || unit === null) return text
  return t(unit, { value }) + (text ? ` (${text})` : '')
}
