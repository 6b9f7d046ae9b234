import type { Procedure } from '@/payload-types'
import { cleanTextsIn, onOneLine } from '../source/clean-text'
import { type MappedRecord, RejectedRecord, type SourceRecord } from '../source/source-record'
import { agencyNamesIn } from './agency-names'
import { type Citation, citationOf } from './citation'
import { dossierSetsIn } from './dossier-sets'
import { feeOf } from './fee'
import { type NationalRecord, parseNationalRecord } from './national-record'
import { processingTimeOf } from './processing-time'
import { stepsOf } from './steps'
import { applicantsOf, kindOf, levelsOf, METHODS } from './vocabulary'

/** A procedure in the portal's terms; names and numbers still stand for what the database will point to. */
export type ProcedureContent = Pick<
  Procedure,
  'name' | 'code' | 'description' | 'levels' | 'kind' | 'applicants' | 'applicantsNote' | 'aliases'
> &
  Pick<
    Procedure,
    'authorizedAgency' | 'coordinatingAgencies' | 'receivingAddress' | 'results' | 'conditions'
  > &
  Pick<
    Procedure,
    'steps' | 'submissionMethods' | 'onlineService' | 'cases' | 'dossierSets' | 'publication'
  > & {
    sectorName: string
    competentAgencyName: string
    executingAgencyNames: string[]
    citations: Citation[]
  }

const USUAL_CODE = /^\d\.\d{6}$/

/** Maps one record of the national database. Throws RejectedRecord with the reason in Vietnamese. */
export function mapProcedure(record: SourceRecord): MappedRecord<ProcedureContent> {
  if ('problem' in record) throw new RejectedRecord(record.problem)
  const repairs = new Set<string>()
  const source = parseNationalRecord(cleanTextsIn(record.value, repairs))
  if (!USUAL_CODE.test(source.ma))
    repairs.add(`mã "${source.ma}" không theo mẫu thường gặp, cần người xem lại`)
  const content: ProcedureContent = {
    code: source.ma,
    name: onOneLine(source.ten),
    // The text export prints the conditions a second time where there is no description.
    description: source.mo_ta === source.dieu_kien ? '' : source.mo_ta,
    levels: levelsOf(source.cap_thuc_hien, repairs),
    kind: kindOf(source.loai, repairs),
    ...applicantsOf(source.doi_tuong, repairs),
    aliases: source.tu_khoa.split(/[;\n]/).map(onOneLine).filter(Boolean),
    sectorName: onOneLine(source.linh_vuc),
    ...agenciesOf(source, repairs),
    authorizedAgency: source.co_quan_uy_quyen,
    coordinatingAgencies: source.co_quan_phoi_hop,
    receivingAddress: source.dia_chi,
    steps: stepsOf(source.trinh_tu),
    submissionMethods: methodsOf(source, repairs),
    ...onlineServiceOf(source),
    cases: casesOf(source, repairs),
    ...dossierSetsOf(source),
    results: source.ket_qua,
    conditions: source.dieu_kien,
    citations: source.can_cu.map(citationOf).filter(({ documentNumber, text }) => documentNumber || text),
    publication: { decision: onOneLine(source.so_quyet_dinh) },
  }
  return { place: record.place, sourceId: source.ma, content, repairs: [...repairs] }
}

function agenciesOf(source: NationalRecord, repairs: Set<string>) {
  const executing = agencyNamesIn(source.co_quan_thuc_hien)
  const competent = agencyNamesIn(source.co_quan_tham_quyen)
  const [competentAgencyName = '', ...others] = competent
  if (others.length > 0) {
    // The portal holds one competent agency; none of the named ones may be lost.
    repairs.add(
      'nguồn ghi nhiều cơ quan có thẩm quyền: giữ cơ quan đầu, các cơ quan còn lại ở "Cơ quan thực hiện"',
    )
  }
  return { competentAgencyName, executingAgencyNames: [...new Set([...executing, ...others])] }
}

function methodsOf(source: NationalRecord, repairs: Set<string>): ProcedureContent['submissionMethods'] {
  return source.cach_thuc.flatMap(({ hinh_thuc, thoi_han, phi, mo_ta }) => {
    const method = METHODS[hinh_thuc.toUpperCase()]
    if (!method) throw new RejectedRecord(`hình thức nộp không có trong danh mục: "${hinh_thuc}"`)
    const fees = phi.map((printed) => feeOf(printed, repairs)).filter((fee) => fee !== null)
    return { method, processingTime: processingTimeOf(thoi_han, mo_ta, repairs), fees, note: mo_ta }
  })
}

/** The source only lists ways to submit: how far the online service goes is claimed where its words say so. */
function onlineServiceOf(source: NationalRecord): Pick<ProcedureContent, 'onlineService'> {
  if (source.cach_thuc.length === 0) return {}
  const online = source.cach_thuc.filter(({ hinh_thuc }) => hinh_thuc.toUpperCase() === 'ONLINE')
  if (online.length === 0) return { onlineService: 'none' }
  return online.some(({ mo_ta }) => /toàn trình/i.test(mo_ta)) ? { onlineService: 'full' } : {}
}

function casesOf(source: NationalRecord, repairs: Set<string>): ProcedureContent['cases'] {
  const cases = Map.groupBy(source.ho_so, ({ nhom }) => nhom)
  return [...cases].map(([name, rows]) => {
    const named = rows.filter(({ ten, mau }) => ten || mau.some(Boolean))
    if (named.length < rows.length) repairs.add('bỏ dòng giấy tờ không có tên trong thành phần hồ sơ')
    return {
      name,
      papers: named.map(({ ten, ban_chinh, ban_sao, mau }) => {
        const formName = mau.filter(Boolean).join('; ')
        return { name: ten || formName, originals: ban_chinh, copies: ban_sao, formName }
      }),
    }
  })
}

function dossierSetsOf({ ho_so, trinh_tu }: NationalRecord): Pick<ProcedureContent, 'dossierSets'> {
  const dossierSets = dossierSetsIn([...ho_so.flatMap(({ nhom, ten }) => [nhom, ten]), trinh_tu])
  return dossierSets ? { dossierSets } : {}
}
