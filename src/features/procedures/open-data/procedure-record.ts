import type { PublicFile } from '@/platform/media/public-image'
import { contentPath } from '@/platform/sites/content-path'
import type { SiteContext } from '@/platform/sites/site-context'
import type { ItemPlace } from '@/platform/sites/item-place'
import { dayFromStored } from '@/platform/time/calendar-day'
import type { OfferingView, ProcedureLink, ProcedureView } from '../procedure-view'

/** Where the data of a procedure lies, below the home page of a site. */
export function dataPath(code: string): string {
  return `/du-lieu/thu-tuc/${code}.json`
}

/** The decision that published a procedure, its days as `yyyy-mm-dd`. */
export function publicationRecord(publication: ProcedureView['publication']) {
  return {
    decision: publication?.decision || null,
    decidedOn: dayFromStored(publication?.decidedOn),
    effectiveOn: dayFromStored(publication?.effectiveOn),
    change: publication?.change ?? null,
  }
}

/**
 * A procedure as open data; docs/open-data.md says what each member means. Every member is always there, `null` or an
 * empty list where nothing is known; addresses are absolute, days `yyyy-mm-dd`, amounts đồng.
 */
export function procedureRecord(
  ctx: SiteContext,
  procedure: ProcedureView,
  { offering, modifiedAt }: { offering: OfferingView | null; modifiedAt: string },
) {
  const file = (given: PublicFile | null) =>
    given && {
      name: given.name,
      url: new URL(given.url, ctx.canonical('/')).href,
      mimeType: given.mimeType,
      bytes: given.bytes,
    }
  const link = ({ code, name, slug }: ProcedureLink) => ({
    code,
    name,
    page: ctx.canonical(contentPath('procedures', slug)),
    data: ctx.canonical(dataPath(code)),
  })
  const { code, slug } = procedure
  return {
    code,
    localCode: procedure.localCode || null,
    name: procedure.name,
    language: procedure.isTranslated ? ctx.locale : 'vi',
    description: procedure.description || null,
    status: procedure.status,
    levels: procedure.levels,
    sector: procedure.sector,
    kind: procedure.kind || null,
    applicants: procedure.applicants,
    applicantsNote: procedure.applicantsNote || null,
    competentAgency: procedure.competentAgency,
    executingAgencies: procedure.executingAgencies,
    authorizedAgency: procedure.authorizedAgency || null,
    coordinatingAgencies: procedure.coordinatingAgencies || null,
    receivingAddress: procedure.receivingAddress || null,
    steps: procedure.steps,
    submissionMethods: procedure.methods.map(({ method, time, fees, note }) => ({
      method,
      processingTime: time,
      fees,
      note,
    })),
    cases: procedure.cases.map(({ name, papers }) => ({
      name,
      papers: papers.map((paper) => ({ ...paper, form: file(paper.form) })),
    })),
    dossierSets: procedure.dossierSets ?? null,
    forms: procedure.forms.map((form) => ({ name: form.name, file: file(form.file) })),
    results: procedure.results || null,
    conditions: procedure.conditions || null,
    legalBasis: procedure.legalBasis.map(({ number, text, place }) => ({
      number,
      text,
      page: place && documentPage(ctx, place),
    })),
    onlineService: procedure.onlineService ?? null,
    partialReason: procedure.partialReason || null,
    nationalPortalUrl: procedure.nationalPortalUrl || null,
    publication: publicationRecord(procedure.publication),
    successor: procedure.successor && link(procedure.successor),
    interlinked: procedure.interlinked.map(link),
    related: procedure.related.map(link),
    lifeEvents: procedure.lifeEvents.map((event) => ({
      name: event.name,
      page: ctx.canonical(`/thu-tuc/su-kien/${event.slug}`),
    })),
    qualityProcess: {
      code: procedure.qualityProcess.code,
      file: file(procedure.qualityProcess.file),
    },
    missingParts: procedure.missingParts,
    source: procedure.sourceName || null,
    modifiedAt,
    reception: receptionRecord(ctx, offering),
    links: {
      self: ctx.canonical(dataPath(code)),
      page: ctx.canonical(contentPath('procedures', slug)),
      canonical: ctx.canonical(contentPath('procedures', slug), ctx.root),
      sheet: ctx.canonical(`${contentPath('procedures', slug)}/niem-yet`),
      catalogue: ctx.canonical('/du-lieu/thu-tuc.json'),
    },
  }
}

/** A legal document at the site that owns it; procedures cite the root's, whichever site is asked. */
function documentPage(ctx: SiteContext, { slug, siteId }: ItemPlace): string | null {
  return siteId === ctx.root.id ? ctx.canonical(contentPath('legal-documents', slug), ctx.root) : null
}

/** What the site that was asked says of its own desk; `null` where it has said nothing. */
function receptionRecord({ site }: SiteContext, offering: OfferingView | null) {
  if (!offering) return null
  const { isOffered, deskName, address, hours, officeHours, officer, telephone, localFee, note } = offering
  return {
    site: site.name,
    isOffered,
    deskName: deskName || null,
    address: address || null,
    hours: hours || null,
    officeHours,
    officer: officer || null,
    telephone: telephone || null,
    localFee: localFee ?? null,
    note: note || null,
  }
}
