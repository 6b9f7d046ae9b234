import type { Directive } from '@/payload-types'
import { publicFile, type PublicFile } from '@/platform/media/public-image'
import type { DocumentPage } from '@/platform/official-documents/document-list'
import { changeNotesOf, type ChangeNote } from '@/platform/publishing/change-notes/change-note'
import { idOf } from '@/platform/publishing/references'
import type { RichTextContent } from '@/platform/ui/prose'

/** A directive as a list prints it. Days are stored days, ISO text. */
export type DirectiveRow = {
  id: string
  slug: string
  documentNumber: string
  documentType: string
  abstract: string
  titleEn: string | null
  issuingBody: string | null
  issuedOn: string | null
  dueOn: string | null
  urgency: NonNullable<Directive['urgency']>
}

export type DirectivePage = DocumentPage<DirectiveRow>

/** A directive with everything its page prints. */
export type DirectiveView = DirectiveRow & {
  ownerId: string
  signer: string | null
  signerPosition: string | null
  sector: string | null
  recipients: string[]
  /** `assigned` names who has the task; empty where every recipient has it. */
  tasks: { id: string; what: string; assigned: string[]; who: string | null; dueOn: string | null }[]
  /** Whether everyone may see how far the tasks are. */
  publishesProgress: boolean
  files: PublicFile[]
  changes: ChangeNote[]
  body: RichTextContent
}

/** What a list reads of a directive. */
export const ROW_SELECT = {
  slug: true,
  documentNumber: true,
  documentType: true,
  abstract: true,
  titleEn: true,
  issuingBody: true,
  issuingAgency: true,
  issuedOn: true,
  dueOn: true,
  urgency: true,
} as const

/** A list row out of a directive read with `ROW_SELECT` and its agency populated. */
export function rowOf(directive: Pick<Directive, 'id' | keyof typeof ROW_SELECT>): DirectiveRow {
  return {
    id: directive.id,
    slug: directive.slug,
    documentNumber: directive.documentNumber,
    documentType: directive.documentType,
    abstract: directive.abstract,
    titleEn: directive.titleEn ?? null,
    issuingBody: directive.issuingBody || nameOf(directive.issuingAgency),
    issuedOn: directive.issuedOn ?? null,
    dueOn: directive.dueOn ?? null,
    urgency: directive.urgency ?? 'thuong',
  }
}

/** The whole page's content out of a directive with what it points to populated. */
export function viewOf(directive: Directive): DirectiveView {
  const recipients = [...(directive.recipientSites ?? []), ...(directive.recipientAgencies ?? [])]
  return {
    ...rowOf(directive),
    ownerId: idOf(directive.site) ?? '',
    signer: directive.signer ?? null,
    signerPosition: directive.signerPosition ?? null,
    sector: nameOf(directive.sector),
    recipients: recipients.flatMap((recipient) => nameOf(recipient) ?? []),
    tasks: (directive.tasks ?? []).map(({ id, what, who, dueOn, assignedSites, assignedAgencies }) => ({
      id: id ?? '',
      what,
      assigned: [...(assignedSites ?? []), ...(assignedAgencies ?? [])].flatMap((unit) => nameOf(unit) ?? []),
      who: who ?? null,
      dueOn: dueOn ?? null,
    })),
    publishesProgress: directive.publishesProgress ?? false,
    files: (directive.files ?? []).flatMap((file) => publicFile(file) ?? []),
    changes: changeNotesOf(directive.changeNotes),
    body: directive.body,
  }
}

function nameOf(value: string | { name: string } | null | undefined): string | null {
  return typeof value === 'object' && value !== null ? value.name : null
}
