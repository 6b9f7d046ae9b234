import { documentTypeLabel } from '@/platform/official-documents/document-types'
import { documentNumberKey } from '@/platform/official-documents/document-number'
import { foldText } from '@/platform/search/language/fold-text'
import type { SearchDocument } from '@/platform/search/indexing/search-document'
import { sample, type Trial } from './trials'

const SAMPLE = 150

/** A printed number in its parts: `15/2024/QĐ-UBND` is 15, 2024, QĐ, UBND. */
const PRINTED =
  /^(?<number>\d+)(?:\/(?<year>\d{4}))?\/(?<kind>\p{Lu}[\p{L}\d]*)(?:-(?<issuer>[\p{L}\d-]+))?$/u

/** Ways to type a code or a number, by name; each must bring a record that has it first. */
export function numberTrials(documents: SearchDocument[]): Map<string, Trial[]> {
  const codes = documents
    .filter(({ kind }) => kind === 'procedure')
    .flatMap(({ code }) => (code && /^\d\.\d{6}$/.test(code) ? [code] : []))
  const printed = documents.filter(({ kind, code }) => kind !== 'procedure' && code && PRINTED.test(code))
  const trials = new Map<string, Trial[]>()
  const add = (way: string, trial: Trial) => trials.set(way, [...(trials.get(way) ?? []), trial])
  for (const code of sample(codes, SAMPLE, 'codes')) {
    for (const [way, query] of Object.entries(codeSpellings(code))) add(way, { query, isRight: has(code) })
    add('mã rút gọn', {
      query: code.slice(2),
      isRight: (first) => first?.code?.slice(2) === code.slice(2),
    })
  }
  for (const document of sample(printed, SAMPLE, 'numbers')) {
    const number = document.code ?? ''
    for (const [way, query] of Object.entries(numberSpellings(document)))
      add(way, { query, isRight: has(number) })
    const short = kindAndNumber(number)
    if (short) add('loại và số', short)
  }
  return trials
}

function has(number: string): Trial['isRight'] {
  const key = documentNumberKey(number)
  return (first) => first !== undefined && documentNumberKey(first.code ?? '') === key
}

function codeSpellings(code: string): Record<string, string> {
  return {
    'mã thủ tục': code,
    'mã đầy đủ': `${code}.000.00.00.H35`,
    'mã chỉ có chữ số': code.replace('.', ''),
    'mã sau chữ “thủ tục”': `thủ tục ${code}`,
    'mã trong câu': `cho hỏi thủ tục ${code} thì nộp hồ sơ ở đâu`,
  }
}

function numberSpellings({ code, type }: SearchDocument): Record<string, string> {
  const number = code ?? ''
  const label = type ? documentTypeLabel(type).toLowerCase() : 'văn bản'
  return {
    'số như in': number,
    'số chữ thường': number.toLowerCase(),
    'số không dấu': foldText(number),
    'số có khoảng trắng': number.replace(/[/-]/g, ' $& '),
    'số chỉ có khoảng trắng': number.replace(/[/-]/g, ' '),
    'số sau tên loại': `${label} số ${number}`,
    'số trong câu': `theo ${label} ${number} thì phải làm thế nào`,
  }
}

/** `15/2024/QĐ-UBND` → `QĐ 15/2024`, which every decision 15 of 2024 answers; null for a number without a kind. */
function kindAndNumber(printed: string): Trial | null {
  const wanted = PRINTED.exec(printed)?.groups
  if (!wanted?.issuer) return null
  return {
    query: `${wanted.kind} ${[wanted.number, wanted.year].filter(Boolean).join('/')}`,
    isRight: (first) => {
      const found = PRINTED.exec(first?.code ?? '')?.groups
      return (
        found?.kind === wanted.kind &&
        Number(found?.number) === Number(wanted.number) &&
        (wanted.year === undefined || found?.year === wanted.year)
      )
    },
  }
}
