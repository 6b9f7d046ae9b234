import { describe, expect, it, test } from 'vitest'
import { daysOfEffect } from './title-days'
import { type End, leadingNumber, readTitle } from './title-statements'

const named = (end: End) => {
  if (end === 'self') return '§'
  const { number, issuedOn, issuer } = end
  return [number.printed, issuedOn, issuer].filter(Boolean).join(' ')
}

/** `§ amends 12/2020/NĐ-CP 2020-02-03 (partly)`; `?` for a document that stands in no relation. */
function read(title: string, own = '300/2024/NĐ-CP', key = '3002024ndcp'): string[] {
  const { statements, unrelated } = readTitle(title.replace('OWN', own), new Set([key]))
  return [
    ...statements.map(({ actor, kind, target, partial, provision }) =>
      [named(actor), kind, named(target), partial && '(partly)', provision].filter(Boolean).join(' '),
    ),
    ...unrelated.map((mention) => `? ${named(mention)}`),
  ]
}

test.each<[string, string[]]>([
  ['Nghị định quy định về chợ', []],
  ['sửa đổi, bổ sung một số điều của các Nghị định về chợ', []],
  ['quy định chi tiết Luật Chợ', []],
  [
    'Nghị định số OWN sửa đổi, bổ sung một số điều của Nghị định số 12/2020/NĐ-CP',
    ['§ amends 12/2020/NĐ-CP (partly)'],
  ],
  [
    'SỬA ĐỔI NGHỊ ĐỊNH SỐ 12/2020/NĐ-CP NGÀY 3 THÁNG 2 NĂM 2020 VỀ CHỢ',
    ['§ amends 12/2020/NĐ-CP 2020-02-03 (partly)'],
  ],
  ['Thay thế Quyết định số 5/2019/QĐ-TTg', ['§ replaces 05/2019/QĐ-TTg']],
  ['thay thế Phụ lục II của Thông tư số 5/2019/TT-BTC', ['§ replaces 05/2019/TT-BTC (partly) Phụ lục II']],
  ['về việc bãi bỏ Quyết định số 5/2019/QĐ-TTg ngày 03/01/2019', ['§ repeals 05/2019/QĐ-TTg 2019-01-03']],
  ['bãi bỏ khoản 1 Điều 3 Thông tư 5/2019/TT-BTC', ['§ repeals 05/2019/TT-BTC (partly) khoản 1 Điều 3']],
  ['Đính chính Nghị định số 12/2020/NĐ-CP', ['§ corrects 12/2020/NĐ-CP']],
  ['đình chỉ thi hành Quyết định số 5/2019/QĐ-TTg', ['§ suspends 05/2019/QĐ-TTg']],
  ['quy định chi tiết thi hành Nghị định số 12/2020/NĐ-CP về chợ', ['§ details 12/2020/NĐ-CP']],
  [
    'quy định một số biện pháp thi hành Luật Chợ và Nghị định 12/2020/NĐ-CP của Chính phủ',
    ['§ details 12/2020/NĐ-CP'],
  ],
  ['hướng dẫn một số điều của Nghị định 12/2020/NĐ-CP', ['§ guides 12/2020/NĐ-CP']],
  ['kinh phí chợ theo Nghị định số 12/2020/NĐ-CP', ['§ cites 12/2020/NĐ-CP']],
  // Several targets; what the targets do themselves is theirs.
  [
    'sửa đổi, bổ sung một số điều của Nghị định số 12/2020/NĐ-CP ngày 03/02/2020 và Nghị định số 13/2021/NĐ-CP',
    ['§ amends 12/2020/NĐ-CP 2020-02-03 (partly)', '§ amends 13/2021/NĐ-CP (partly)'],
  ],
  [
    'sửa đổi Thông tư số 5/2019/TT-BTC của Bộ Tài chính hướng dẫn Nghị định số 12/2020/NĐ-CP về chợ',
    ['§ amends 05/2019/TT-BTC (partly)', '05/2019/TT-BTC guides 12/2020/NĐ-CP'],
  ],
  [
    'sửa đổi Nghị định số 12/2020/NĐ-CP quy định chi tiết Luật Chợ và Luật Đường và Nghị định số 13/2021/NĐ-CP về cầu',
    ['§ amends 12/2020/NĐ-CP (partly)', '§ amends 13/2021/NĐ-CP (partly)'],
  ],
  [
    'sửa đổi Thông tư số 5/2019/TT-BTC của Bộ Tài chính và bãi bỏ Thông tư số 6/2019/TT-BTC',
    ['§ amends 05/2019/TT-BTC (partly)', '§ repeals 06/2019/TT-BTC'],
  ],
  // A regulation that a document put into force.
  [
    'sửa đổi, bổ sung một số điều của Quy chế chợ ban hành kèm theo Quyết định số 7/2018/QĐ-UBND ngày 5/6/2018 của UBND tỉnh Bến Mẫu về chợ',
    ['§ amends 07/2018/QĐ-UBND 2018-06-05 Ủy ban nhân dân tỉnh Bến Mẫu (partly)'],
  ],
  // Said of a document in the passive: others act.
  [
    'Nghị định số OWN về chợ được sửa đổi, bổ sung một số điều bởi Nghị định số 12/2025/NĐ-CP và Nghị định số 13/2025/NĐ-CP',
    ['12/2025/NĐ-CP amends § (partly)', '13/2025/NĐ-CP amends § (partly)'],
  ],
  [
    'hướng dẫn Nghị định số 12/2020/NĐ-CP về chợ đã được sửa đổi theo Nghị định số 13/2021/NĐ-CP',
    ['13/2021/NĐ-CP amends 12/2020/NĐ-CP (partly)', '§ guides 12/2020/NĐ-CP'],
  ],
  [
    'sửa đổi Thông tư số 5/2019/TT-BTC được sửa đổi bởi Thông tư số 6/2020/TT-BTC; Thông tư số 7/2021/TT-BTC về cầu',
    [
      '06/2020/TT-BTC amends 05/2019/TT-BTC (partly)',
      '§ amends 05/2019/TT-BTC (partly)',
      '§ amends 07/2021/TT-BTC (partly)',
    ],
  ],
  [
    'sửa đổi Thông tư số 5/2019/TT-BTC được sửa đổi bởi Thông tư số 6/2020/TT-BTC và Thông tư số 7/2021/TT-BTC quy định về cầu',
    [
      '06/2020/TT-BTC amends 05/2019/TT-BTC (partly)',
      '§ amends 05/2019/TT-BTC (partly)',
      '§ amends 07/2021/TT-BTC (partly)',
    ],
  ],
  [
    'hướng dẫn Nghị định số 12/2020/NĐ-CP về chợ sửa đổi, bổ sung bởi Nghị định số 13/2021/NĐ-CP',
    ['13/2021/NĐ-CP amends 12/2020/NĐ-CP (partly)', '§ guides 12/2020/NĐ-CP'],
  ],
  ['biểu mẫu sửa đổi theo Nghị định số 12/2020/NĐ-CP', ['§ cites 12/2020/NĐ-CP']],
  // A cell that runs on into another document.
  [
    'quy định về chợ; Quyết định số 9/2024/QĐ-UBND ngày 1/2/2024 sửa đổi Nghị định số OWN',
    ['09/2024/QĐ-UBND 2024-02-01 amends § (partly)'],
  ],
  // Words that look like acts.
  [
    'hỗ trợ thay thế thiết bị đáp ứng điều kiện theo quy định tại Nghị định số 12/2020/NĐ-CP',
    ['§ cites 12/2020/NĐ-CP'],
  ],
  ['quy định việc gia hạn, sửa đổi, bổ sung giấy phép', []],
  ['và Quyết định số 16/2023/QĐ-UBND ngày 28/04/2023', ['? 16/2023/QĐ-UBND 2023-04-28']],
])('%s', (title, statements) => {
  expect(read(title)).toEqual(statements)
  expect(read(title.normalize('NFD'))).toEqual(statements)
})

describe('days in titles', () => {
  it.each([
    ['về phí, có hiệu lực từ ngày 01/01/2017', '2017-01-01', null],
    ['Có hiệu lực thi hành kể từ ngày 5 tháng 2 năm 2021.', '2021-02-05', null],
    ['có hiệu lực từ ngày 01/7/2023 đến hết ngày 31 tháng 12 năm 2023', '2023-07-01', '2023-12-31'],
    ['có hiệu lực từ ngày 31/02/2023', null, null],
    ['ngày 01/01/2017 về phí', null, null],
  ])('%s', (title, effectiveOn, expiresOn) => {
    expect(daysOfEffect(title)).toEqual({ effectiveOn, expiresOn })
  })
})

it.each([
  ['Nghị định số 12/2020/NĐ-CP ngày 03/02/2020 về chợ', '12/2020/NĐ-CP'],
  ['12/2020/NĐ-CP-Về chợ', '12/2020/NĐ-CP'],
  ['Nghị định hướng dẫn Nghị định số 12/2020/NĐ-CP', null],
])('%s begins with %s', (title, number) => {
  expect(leadingNumber(title)?.number.printed ?? null).toBe(number)
})
