import { getTranslations } from 'next-intl/server'
import { Notice } from '@/platform/ui/notice'
import type { MandatoryPart } from './missing-parts'

type MissingPartsProps = { procedure: { missingParts: MandatoryPart[]; sourceName?: string | null } }

/** On the page of an imported procedure: what its source does not say, so that nobody takes silence for "nothing". */
export async function MissingParts({ procedure: { missingParts, sourceName } }: MissingPartsProps) {
  if (!sourceName || missingParts.length === 0) return null
  const t = await getTranslations('procedure-completeness')
  // The national database has no such field, so nearly every record lacks it: said, but not as a warning.
  if (missingParts.every((part) => part === 'sets')) {
    return <p className="text-small text-muted mb-4">{t('missingSets')}</p>
  }
  const parts = missingParts.map((part) => t(`parts.${part}`)).join(', ')
  return (
    <Notice>
      <p>{t('missing', { parts })}</p>
    </Notice>
  )
}
