import { getTranslations } from 'next-intl/server'
import type { SubmissionMethod } from '../procedure-view'

/** `Trực tiếp, trực tuyến, qua bưu chính`. */
export async function Ways({ ways }: { ways: SubmissionMethod['method'][] }) {
  const t = await getTranslations('procedures.methods')
  const [first = '', ...others] = ways.map((way) => t(way))
  return [first, ...others.map((word) => word.charAt(0).toLowerCase() + word.slice(1))].join(', ')
}
