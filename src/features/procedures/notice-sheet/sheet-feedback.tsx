import { getTranslations } from 'next-intl/server'
import type { SiteContext } from '@/platform/sites/site-context'

/** Where to complain or suggest (Nghị định 63/2010/NĐ-CP, Điều 17): posted together with the procedure. */
export async function SheetFeedback({ ctx }: { ctx: SiteContext }) {
  const t = await getTranslations('procedure-sheet.feedback')
  const { site, root } = ctx
  const places = site.isRoot ? [site] : [site, root]
  const reachable = places.filter(({ contacts }) => contacts.address ?? contacts.telephone ?? contacts.email)
  return (
    <section className="sheet-feedback">
      <h2>{t('title')}</h2>
      {reachable.length === 0 && <p>{t('unknown')}</p>}
      {reachable.map(({ id, name, contacts: { address, telephone, email } }) => (
        <p key={id}>
          <strong>{name}</strong>:{' '}
          {[address, telephone && t('telephone', { telephone }), email && t('email', { email })]
            .filter(Boolean)
            .join(' – ')}
        </p>
      ))}
    </section>
  )
}
