import { getTranslations } from 'next-intl/server'
import type { SiteContext } from '@/platform/sites/site-context'
import { FactList } from '@/platform/ui/fact-list'
import { Notice } from '@/platform/ui/notice'
import { TelephoneLink } from '@/platform/ui/telephone-link'
import { MailLink } from '@/platform/ui/mail-link'

/**
 * Who speaks for the unit to the press, as every administrative authority makes public: name, office, telephone, e-mail
 * (Nghị định 09/2017/NĐ-CP, Điều 2 and 8).
 */
export async function Spokesperson({ ctx }: { ctx: SiteContext }) {
  const { spokesperson } = ctx.site.contacts
  if (!spokesperson) return null
  const t = await getTranslations('introduction')
  const { name, position, telephone, email } = spokesperson
  return (
    <div className="max-w-[46rem]">
      <FactList
        facts={[
          { term: t('name'), value: <strong className="font-semibold">{name}</strong> },
          { term: t('position'), value: position },
          { term: t('telephone'), value: telephone && <TelephoneLink number={telephone} /> },
          { term: t('email'), value: email && <MailLink address={email} /> },
        ]}
      />
      <Notice>
        <p>{t('spokespersonLaw')}</p>
      </Notice>
    </div>
  )
}
