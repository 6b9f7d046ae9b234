import { withoutMark } from '@/platform/text/text-blocks'
import type { ComparedDecision } from './compared-procedure'
import type { Cases, FilePart, ListPart, ProcedureChange, ValuePart } from './procedure-change'
import { proseInWords, wordingChange } from './prose-words'
import { comingSentence, valueSentence } from './sentence-parts'
import { feeSentence, inBrackets, rowSentence, rowsInBrackets, timeSentence } from './terms-words'
import { capitalised, namesInWords, waysInWords } from './value-words'
import { shortened } from './words'

const VALUES: Record<ValuePart, string> = {
  name: 'tên thủ tục',
  code: 'mã thủ tục',
  localCode: 'mã địa phương',
  sector: 'lĩnh vực',
  kind: 'loại thủ tục',
  competentAgency: 'cơ quan có thẩm quyền',
  authorizedAgency: 'cơ quan được ủy quyền',
  coordinatingAgencies: 'cơ quan phối hợp',
  partialReason: 'lý do chỉ nộp trực tuyến một phần',
  legacyLevel: 'mức độ dịch vụ công (cách chia cũ)',
  nationalPortalUrl: 'địa chỉ ở Cổng dịch vụ công quốc gia',
  status: 'trạng thái',
  successor: 'thủ tục thay thế',
  dossierSets: 'số bộ hồ sơ',
  qualityCode: 'mã quy trình ISO',
}

/** What the list holds, and how one of its entries is called. */
const LISTS: Record<ListPart, [string, string]> = {
  levels: ['cấp thực hiện', 'cấp'],
  applicants: ['đối tượng thực hiện', 'đối tượng'],
  aliases: ['tên gọi, từ khóa', 'từ'],
  executingAgencies: ['cơ quan thực hiện', 'cơ quan'],
  lifeEvents: ['sự kiện', 'sự kiện'],
  interlinked: ['thủ tục liên thông', 'thủ tục'],
  related: ['thủ tục liên quan', 'thủ tục'],
}

const FILES: Record<FilePart, string> = {
  qualityFile: 'tệp quy trình ISO',
  form: 'tệp mẫu',
  paperForm: 'tệp mẫu của',
}

const ONLINE = { full: 'toàn trình', partial: 'một phần', none: 'chưa nộp được' }

/** A change as a person would say it: one Vietnamese sentence without a full stop. */
export function changeInWords(change: ProcedureChange): string {
  return capitalised(sentence(change))
}

function sentence(change: ProcedureChange): string {
  switch (change.kind) {
    case 'value':
      return partSentence(change)
    case 'list':
      return listSentence(change)
    case 'text':
      return proseInWords(change)
    case 'decision':
      return decisionSentence(change.before, change.after)
    case 'online':
      return onlineSentence(change)
    case 'time':
      return timeSentence(inBrackets(change.ways), change.before, change.after)
    case 'fee':
      return feeSentence(inBrackets(change.ways), change.before, change.after)
    case 'method':
      return comingSentence(change.change, 'cách', waysInWords([change.way])) + rowsInBrackets(change)
    case 'method-row':
      return rowSentence(change)
    case 'case':
      return `${comingSentence(change.change, 'trường hợp', quoted(change.name))}${papersCount(change.papers)}`
    case 'case-name':
      return `đổi tên trường hợp: ${wordingChange(change.before, change.after)}`
    case 'papers': {
      const { names } = change
      return `${caseOf(change.cases)}${comingSentence(change.change, `${names.length} giấy tờ:`, namesInWords(names, 'giấy tờ'))}`
    }
    case 'paper-name':
      return `${caseOf(change.cases)}đổi tên giấy tờ: ${wordingChange(change.before, change.after)}`
    case 'paper':
      return `${caseOf(change.cases)}${paperSentence(change)}`
    case 'step':
      return comingSentence(change.change, 'bước', quoted(change.title))
    case 'step-title':
      return `đổi tên bước: ${wordingChange(change.before, change.after)}`
    case 'steps-order':
      return 'đổi thứ tự các bước'
    case 'forms': {
      const { names } = change
      return comingSentence(change.change, `${names.length} mẫu đơn, tờ khai:`, namesInWords(names, 'mẫu'))
    }
    case 'file':
      return fileSentence(change)
    case 'bases': {
      const { bases } = change
      const noun = bases.length > 1 ? `${bases.length} căn cứ:` : 'căn cứ'
      return comingSentence(change.change, noun, namesInWords(bases, 'căn cứ'))
    }
    case 'basis-text':
      return `tên văn bản căn cứ${change.number ? ` ${change.number}` : ''}: ${wordingChange(change.before, change.after)}`
  }
}

type Of<Kind extends ProcedureChange['kind']> = Extract<ProcedureChange, { kind: Kind }>

function partSentence({ part, before, after }: Of<'value'>): string {
  const name = VALUES[part]
  if (part === 'successor' && after) return `${name}: ${shortened(after, 160)}`
  if (part === 'name' && before && after) return `đổi tên thủ tục: ${wordingChange(before, after)}`
  return valueSentence(name, before, after)
}

function listSentence({ part, added, removed }: Of<'list'>): string {
  const [name, noun] = LISTS[part]
  const [oldOne, newOne] = [removed[0], added[0]]
  if (oldOne && newOne && removed.length === 1 && added.length === 1) {
    return `${name}: ${shortened(oldOne)} → ${shortened(newOne)}`
  }
  const pieces = [
    added.length > 0 && `thêm ${namesInWords(added, noun)}`,
    removed.length > 0 && `bỏ ${namesInWords(removed, noun)}`,
  ]
  return `${name}: ${pieces.filter(Boolean).join('; ')}`
}

function decisionSentence(before: ComparedDecision, after: ComparedDecision): string {
  const { number, decidedOn, effectiveOn, change } = after
  if (!number && before.number) return `bỏ quyết định công bố (trước là ${shortened(before.number)})`
  if (number && number !== before.number) {
    const name = /^quyết định/iu.test(number) ? number : `Quyết định ${number}`
    const details = [change && change.toLocaleLowerCase('vi'), effectiveOn && `hiệu lực từ ${effectiveOn}`]
    const inside = details.filter(Boolean).join(', ')
    return `công bố theo ${shortened(name)}${decidedOn ? ` ngày ${decidedOn}` : ''}${inside ? ` (${inside})` : ''}`
  }
  const differing = [
    ['ngày quyết định', before.decidedOn, decidedOn],
    ['ngày có hiệu lực', before.effectiveOn, effectiveOn],
    ['nội dung công bố', before.change, change],
  ] as const
  const pieces = differing.filter(([, old, now]) => old !== now)
  return pieces.map(([name, old, now]) => valueSentence(name, old, now)).join('; ')
}

function onlineSentence({ before, after }: Of<'online'>): string {
  if ((before === null || before === 'none') && after && after !== 'none') {
    return `có thể nộp trực tuyến (${ONLINE[after]})`
  }
  if (before && before !== 'none' && (after === null || after === 'none'))
    return 'không còn nộp trực tuyến được'
  if (before && after) return `nộp trực tuyến: ${ONLINE[before]} → ${ONLINE[after]}`
  return after ? 'chưa nộp trực tuyến được' : 'không còn ghi rõ có nộp trực tuyến được hay không'
}

function papersCount(papers: string[]): string {
  return papers.length > 0 ? ` (${papers.length} giấy tờ)` : ''
}

/** `Trường hợp “…”: ` before a change that does not hold for every case. */
function caseOf({ isAll, names }: Cases): string {
  if (isAll || names.length === 0) return ''
  const [only] = names
  return only && names.length === 1 ? `trường hợp ${quoted(only)}: ` : `ở ${names.length} trường hợp: `
}

function paperSentence({ name, details }: Of<'paper'>): string {
  const labels = { originals: 'bản chính', copies: 'bản sao', formName: 'mẫu' }
  const pieces = details.map(({ part, before, after }) => {
    if (before === null) return `thêm ${labels[part]} ${shortened(after ?? '')}`
    if (after === null) return `bỏ ${labels[part]} ${shortened(before)}`
    return `${labels[part]} ${shortened(before)} → ${shortened(after)}`
  })
  return `giấy tờ ${quoted(name)}: ${pieces.join(', ')}`
}

function fileSentence({ part, name, change }: Of<'file'>): string {
  const verb = { added: 'thêm', removed: 'bỏ', replaced: 'thay' }[change]
  return `${verb} ${FILES[part]}${name ? ` ${quoted(name)}` : ''}`
}

function quoted(name: string): string {
  return `“${shortened(withoutMark(name)).replace(/[\s:;,.]+$/, '')}”`
}
