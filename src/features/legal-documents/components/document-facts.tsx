import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { documentTypeLabel } from '@/platform/official-documents/document-types'
import { pathWithQuery } from '@/platform/sites/query-parameters'
import type { SiteContext } from '@/platform/sites/site-context'
import { displayStoredDay } from '@/platform/time/calendar-day'
import { FactList } from '@/platform/ui/fact-list'
import type { LegalDocumentView } from '../legal-document-view'

type DocumentFactsProps = { ctx: SiteContext; document: LegalDocumentView }

/** What the document says of itself; issuer, signer, type and sector lead to more of the same. */
export async function DocumentFacts({ ctx, document }: DocumentFactsProps) {
  const t = await getTranslations('legal-documents.facts')
  const { documentNumber, documentType, issuingBody, signer, signerPosition, sector } = document
  const more = (filter: string, value: string | null | undefined, label: ReactNode) =>
    value && (
      <a
        className="text-accent underline underline-offset-4"
        href={pathWithQuery(ctx.href('/van-ban'), { [filter]: value })}
      >
        {label}
      </a>
    )
  return (
    <FactList
      facts={[
        { term: t('documentNumber'), value: documentNumber },
        {
          term: t('documentType'),
          value: more('type', documentType, documentTypeLabel(documentType, ctx.locale)),
        },
        { term: t('issuingBody'), value: more('issuer', issuingBody, issuingBody) },
        {
          term: t('signer'),
          value: (
            <>
              {more('signer', signer, signer)}
              {signer && signerPosition && ', '}
              {signerPosition}
            </>
          ),
        },
        { term: t('issuedOn'), value: displayStoredDay(document.issuedOn) },
        { term: t('effectiveOn'), value: displayStoredDay(document.effectiveOn) },
        { term: t('expiresOn'), value: displayStoredDay(document.expiresOn) },
        { term: t('sector'), value: more('sector', sector?.slug, sector?.name) },
        { term: t('scope'), value: document.scope },
        { term: t('gazette'), value: document.gazette },
        { term: t('draftingBody'), value: document.draftingBody },
      ].filter(({ term }) => term !== t('signer') || signer || signerPosition)}
    />
  )
}
