import { storedDay } from '@/platform/time/calendar-day'
import { procedureTexts, type CaseText, type ProcedureText } from './data/procedure-table'
import { procedureRelations } from './data/procedure-relations'
import { communeWords, englishNames, provinceWords, type SectorWords } from './data/procedure-words'
import { lifeEventsOf } from './life-events'
import { together, type Outcome, type SeedSession, type Wanted } from './session'
import { ROOT } from './sites'

/** A procedure that was ended, and the one that took its place. */
const REPEALED = { code: '1.010101', successor: '1.014056', on: '2026-03-01' }
/** Some that have been amended lately, and one that begins next year. */
const AMENDED = { codes: ['1.001776', '1.001612'], on: '2026-07-01' }
const NOT_YET = { codes: ['1.014952'], on: '2027-01-01' }
/** A basis that has ended since, as records everywhere still have one. */
const OUTDATED_BASES: Record<string, string[]> = { '1.004194': ['61/2018/NĐ-CP'] }

/** The shared catalogue; what a procedure leads to is written before it. */
export async function seedProcedures(session: SeedSession): Promise<Outcome> {
  const leadsOn = ({ code }: ProcedureText) => code === REPEALED.code || code in procedureRelations
  const [last, first] = [true, false].map((isLast) =>
    procedureTexts.filter((text) => leadsOn(text) === isLast),
  ) as [ProcedureText[], ProcedureText[]]
  const outcomes: Outcome[] = []
  for (const texts of [first, last]) {
    outcomes.push(
      await session.ensure(
        'procedures',
        'code',
        texts.map((text) => procedure(session, text)),
      ),
    )
  }
  return together(...outcomes)
}

function procedure(session: SeedSession, text: ProcedureText): Wanted {
  const words = (text.level === 'commune' ? communeWords : provinceWords)[text.sector]
  if (!words) throw new Error(`Lĩnh vực ${text.sector} của thủ tục ${text.code} chưa có lời văn.`)
  const agency = session.idOf('agencies', words.agency)
  const english = englishNames[text.code]
  const { interlinked = [], related = [] } = procedureRelations[text.code] ?? {}
  const idOf = (code: string) => session.idOf('procedures', code)
  return {
    key: text.code,
    data: {
      code: text.code,
      localCode: `${text.code}.000.00.00.H99`,
      name: text.name,
      description: `Kết quả người dân nhận được: ${text.result.charAt(0).toLowerCase()}${text.result.slice(1)}.`,
      levels: [text.level],
      sector: session.idOf('sectors', text.sector),
      kind: text.level === 'commune' ? 'Thủ tục do cấp xã thực hiện' : 'Thủ tục do cấp tỉnh thực hiện',
      applicants: words.applicants ?? ['cong-dan'],
      aliases: text.aliases,
      lifeEvents: lifeEventsOf(session, text.code),
      interlinked: interlinked.map(idOf),
      related: related.map(idOf),
      competentAgency: agency,
      executingAgencies: [agency],
      coordinatingAgencies: words.coordinating,
      steps: stepsOf(text, words),
      submissionMethods: text.methods.map((method) => submissionMethod(text, method)),
      cases: text.cases.map(caseRow),
      dossierSets: 1,
      forms: formsOf(text),
      results: text.result,
      legalBasis: [...words.bases, ...(OUTDATED_BASES[text.code] ?? [])].map((number) => ({
        legalDocument: session.idOf('legal-documents', number, ROOT),
        documentNumber: number,
      })),
      onlineService: text.online,
      partialReason:
        text.online === 'partial'
          ? 'Người yêu cầu phải có mặt để ký hoặc xuất trình bản chính khi nhận kết quả.'
          : undefined,
      nationalPortalUrl: 'https://dichvucong.gov.vn',
      publication: publicationOf(text),
      qualityProcess: text.sector === 'ho-tich' ? { code: `QT-HT-${text.code.slice(-3)}` } : undefined,
      status: statusOf(text.code),
      successor: text.code === REPEALED.code ? idOf(REPEALED.successor) : undefined,
      _status: 'published',
    },
    ...(english ? { en: { name: english } } : {}),
  }
}

function statusOf(code: string): string {
  if (code === REPEALED.code) return 'repealed'
  if (NOT_YET.codes.includes(code)) return 'not-yet'
  return AMENDED.codes.includes(code) ? 'amended' : 'in-force'
}

function publicationOf({ code, decision }: ProcedureText) {
  const changes: Record<string, { change: string; on?: string }> = {
    repealed: { change: 'repealed', on: REPEALED.on },
    'not-yet': { change: 'new', on: NOT_YET.on },
    amended: { change: 'amended', on: AMENDED.on },
  }
  const { change, on } = changes[statusOf(code)] ?? { change: 'new' }
  return { decision, change, effectiveOn: on && storedDay(on) }
}

/** Where papers are handed in, by the agency that handles them. */
const PLACES: Record<string, string> = {
  'ubnd-cap-xa': 'Bộ phận Tiếp nhận và Trả kết quả của xã, thị trấn',
  'cong-an-cap-xa': 'Công an xã, thị trấn nơi cư trú',
  'bao-hiem-xa-hoi': 'Bảo hiểm xã hội huyện hoặc điểm thu ở xã',
  'ubnd-tinh-nam-thuong': 'Trung tâm Phục vụ hành chính công',
}

function stepsOf({ cases, methods, time, result }: ProcedureText, words: SectorWords) {
  const place = PLACES[words.agency] ?? 'nơi tiếp nhận hồ sơ'
  const online = methods.includes('online') ? ' hoặc trên Cổng Dịch vụ công quốc gia' : ''
  const choice = cases.length > 1 ? 'Chọn đúng trường hợp của mình, chuẩn bị' : 'Chuẩn bị'
  const wait =
    time && 'unit' in time && time.unit === 'hour'
      ? 'ngay trong buổi làm việc'
      : 'đúng ngày ghi trên giấy hẹn'
  return [
    { title: 'Nộp hồ sơ', body: `${choice} giấy tờ theo danh mục và nộp tại ${place}${online}.` },
    {
      title: 'Tiếp nhận',
      body: 'Cán bộ kiểm tra, số hóa giấy tờ và cấp Giấy tiếp nhận hồ sơ có hẹn ngày trả kết quả. Hồ sơ chưa đủ được hướng dẫn bổ sung một lần, bằng văn bản.',
    },
    { title: 'Giải quyết', body: words.handling },
    {
      title: 'Trả kết quả',
      body: `${result}. Nhận kết quả ${wait}, tại nơi nộp, qua bưu chính hoặc trong Kho dữ liệu điện tử cá nhân.`,
    },
  ]
}

function submissionMethod({ time, fee }: ProcedureText, method: ProcedureText['methods'][number]) {
  const notes = {
    direct: 'Nộp và nhận kết quả trong giờ làm việc.',
    online: 'Đăng nhập bằng tài khoản định danh điện tử; theo dõi hồ sơ bằng mã số.',
    post: 'Gửi qua dịch vụ bưu chính công ích; cước phí do người gửi trả.',
  }
  return {
    method,
    processingTime: time ?? {
      text: 'Ngay trong ngày làm việc; hồ sơ nhận sau 15 giờ thì trả kết quả vào ngày làm việc tiếp theo. Trường hợp cần xác minh, thời hạn kéo dài theo quy định.',
    },
    fees: feesOf(fee, method),
    note: notes[method],
  }
}

/** `0` free · `8000/bản` · `20000:10000` direct and online · `@…` in words. */
function feesOf(fee: string, method: ProcedureText['methods'][number]) {
  if (fee === '0') return [{ name: 'Lệ phí', amount: 0, text: 'Không thu phí, lệ phí' }]
  if (fee.startsWith('@')) return [{ name: 'Phí', text: fee.slice(1) }]
  if (fee.includes(':')) {
    const [direct, online] = fee.split(':').map(Number)
    return [{ name: 'Lệ phí đăng ký', amount: method === 'online' ? online : direct }]
  }
  const slash = fee.indexOf('/')
  return [
    {
      name: 'Phí, lệ phí',
      amount: Number(fee.slice(0, slash)),
      text: `Tính theo mỗi ${fee.slice(slash + 1)}`,
    },
  ]
}

function caseRow({ name, papers }: CaseText) {
  return { name: name || 'Hồ sơ chung', papers: papers.map(paperRow) }
}

/** A star marks a form that the applicant fills in; "(bản sao)" and "(xuất trình)" say what becomes of the paper. */
function paperRow(paper: string) {
  const isForm = paper.endsWith('*')
  const name = paper.replace(/\*$/, '')
  const isShownOnly = name.includes('(xuất trình)')
  const isCopy = name.includes('bản sao')
  return {
    name: name.replace(' (xuất trình)', ''),
    originals: isShownOnly || isCopy || name.startsWith('Không phải nộp') ? 0 : 1,
    copies: isCopy ? 1 : 0,
    ...(isForm ? { formName: name } : {}),
    ...(isShownOnly ? { note: 'Xuất trình để đối chiếu, không phải nộp.' } : {}),
  }
}

function formsOf({ cases }: ProcedureText) {
  const names = cases.flatMap(({ papers }) => papers).filter((paper) => paper.endsWith('*'))
  return [...new Set(names)].map((name) => ({ name: name.slice(0, -1) }))
}
