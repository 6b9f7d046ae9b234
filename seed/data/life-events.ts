/** Việc trong đời: why people come, and the codes of the national procedures each needs. */
export type LifeEventText = {
  slug: string
  name: string
  english: string
  description: string
  englishDescription: string
  codes: string[]
}

export const lifeEventTexts: LifeEventText[] = [
  {
    slug: 'sinh-con',
    name: 'Sinh con, nhận con',
    english: 'Having a child',
    description:
      'Khai sinh, thẻ bảo hiểm y tế, thường trú cho bé; chế độ thai sản của mẹ và cha; nhận con, nhận con nuôi.',
    englishDescription:
      'Birth registration, health insurance and residence for the child, maternity benefits, adoption.',
    codes: [
      ...['1.001193', '1.000689', '1.001022', '1.004884', '1.004772', '2.000528', '2.000986', '2.001023'],
      ...['2.001263', '2.001255', '1.001939', '1.004222', '1.014062', '1.014166', '1.014168', '1.014170'],
      ...['2.000693', '1.003583', '2.000635'],
    ],
  },
  {
    slug: 'ket-hon',
    name: 'Kết hôn',
    english: 'Getting married',
    description: 'Giấy xác nhận tình trạng hôn nhân, đăng ký kết hôn, rồi chuyển thường trú về ở cùng nhau.',
    englishDescription: 'Certificate of marital status, marriage registration, moving in together.',
    codes: [
      ...['1.004873', '1.000894', '2.000806', '1.004746', '1.000593', '2.000513', '2.002189', '2.000554'],
      ...['1.004222', '1.010038', '2.000635'],
    ],
  },
  {
    slug: 'nguoi-than-qua-doi',
    name: 'Người thân qua đời',
    english: 'A death in the family',
    description: 'Khai tử, xóa thường trú, tiền mai táng, chế độ tử tuất và việc thừa kế của gia đình.',
    englishDescription: 'Death registration, funeral support, survivors’ benefits and inheritance.',
    codes: [
      ...['1.000656', '1.005461', '1.000419', '1.001766', '1.003197', '1.001731', '1.014028', '1.014177'],
      ...['2.000821', '2.000717', '1.010824', '2.002307', '2.002308', '1.014359', '2.001406', '2.001016'],
      ...['2.001019', '1.007674', '1.014424'],
    ],
  },
  {
    slug: 'xay-sua-nha',
    name: 'Xây, sửa nhà',
    english: 'Building or repairing a house',
    description:
      'Giấy phép xây dựng, sửa chữa, số nhà; xem quy hoạch, tách thửa, rõ ranh đất trước khi khởi công.',
    englishDescription: 'Building and repair permits, house numbers, land use and boundaries.',
    codes: [
      ...['1.009122', '1.013225', '1.013226', '1.013227', '1.013228', '1.013229', '1.009141', '1.009022'],
      ...['1.013949', '1.014632', '1.012789', '1.012784', '1.012812'],
    ],
  },
  {
    slug: 'nha-dat',
    name: 'Mua bán, cho tặng nhà đất',
    english: 'Buying, giving or dividing land',
    description:
      'Chứng thực hợp đồng, sang tên, tách thửa, cấp đổi hay cấp lại sổ đỏ và tranh chấp với hàng xóm.',
    englishDescription: 'Contracts, transfers, dividing plots, land certificates and disputes.',
    codes: [
      ...['2.001035', '2.000913', '2.000927', '2.000942', '1.012783', '1.012784', '1.012786', '1.012789'],
      ...['1.012753', '1.012756', '1.012812', '1.013967', '1.013979', '1.007674', '1.011441', '1.011443'],
    ],
  },
  {
    slug: 'mo-quan',
    name: 'Mở quán, làm ăn nhỏ',
    english: 'Opening a small business',
    description: 'Đăng ký hộ kinh doanh, thuế, an toàn thực phẩm; khi đổi ngành nghề, nghỉ tạm hay đóng cửa.',
    englishDescription: 'Household business registration, tax, food safety, pausing or closing.',
    codes: [
      ...['1.001612', '2.000720', '1.001570', '1.001266', '2.000575', '1.014034', '1.014035', '1.009824'],
      ...['1.011022', '1.014976', '1.013855', '1.014230', '1.014231', '2.001827', '2.002226', '1.001029'],
      ...['2.000648'],
    ],
  },
  {
    slug: 'di-hoc',
    name: 'Đi học',
    english: 'Going to school',
    description: 'Vào lớp đầu cấp, chuyển trường, học bổng và các khoản hỗ trợ học phí, ăn ở.',
    englishDescription: 'Admission, changing schools, scholarships and support for fees.',
    codes: [
      ...['3.000182', '3.000181', '2.002854', '2.002855', '2.002857', '1.003702', '1.002982', '1.005090'],
      ...['1.014957', '1.014103', '1.014333', '1.014581', '2.002770', '1.001714', '1.008950', '1.001942'],
      ...['2.000908', '2.000815'],
    ],
  },
  {
    slug: 'chuyen-cho-o',
    name: 'Chuyển chỗ ở',
    english: 'Moving house',
    description: 'Thường trú, tạm trú, tách hộ, báo lưu trú và những giấy tờ phải chuyển theo.',
    englishDescription: 'Permanent and temporary residence and the papers that move with you.',
    codes: [
      ...['1.004222', '1.004194', '1.002755', '1.010038', '1.003197', '1.010028', '1.010041', '1.010039'],
      ...['1.010040', '2.001159', '1.003677', '1.010827', '1.001742', '1.014753', '2.002854', '1.000253'],
    ],
  },
  {
    slug: 'giay-to-tuy-than',
    name: 'Làm giấy tờ tùy thân',
    english: 'Identity papers',
    description:
      'Căn cước, định danh điện tử, hộ chiếu, trích lục, bản sao, chứng thực và sửa sai thông tin hộ tịch.',
    englishDescription: 'Identity cards, passports, certified copies and corrections.',
    codes: [
      ...['1.014061', '1.014062', '1.014063', '1.014064', '3.000228', '1.001456', '1.010386', '3.000333'],
      ...['2.000635', '1.004859', '2.000815', '2.000884', '2.000908', '1.014056', '1.005136', '2.001895'],
    ],
  },
  {
    slug: 'dau-om-khuyet-tat',
    name: 'Đau ốm, khuyết tật',
    english: 'Illness and disability',
    description:
      'Xác định mức độ khuyết tật, trợ cấp hằng tháng, thẻ bảo hiểm y tế, giám hộ và giúp đỡ khẩn cấp.',
    englishDescription: 'Disability certificates, monthly support, health insurance, guardianship.',
    codes: [
      ...['1.001699', '1.001653', '1.001776', '1.001939', '1.002759', '1.014163', '1.001667', '1.011947'],
      ...['2.000286', '2.000282', '1.004837', '1.004845', '1.001714', '1.001598'],
    ],
  },
  {
    slug: 've-gia',
    name: 'Nghỉ hưu, tuổi già',
    english: 'Retirement and old age',
    description: 'Lương hưu, trợ cấp hưu trí xã hội, nhận tiền thay, bảo hiểm y tế và lập di chúc.',
    englishDescription: 'Pensions, social allowances for the old, health insurance and wills.',
    codes: [
      ...['1.014171', '1.014172', '1.014027', '1.014174', '1.014176', '1.001742', '1.001601', '1.001646'],
      ...['2.000605', '1.001776', '1.001939', '2.001019'],
    ],
  },
  {
    slug: 'viec-lam',
    name: 'Tìm việc, mất việc',
    english: 'Looking for work, losing a job',
    description:
      'Giới thiệu việc làm, trợ cấp thất nghiệp, học nghề và lý lịch tư pháp để nộp hồ sơ xin việc.',
    englishDescription: 'Job placement, unemployment benefits, training, criminal records.',
    codes: [
      ...['1.014746', '1.014748', '1.014745', '1.014750', '1.014751', '1.014752', '1.014753', '2.002821'],
      ...['1.012474', '2.002681', '3.000412', '3.000333'],
    ],
  },
  {
    slug: 'mua-xe-lai-xe',
    name: 'Mua xe, lái xe',
    english: 'Buying and driving a vehicle',
    description: 'Đăng ký xe, biển số, sang tên, cấp lại giấy tờ xe và giấy phép lái xe.',
    englishDescription: 'Registration, number plates, transfers and driving licences.',
    codes: [
      ...['1.012575', '1.013066', '1.013067', '1.013076', '1.013079', '1.013080', '1.013082', '1.013083'],
      ...['1.013065', '3.000346', '3.000347', '3.000348', '3.000353', '1.000703'],
    ],
  },
  {
    slug: 'gia-dinh-nguoi-co-cong',
    name: 'Gia đình người có công',
    english: 'Families of people with merit',
    description: 'Công nhận, trợ cấp, thờ cúng liệt sĩ, giấy xác nhận thân nhân và chuyển hồ sơ.',
    englishDescription: 'Recognition, allowances, worship support, certificates for relatives.',
    codes: [
      ...['1.010806', '1.010826', '1.010827', '1.010833', '1.010803', '1.010824', '1.010801', '1.010802'],
      ...['1.010805', '1.010814', '1.010820', '1.010825', '1.013750', '1.010829'],
    ],
  },
  {
    slug: 'gap-kho-khan',
    name: 'Gặp khó khăn, hộ nghèo',
    english: 'Hard times',
    description: 'Xét hộ nghèo, hộ cận nghèo, các khoản giúp đỡ theo hộ và trợ giúp pháp lý.',
    englishDescription: 'Recognition as a poor household, support and legal aid.',
    codes: [
      ...['1.011606', '1.011607', '1.011608', '1.011609', '1.001776', '1.011947', '1.014103', '3.000412'],
      ...['2.000286', '1.014632', '3.000083'],
    ],
  },
]
