import { documentNumberKey } from '@/platform/official-documents/document-number'
import { NUMBER_PROBLEMS, parseDocumentNumber } from '@/platform/official-documents/document-number-grammar'
import type { CalendarDay } from '@/platform/time/calendar-day'
import { type ColumnKey, columnsOf, type DocumentKind, type RowTexts } from '../columns'
import { type Fault, hasErrors } from '../fault'
import { readDay } from '../sheet/day-text'
import type { DocumentContent } from './document-content'
import type { KnownNames, Names } from './known-names'
import { listParts } from './list-parts'
import { recipientsIn } from './recipients'
import { type DocumentType, TYPES, type Urgency, URGENCY_NAMES } from './vocabulary'

export type CheckContext = {
  kind: DocumentKind
  known: KnownNames
  /** The site that the documents are of; it does not address itself. */
  site: string
  today: CalendarDay
}

/** What is wrong with a row, and what it says; `content` is missing where a fault keeps it from being written. */
export type CheckedRow = { faults: Fault[]; numberKey: string; content?: DocumentContent }

/** Checks one row on its own: what it lacks, names that nobody knows, days that cannot be. */
export function checkRow(texts: RowTexts, context: CheckContext): CheckedRow {
  const check = new RowCheck(texts, context)
  const content = check.content()
  return {
    faults: check.faults,
    numberKey: documentNumberKey(texts.number ?? ''),
    ...(hasErrors(check.faults) ? {} : { content }),
  }
}

class RowCheck {
  readonly faults: Fault[] = []
  private readonly headings: Map<ColumnKey, string>

  constructor(
    private readonly texts: RowTexts,
    private readonly context: CheckContext,
  ) {
    const columns = columnsOf(context.kind)
    this.headings = new Map(columns.map(({ key, heading }) => [key, heading]))
    for (const { key, isRequired, longest } of columns) {
      const { length } = texts[key] ?? ''
      if (isRequired && length === 0) this.error(key, 'chưa ghi, bắt buộc phải có')
      if (length > longest)
        this.error(
          key,
          `dài ${length.toLocaleString('vi-VN')} ký tự, tối đa ${longest.toLocaleString('vi-VN')}`,
        )
    }
  }

  content(): DocumentContent {
    this.checkNumber()
    const days = this.days()
    const common = {
      documentNumber: this.texts.number ?? '',
      documentType: (this.named('type', TYPES) ?? 'khac') as DocumentType,
      abstract: this.texts.abstract ?? '',
      issuingBody: this.texts.issuer ?? '',
      ...kept('issuingAgency', this.issuingAgency()),
      ...kept('signer', this.texts.signer),
      ...kept('signerPosition', this.texts.position),
      issuedOn: days.issuedOn ?? '',
      ...kept('sector', this.named('sector', this.context.known.sectors)),
    }
    return this.context.kind === 'legal-documents'
      ? {
          ...common,
          ...kept('effectiveOn', days.effectiveOn),
          ...kept('expiresOn', days.expiresOn),
          ...kept('scope', this.texts.scope),
          ...kept('gazette', this.texts.gazette),
        }
      : { ...common, ...this.directiveContent(), ...kept('dueOn', days.dueOn) }
  }

  private directiveContent() {
    const { sites, agencies, unknown } = recipientsIn(this.texts.recipients ?? '', this.context)
    for (const { name, nearest } of unknown)
      this.error('recipients', `“${name}” không có trong cổng${meant(nearest)}`)
    return {
      urgency: (this.named('urgency', URGENCY_NAMES) ?? 'thuong') as Urgency,
      recipientSites: sites,
      recipientAgencies: agencies,
      tasks: listParts(this.texts.tasks ?? '').map((what) => ({ what })),
    }
  }

  private checkNumber(): void {
    const number = this.texts.number ?? ''
    if (number === '') return
    if (documentNumberKey(number) === '') return this.error('number', `“${number}” không có chữ và số`)
    const parsed = parseDocumentNumber(number)
    if ('problem' in parsed)
      this.warning(
        'number',
        `“${number}” khác cách ghi thường gặp (${NUMBER_PROBLEMS[parsed.problem]}); hãy xem lại`,
      )
  }

  private days(): Partial<Record<ColumnKey, CalendarDay>> {
    const days: Partial<Record<ColumnKey, CalendarDay>> = {}
    for (const { key, kind } of columnsOf(this.context.kind)) {
      const text = this.texts[key] ?? ''
      if (kind !== 'day' || text === '') continue
      const read = readDay(text, Number(this.context.today.slice(0, 4)))
      if ('day' in read) days[key] = read.day
      else this.error(key, read.problem)
    }
    const { issuedOn, effectiveOn, expiresOn, dueOn } = days
    if (issuedOn && issuedOn > this.context.today)
      this.warning('issuedOn', `“${this.texts.issuedOn}” ở tương lai; hãy xem lại`)
    if (issuedOn && effectiveOn && effectiveOn < issuedOn)
      this.warning('effectiveOn', 'có hiệu lực trước ngày ban hành; hãy xem lại')
    if (expiresOn && effectiveOn && expiresOn < effectiveOn)
      this.error('expiresOn', 'hết hiệu lực trước ngày có hiệu lực')
    else if (expiresOn && issuedOn && expiresOn < issuedOn)
      this.error('expiresOn', 'hết hiệu lực trước ngày ban hành')
    if (issuedOn && dueOn && dueOn < issuedOn)
      this.error('dueOn', 'hạn hoàn thành trước ngày ban hành văn bản')
    return days
  }

  /** An issuer may be gone since; only its place in the catalogue is then left open. */
  private issuingAgency(): string | undefined {
    const { issuer = '' } = this.texts
    const { agencies } = this.context.known
    const agency = agencies.find(issuer)
    if (agency || issuer === '' || agencies.all.length === 0) return agency?.id
    const nearest = agencies.nearest(issuer)
    if (nearest) this.warning('issuer', `“${issuer}” không có trong danh mục cơ quan${meant(nearest)}`)
    return undefined
  }

  private named(key: 'type' | 'sector' | 'urgency', names: Names): string | undefined {
    const text = this.texts[key] ?? ''
    if (text === '') return undefined
    const found = names.find(text)
    if (!found) this.error(key, `“${text}” không có trong danh sách${meant(names.nearest(text))}`)
    return found?.id
  }

  private error(key: ColumnKey, message: string): void {
    this.faults.push({ column: this.headings.get(key) ?? '', message })
  }

  private warning(key: ColumnKey, message: string): void {
    this.faults.push({ column: this.headings.get(key) ?? '', message, isWarning: true })
  }
}

function meant(nearest: string | null): string {
  return nearest ? `; có phải “${nearest}”?` : ''
}

function kept<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  return (value === undefined || value === '' ? {} : { [key]: value }) as { [K in Key]?: Value }
}
