import { communes, type Commune } from './data/communes'
import { procedureTexts, type ProcedureText } from './data/procedure-table'
import type { Outcome, SeedSession, Wanted } from './session'
import { deskOf, telephoneOf } from './sites'

/** What every commune is asked for daily. */
const EVERYWHERE = [
  '1.001193',
  '1.000894',
  '1.000656',
  '1.004873',
  '2.000635',
  '2.000815',
  '2.000884',
  '2.001035',
  '1.004222',
  '1.004194',
  '1.001776',
  '1.001612',
  '1.011607',
  '1.012812',
]

const WINDOWS: Record<string, [window: string, note: string]> = {
  'ho-tich': ['Quầy 1 – Hộ tịch', 'Kiểm tra kỹ họ tên, ngày sinh trên bản nháp trước khi in.'],
  'nuoi-con-nuoi': ['Quầy 1 – Hộ tịch', 'Hẹn trước một ngày để bố trí phòng làm việc riêng.'],
  'chung-thuc': ['Quầy 2 – Chứng thực', 'Mang bản chính; từ 20 trang trở lên hẹn trả trong buổi chiều.'],
  'cu-tru': ['Quầy Công an xã', 'Có thể nộp trên VNeID, không cần đến quầy.'],
  'can-cuoc': ['Quầy Công an xã', 'Lấy số trước 10 giờ; trẻ em đi cùng cha, mẹ hoặc người giám hộ.'],
  'bao-tro-xa-hoi': [
    'Quầy 3 – Lao động, xã hội',
    'Người không đi lại được có thể nhờ trưởng thôn nhận hồ sơ tại nhà.',
  ],
  'ho-kinh-doanh': ['Quầy 4 – Kinh tế', 'Tra cứu trước tên dự định đặt để tránh trùng trong xã.'],
  'dat-dai': ['Quầy 5 – Địa chính', 'Mang theo giấy tờ về thửa đất và sơ đồ nếu có.'],
}

const OTHER_WINDOW: [string, string] = [
  'Quầy 3 – Lao động, xã hội',
  'Hỏi cán bộ hướng dẫn ở sảnh nếu chưa rõ giấy tờ.',
]

const NOON_BREAK = { morningOpen: '07:30', morningClose: '11:30' }

/** Some desks keep hours of their own; the others those of their commune. */
const OWN_HOURS = [
  undefined,
  {
    days: 'Thứ Hai đến thứ Sáu',
    weekdays: ['1', '2', '3', '4', '5'],
    summer: { ...NOON_BREAK, afternoonOpen: '13:00', afternoonClose: '16:30' },
  },
  {
    days: 'Sáng thứ Hai đến sáng thứ Bảy',
    weekdays: ['1', '2', '3', '4', '5', '6'],
    summer: NOON_BREAK,
  },
]

/** How each of the fourteen communes offers the procedures of the shared catalogue. */
export function seedOfferings(session: SeedSession): Promise<Outcome> {
  const wanted = communes.flatMap((commune, place) =>
    procedureTexts
      .filter(({ level }) => level === 'commune')
      .filter(({ code }, index) => EVERYWHERE.includes(code) || (index + place) % 9 === 0)
      .map((text) => offering(session, commune, place, text)),
  )
  return session.ensure('offerings', 'procedure', wanted)
}

function offering(session: SeedSession, commune: Commune, place: number, text: ProcedureText): Wanted {
  const [window, note] = WINDOWS[text.sector] ?? OTHER_WINDOW
  const desk = deskOf(commune)
  const isPolice = window === 'Quầy Công an xã'
  const procedure = session.idOf('procedures', text.code)
  return {
    key: procedure,
    site: commune.slug,
    data: {
      procedure,
      isOffered: !isTurnedAway(commune, text),
      deskName: `${window}, ${desk.name}`,
      address: isPolice ? `Trụ sở Công an ${commune.name}, ${commune.street}` : desk.address,
      officeHours: OWN_HOURS[(place + (isPolice ? 2 : 0)) % OWN_HOURS.length],
      officer: isPolice ? `Trực ban Công an ${commune.name}` : commune.officer,
      telephone: telephoneOf(commune),
      localFee: localFeeOf(text),
      note: isTurnedAway(commune, text)
        ? 'Xã tạm thời không nhận tại quầy; mời nộp trực tuyến hoặc tại Bộ phận Một cửa thị trấn Minh Giang.'
        : note,
    },
  }
}

/** Two small communes have no room for identity cards and land mediation at present. */
function isTurnedAway({ slug }: Commune, { code, sector }: ProcedureText): boolean {
  return (slug === 'xa-cam-thach' && sector === 'can-cuoc') || (slug === 'xa-tan-lap' && code === '1.012812')
}

/** The district's council waives some fees until the end of 2027; the others are the catalogue's. */
function localFeeOf({ sector, fee }: ProcedureText): number | undefined {
  if (sector === 'ho-tich' || sector === 'cu-tru') return 0
  const amount = parseInt(fee, 10)
  return Number.isNaN(amount) ? undefined : amount
}
