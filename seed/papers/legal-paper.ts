import { documentTypeLabel } from '@/platform/official-documents/document-types'
import { displayDay } from '@/platform/time/calendar-day'
import { slugOf } from '@/platform/text/slug'
import type { LegalText } from '../legal-documents'
import type { Paper } from './paper'

const COMMITTEE = 'Ủy ban nhân dân huyện Minh Giang'
const COUNCIL = 'Hội đồng nhân dân huyện Minh Giang'

/** Each is a scan in the demo, so that there is something to read by OCR. */
const SCANS = ['12/2020/QĐ-UBND', '09/2022/QĐ-UBND']

const ENDINGS: Partial<Record<string, string>> = {
  replaces: 'thay thế',
  repeals: 'bãi bỏ',
  amends: 'sửa đổi, bổ sung',
}

/** Whether the demo prints the document: only what its own district is made to have issued. */
export function isPrinted([, , , issuer]: LegalText): boolean {
  return issuer === COMMITTEE || issuer === COUNCIL
}

/** File name of a printed document; it says its number, as clerks name scans. */
export function paperName(number: string): string {
  return slugOf(number.replaceAll('/', '-'))
}

/** A document of the district in full, written around what the demo says of it. */
export function legalPaper(text: LegalText, signature: { signer: string; position: string }): Paper {
  const [number, type, abstract, issuer, issued, effective, , more = {}] = text
  const label = documentTypeLabel(type)
  const name = label.toLowerCase()
  const acts = (more.relations ?? []).flatMap(([kind, target]) =>
    ENDINGS[kind] ? [`${ENDINGS[kind]} văn bản số ${target}`] : [],
  )
  return {
    name: paperName(number),
    issuer,
    number,
    day: issued,
    heading: label,
    abstract,
    paragraphs: [
      'Căn cứ quy định của pháp luật về tổ chức chính quyền địa phương;',
      ...(more.relations ?? [])
        .filter(([kind]) => kind === 'based-on' || kind === 'details')
        .map(([, target]) => `Căn cứ văn bản số ${target};`),
      `Theo đề nghị của cơ quan chuyên môn được giao soạn thảo, ${issuer} ban hành ${name} với các nội dung sau.`,
      `Điều 1. Phạm vi điều chỉnh. ${label} này ${lowered(abstract)}.`,
      `Điều 2. Đối tượng áp dụng. Cơ quan, đơn vị, ủy ban nhân dân các xã, thị trấn, tổ chức và cá nhân có liên quan trên địa bàn huyện Minh Giang.${more.scope ? ` Phạm vi: ${more.scope}.` : ''}`,
      'Điều 3. Nguyên tắc thực hiện. Công khai, đúng thẩm quyền, thuận tiện cho người dân; việc nào đã giao cho cấp xã thì cấp xã giải quyết và báo cáo kết quả, không chuyển vòng hồ sơ giữa các cơ quan.',
      'Điều 4. Trách nhiệm của ủy ban nhân dân các xã, thị trấn. Niêm yết văn bản tại trụ sở và nhà văn hóa thôn; tiếp nhận ý kiến của người dân vào sáng thứ hai hằng tuần; lập sổ theo dõi và báo cáo huyện trước ngày 20 của tháng cuối mỗi quý.',
      'Điều 5. Trách nhiệm của các phòng chuyên môn. Hướng dẫn nghiệp vụ, kiểm tra ít nhất một lần trong năm, tổng hợp vướng mắc và đề xuất sửa đổi khi cần thiết. Đơn vị chậm báo cáo phải giải trình bằng văn bản.',
      'Điều 6. Kinh phí thực hiện. Bố trí trong dự toán ngân sách hằng năm của huyện và xã theo phân cấp; các khoản đóng góp tự nguyện được thu, chi công khai và quyết toán với thôn, tổ dân phố.',
      `Điều 7. Hiệu lực thi hành. ${label} này ${effective ? `có hiệu lực từ ngày ${displayDay(effective)}` : 'có hiệu lực theo quy định của pháp luật'}${more.expires ? ` đến hết ngày ${displayDay(more.expires)}` : ''}${acts.length > 0 ? ` và ${acts.join('; ')}` : ''}.`,
      'Điều 8. Tổ chức thực hiện. Chánh Văn phòng, trưởng các phòng, ban và chủ tịch ủy ban nhân dân các xã, thị trấn chịu trách nhiệm thi hành.',
    ],
    signer: signature.signer,
    position: signature.position,
    recipients: ['Như Điều 8', 'Thường trực Huyện ủy', 'Các phòng, ban thuộc huyện', 'UBND các xã, thị trấn'],
    isScan: SCANS.includes(number),
  }
}

function lowered(text: string): string {
  const body = text.trim().replace(/[.;]+$/, '')
  return /^(Về|Quy định|Ban hành|Sửa đổi|Bãi bỏ|Hướng dẫn|Phê duyệt|Thông qua)/.test(body)
    ? body.charAt(0).toLowerCase() + body.slice(1)
    : `quy định: ${body}`
}
