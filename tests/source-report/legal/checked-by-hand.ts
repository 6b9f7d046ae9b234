/** What a person found who read the fifty picked lines beside what the import makes of them. */
export const CHECKED_ON = '2026-11-22'

/** What was looked at in each line. */
export const CHECKED_FIELDS = [
  'số và số chuẩn hóa',
  'loại',
  'cơ quan ban hành',
  'ngày ban hành',
  'trích yếu',
  'tình trạng ấn định',
  'quan hệ',
] as const

type Finding = { field: (typeof CHECKED_FIELDS)[number]; number: string; found: string; mended: string }

/** Everything that was wrong or ugly; all other fields of all fifty agreed with the source. */
export const FINDINGS: Finding[] = [
  {
    field: 'ngày ban hành',
    number: '227/NĐ-CP',
    found:
      'ngày 16/11/2018 là của văn bản bị sửa đổi (156/2018/NĐ-CP): cột ngày của nguồn lấy ngày đầu tiên có trong tên',
    mended:
      'ngày trùng với ngày của một văn bản khác có trong tên thì bỏ trống; cả danh mục có 34 bản ghi như vậy, nhờ đó thêm 4 quan hệ nối được',
  },
  ...['240/2026/NĐ-CP', '22/2026/TT-BCT', '272/2026/NĐ-CP'].map((number) => ({
    field: 'trích yếu' as const,
    number,
    found: 'trích yếu giữ dấu đầu dòng (“- ”, “+ ”) của nguồn',
    mended: 'bỏ dấu đầu dòng',
  })),
]

/** Right, but worth knowing: what the source itself does not say. */
export const REMARKS: string[] = [
  '23/2008/QH12: nguồn ghi “Luật/Nghị quyết”, tên không nói là luật hay nghị quyết, nên loại là “Văn bản khác”.',
  '04/2023/TT-BGDĐT: cả tên ở nguồn chỉ là một chữ chỉ loại văn bản.',
  'Văn bản của tỉnh trong danh mục được viện dẫn chỉ ghi “cấp tỉnh”, không ghi tỉnh nào.',
]
