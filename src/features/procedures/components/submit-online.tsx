import { getTranslations } from 'next-intl/server'
import type { ProcedureView } from '../procedure-view'

const NATIONAL_PORTAL = 'https://dichvucong.gov.vn'

/**
 * The way to the national portal, where citizens submit: to its page of the procedure where that is known, else to its
 * home page with the code to look for, for its pages go by ids that no code tells. Nothing where nothing can be
 * submitted online.
 */
export async function SubmitOnline({ procedure }: { procedure: ProcedureView }) {
  const { nationalPortalUrl, onlineService, status, methods, code } = procedure
  const isPossible = onlineService
    ? onlineService !== 'none'
    : methods.some(({ method }) => method === 'online')
  if (!isPossible || status === 'repealed' || status === 'not-yet') return null
  const t = await getTranslations('procedures.summary')
  const page = pageOf(nationalPortalUrl)
  return (
    <p className="mt-5 flex flex-wrap items-center gap-x-4 gap-y-2 print:hidden">
      <a className="button inline-flex items-center" href={page ?? NATIONAL_PORTAL} rel="noopener">
        {t('submit')}
      </a>
      <span className="text-small text-muted">{page ? t('submitHint') : t('submitByCode', { code })}</span>
    </p>
  )
}

/** An address that leads further than a home page. */
function pageOf(address: string | null | undefined): string | null {
  if (!address || !/^https?:\/\//.test(address) || !URL.canParse(address)) return null
  const { pathname, search } = new URL(address)
  return pathname.length > 1 || search ? address : null
}
