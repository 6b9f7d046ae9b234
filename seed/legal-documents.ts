import type { RelationKind } from '@/features/legal-documents/vocabulary'
import { documentTypeLabel } from '@/platform/official-documents/document-types'
import { storedDay, type CalendarDay } from '@/platform/time/calendar-day'
import { councilDocuments } from './data/legal-council'
import { districtDocuments } from './data/legal-district'
import { nationalDocuments } from './data/legal-national'
import { drawPaper } from './papers/draw-paper'
import { isPrinted, legalPaper, paperName } from './papers/legal-paper'
import { together, type Outcome, type SeedSession, type Wanted } from './session'
import { ROOT } from './sites'

type RelationText = [
  kind: RelationKind,
  target: string,
  how?: { partial?: boolean; on?: CalendarDay; provision?: string },
]

/** A legal document as it is written down in `data/`. */
export type LegalText = [
  number: string,
  type: string,
  abstract: string,
  issuer: string,
  issued: CalendarDay,
  effective: CalendarDay | null,
  sector: string,
  more?: {
    expires?: CalendarDay
    scope?: string
    stated?: [effect: string, reason: string]
    relations?: RelationText[]
  },
]

const SIGNERS: Record<string, [name: string, position: string]> = {
  'Ủy ban nhân dân huyện Minh Giang': ['Lương Thế Hòa', 'Chủ tịch'],
  'Hội đồng nhân dân huyện Minh Giang': ['Nguyễn Thị Bạch Dương', 'Chủ tịch Hội đồng nhân dân'],
  'Ủy ban nhân dân tỉnh Nam Thượng': ['Phùng Đức Lâm', 'Chủ tịch'],
}

const ISSUING_AGENCIES: Record<string, string> = {
  'Ủy ban nhân dân huyện Minh Giang': 'ubnd-huyen-minh-giang',
  'Ủy ban nhân dân tỉnh Nam Thượng': 'ubnd-tinh-nam-thuong',
}

/** Every document of the demo, as written down. */
export const allDocuments = [...nationalDocuments, ...councilDocuments, ...districtDocuments]

/** Sixty legal documents of the root; a document is written after those that it bears on. */
export async function seedLegalDocuments(session: SeedSession): Promise<Outcome> {
  await session.ensure('media', 'originalName', allDocuments.filter(isPrinted).map(printed))
  const outcomes: Outcome[] = []
  const waves = Map.groupBy(allDocuments, ([number]) => depthOf(number))
  for (const depth of [...waves.keys()].sort((a, b) => a - b)) {
    const wanted = (waves.get(depth) ?? []).map((text) => legalDocument(session, text))
    outcomes.push(await session.ensure('legal-documents', 'documentNumber', wanted))
  }
  return together(...outcomes)
}

function isSeededDocument(number: string): boolean {
  return allDocuments.some(([known]) => known === number)
}

function depthOf(number: string): number {
  const relations = allDocuments.find(([known]) => known === number)?.[7]?.relations ?? []
  const targets = relations.map(([, target]) => target).filter(isSeededDocument)
  return targets.length === 0 ? 0 : 1 + Math.max(...targets.map(depthOf))
}

function printed(text: LegalText): Wanted {
  const [number, type, abstract, issuer] = text
  const [signer = '', position = ''] = SIGNERS[issuer] ?? []
  return {
    key: `${paperName(number)}.pdf`,
    site: ROOT,
    data: { alt: `${documentTypeLabel(type)} ${number}: ${abstract}` },
    file: () => drawPaper(legalPaper(text, { signer, position })),
  }
}

function legalDocument(session: SeedSession, text: LegalText): Wanted {
  const [number, type, abstract, issuer, issued, effective, sector, more = {}] = text
  const [signer, signerPosition] = SIGNERS[issuer] ?? []
  const agency = ISSUING_AGENCIES[issuer]
  return {
    key: number,
    site: ROOT,
    data: {
      documentNumber: number,
      documentType: type,
      abstract,
      issuingBody: issuer,
      issuingAgency: agency ? session.idOf('agencies', agency) : undefined,
      signer,
      signerPosition,
      issuedOn: storedDay(issued),
      effectiveOn: effective ? storedDay(effective) : undefined,
      expiresOn: more.expires ? storedDay(more.expires) : undefined,
      statedEffect: more.stated?.[0],
      statedEffectReason: more.stated?.[1],
      scope: more.scope,
      sector: session.idOf('sectors', sector),
      files: isPrinted(text) ? [session.idOf('media', `${paperName(number)}.pdf`, ROOT)] : [],
      relations: (more.relations ?? []).map((relation) => relationRow(session, relation)),
      sharing: 'all',
      _status: 'published',
    },
  }
}

/** A document that the portal does not have is named by its number. */
function relationRow(session: SeedSession, [kind, target, how = {}]: RelationText) {
  return {
    kind,
    ...(isSeededDocument(target)
      ? { target: session.idOf('legal-documents', target, ROOT) }
      : { targetText: target }),
    partial: how.partial ?? false,
    appliesOn: how.on ? storedDay(how.on) : undefined,
    provision: how.provision,
  }
}
