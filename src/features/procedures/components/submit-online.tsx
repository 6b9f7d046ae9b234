import { getTranslations } from 'next-intl/server'
import type { ProcedureView } from '../procedure-view'

/** The way to the national portal, where citizens submit; nothing where there is none or the procedure is gone. */
export async function SubmitOnline({ procedure }: { procedure: ProcedureView }) {
  const { nationalPortalUrl, onlineService, status } = procedure
  const isPossible = status !== 'repealed' && onlineService !== 'none'
  if (!isPossible || !nationalPortalUrl || !/^https?:\/\//.test(nationalPortalUrl)) return null
  const t = await getTranslations('procedures.summary')
  return (
    <p className="mt-5 flex flex-wrap items-center gap-x-4 gap-y-2 print:hidden">
      <a className="button inline-flex items-center" href={nationalPortalUrl} rel="noopener">
        {t('submit')}
      </a>
      <span className="text-small text-muted">{t('submitHint')}</span>
    </p>
  )
}
