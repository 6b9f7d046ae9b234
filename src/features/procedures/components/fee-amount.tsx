import { getTranslations } from 'next-intl/server'
import { displayMoney } from '@/platform/text/money'
import type { SubmissionMethod } from '../procedure-view'
import { feeSummary } from '../submission'

/** A short text beside no amount is the amount; a longer one stands in the section on fees. */
const SHORT_TEXT = 60

/** What one or more ways to submit cost, in a few words; all of it stands in the section on fees. */
export async function FeeAmount({ methods }: { methods: Pick<SubmissionMethod, 'fees'>[] }) {
  const t = await getTranslations('procedures')
  const fee = feeSummary(methods)
  switch (fee.kind) {
    case 'unknown':
      return t('summary.unknown')
    case 'none':
      return t('fee.none')
    case 'amount':
      return fee.low === fee.high
        ? displayMoney(fee.low)
        : t('summary.range', { low: displayMoney(fee.low), high: displayMoney(fee.high) })
    case 'described': {
      const [first, ...others] = new Set(methods.flatMap(({ fees }) => fees.map(({ text }) => text)))
      if (first && others.length === 0 && first.length <= SHORT_TEXT) return first
      return (
        <a className="underline underline-offset-4" href="#phi">
          {t('summary.described')}
        </a>
      )
    }
  }
}
