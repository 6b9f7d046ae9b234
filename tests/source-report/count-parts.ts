import { mapProcedure, type ProcedureContent } from '@/features/import/procedures/map-procedure'
import type { MappedRecord, SourceRecord } from '@/features/import/source/source-record'
import { missingParts } from '@/features/procedures/completeness/missing-parts'
import { MANDATORY_PARTS } from '@/features/procedures/vocabulary'

/** How a part of a record came over: in typed fields, in typed fields with words beside, in words alone, or not at all. */
type Form = 'typed' | 'both' | 'text' | 'none'
/** One line of the report: a part, and how many records or rows have it in each form. */
export type PartCount = { part: string; counts: Record<Form, number> }

export type Coverage = {
  records: number
  rejected: number
  /** Records without any missing mandatory part but the number of sets, which the source hardly ever states. */
  completeButSets: number
  mandatory: PartCount[]
  others: PartCount[]
  rows: PartCount[]
  /** Deadlines that are a bare number in the source. */
  withoutUnit: number
}

type Read = (content: ProcedureContent) => Form
type Method = NonNullable<ProcedureContent['submissionMethods']>[number]
type Fee = NonNullable<Method['fees']>[number]

const MANDATORY: Record<(typeof MANDATORY_PARTS)[number]['value'], Read> = {
  name: ({ name }) => typedIf(name),
  steps: ({ steps }) => (steps && steps.length > 1 ? 'typed' : textIf(steps?.[0]?.body)),
  methods: ({ submissionMethods }) => typedIf(submissionMethods?.length),
  papers: ({ cases }) => typedIf(cases?.some(({ papers }) => papers?.length)),
  sets: ({ dossierSets }) => typedIf(dossierSets),
  time: ({ submissionMethods }) => together((submissionMethods ?? []).map(timeForm)),
  applicants: ({ applicants, applicantsNote }) => formOf(applicants?.length, applicantsNote),
  agency: ({ competentAgencyName, executingAgencyNames }) =>
    typedIf(competentAgencyName || executingAgencyNames.length),
}

const OTHERS: [part: string, read: Read][] = [
  [
    'Phí, lệ phí',
    ({ submissionMethods }) =>
      together((submissionMethods ?? []).flatMap(({ fees }) => (fees ?? []).map(feeForm))),
  ],
  ['Kết quả', ({ results }) => textIf(results)],
  ['Yêu cầu, điều kiện', ({ conditions }) => textIf(conditions)],
  [
    'Căn cứ pháp lý',
    ({ citations }) => together(citations.map(({ documentNumber, text }) => formOf(documentNumber, text))),
  ],
  [
    'Mẫu đơn, tờ khai',
    ({ cases }) => textIf(cases?.some(({ papers }) => papers?.some(({ formName }) => formName))),
  ],
  ['Cấp thực hiện', ({ levels }) => typedIf(levels?.length)],
  ['Lĩnh vực', ({ sectorName }) => typedIf(sectorName)],
  ['Quyết định công bố', ({ publication }) => typedIf(publication?.decision)],
  ['Mức độ trực tuyến', ({ onlineService }) => typedIf(onlineService)],
  ['Cơ quan được ủy quyền', ({ authorizedAgency }) => textIf(authorizedAgency)],
  ['Cơ quan phối hợp', ({ coordinatingAgencies }) => textIf(coordinatingAgencies)],
  ['Địa chỉ tiếp nhận', ({ receivingAddress }) => textIf(receivingAddress)],
  ['Từ khóa', ({ aliases }) => typedIf(aliases?.length)],
  ['Mô tả', ({ description }) => textIf(description)],
]

/** Maps every record as the import does and counts, part by part, what became of it. */
export async function countParts(records: AsyncIterable<SourceRecord>): Promise<Coverage> {
  const contents: ProcedureContent[] = []
  let rejected = 0
  for await (const record of records) {
    const mapped = mappedOrNull(record)
    if (mapped) contents.push(mapped.content)
    else rejected += 1
  }
  const methods = contents.flatMap(({ submissionMethods }) => submissionMethods ?? [])
  return {
    records: contents.length + rejected,
    rejected,
    completeButSets: contents.filter((content) => missingOf(content).every((part) => part === 'sets')).length,
    mandatory: MANDATORY_PARTS.map(({ value, label }) => ({
      part: label,
      counts: countOf(contents.map(MANDATORY[value])),
    })),
    others: OTHERS.map(([part, read]) => ({ part, counts: countOf(contents.map(read)) })),
    rows: [
      { part: 'Thời hạn của một cách nộp', counts: countOf(methods.map(timeForm)) },
      {
        part: 'Khoản phí, lệ phí',
        counts: countOf(methods.flatMap(({ fees }) => (fees ?? []).map(feeForm))),
      },
    ],
    withoutUnit: methods.filter(({ processingTime }) =>
      /^\d+ \(nguồn không nêu đơn vị\)$/.test(processingTime?.text ?? ''),
    ).length,
  }
}

/** The mandatory parts that a mapped record will lack once it is stored. */
export function missingOf({ competentAgencyName, executingAgencyNames, ...content }: ProcedureContent) {
  return missingParts({
    ...content,
    competentAgency: competentAgencyName,
    executingAgencies: executingAgencyNames,
  })
}

function mappedOrNull(record: SourceRecord): MappedRecord<ProcedureContent> | null {
  try {
    return mapProcedure(record)
  } catch {
    return null
  }
}

function timeForm({ processingTime }: Method): Form {
  return formOf(processingTime?.value, processingTime?.text)
}

function feeForm({ amount, name, basis, text }: Fee): Form {
  return formOf(typeof amount === 'number', [text, basis, name].find(Boolean))
}

/** Several rows of one record: words beside count as soon as one row has them. */
function together(forms: Form[]): Form {
  const hasTyped = forms.some((form) => form === 'typed' || form === 'both')
  const hasText = forms.some((form) => form === 'text' || form === 'both')
  return formOf(hasTyped, hasText)
}

function formOf(typed: unknown, text: unknown): Form {
  if (typed) return text ? 'both' : 'typed'
  return textIf(text)
}

function typedIf(value: unknown): Form {
  return value ? 'typed' : 'none'
}

function textIf(value: unknown): Form {
  return value ? 'text' : 'none'
}

function countOf(forms: Form[]): Record<Form, number> {
  const counts = { typed: 0, both: 0, text: 0, none: 0 }
  for (const form of forms) counts[form] += 1
  return counts
}
