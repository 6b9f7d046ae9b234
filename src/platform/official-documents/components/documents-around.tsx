import { getTranslations } from 'next-intl/server'
import { contentPath } from '../../sites/content-path'
import type { SiteContext } from '../../sites/site-context'
import { displayStoredDay } from '../../time/calendar-day'
import { Section } from '../../ui/section'
import type { DocumentKind } from '../document-sections'
import { documentTypeLabel } from '../document-types'
import { documentsAround, type NearDocument } from '../documents-around'

type Props = { ctx: SiteContext; kind: DocumentKind; document: NearDocument }

/** The ways on from a document: the newest others of its type, the next newer and the next older one. */
export async function DocumentsAround({ ctx, kind, document }: Props) {
  if (ctx.isPreview) return null
  const t = await getTranslations('around')
  const { newer, older, alike } = await documentsAround(ctx, kind, document)
  const ways = [
    { label: t('older'), item: older, rel: 'prev', column: 'sm:col-start-1' },
    { label: t('newer'), item: newer, rel: 'next', column: 'sm:col-start-2' },
  ]
  return (
    <div className="print:hidden">
      {alike.length > 0 && (
        <Section title={t('alike')} id="cung-loai">
          <ul className="divide-line divide-y">
            {alike.map((item) => (
              <li key={item.id} className="py-2.5">
                <Link ctx={ctx} kind={kind} item={item} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {(newer ?? older) && (
        <nav aria-label={t('neighbours')} className="mt-10 grid gap-4 sm:grid-cols-2">
          {ways.map(
            ({ label, item, rel, column }) =>
              item && (
                <a
                  key={rel}
                  rel={rel}
                  href={ctx.href(contentPath(kind, item.slug))}
                  className={`border-line bg-card hover:border-accent rounded border px-5 py-4 ${column}`}
                >
                  <span className="text-small text-muted block">{label}</span>
                  <span className="font-semibold">{nameOf(ctx, item)}</span>
                  <span className="line-clamp-2" lang={languageOf(ctx, item)}>
                    {aboutOf(ctx, item)}
                  </span>
                </a>
              ),
          )}
        </nav>
      )}
    </div>
  )
}

function Link({ ctx, kind, item }: { ctx: SiteContext; kind: DocumentKind; item: NearDocument }) {
  return (
    <>
      <a
        className="hover:text-accent font-semibold underline-offset-4 hover:underline"
        href={ctx.href(contentPath(kind, item.slug))}
      >
        {nameOf(ctx, item)}
      </a>
      <span className="text-small text-muted"> {displayStoredDay(item.issuedOn)}</span>
      <p className="line-clamp-2" lang={languageOf(ctx, item)}>
        {aboutOf(ctx, item)}
      </p>
    </>
  )
}

function nameOf({ locale }: SiteContext, { documentType, documentNumber }: NearDocument): string {
  return `${documentTypeLabel(documentType, locale)} ${documentNumber}`
}

function aboutOf({ locale }: SiteContext, { abstract, titleEn }: NearDocument): string {
  return locale === 'en' && titleEn ? titleEn : abstract
}

/** Vietnamese words on an English page say so. */
function languageOf({ locale }: SiteContext, { titleEn }: NearDocument): 'vi' | undefined {
  return locale === 'en' && !titleEn ? 'vi' : undefined
}
