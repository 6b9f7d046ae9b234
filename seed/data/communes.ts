/** A commune of the demo district: facts from which its site, its pages and its desks are written. */
export type Commune = {
  slug: string
  kind: 'xa' | 'thi-tran'
  name: string
  english: string
  accent: string
  /** Last three digits of the desk's invented telephone number. */
  telephone: string
  street: string
  chairman: string
  deputy: string
  officer: string
  population: number
  households: number
  /** In square kilometres. */
  area: number
  villages: number
  founded: string
  livelihood: string
  landmark: string
}

type Row = [
  slug: string,
  name: string,
  english: string,
  accent: string,
  telephone: string,
  street: string,
  people: [chairman: string, deputy: string, officer: string],
  numbers: [population: number, households: number, area: number, villages: number],
  founded: string,
  livelihood: string,
  landmark: string,
]

const rows: Row[] = [
  [
    'thi-tran-minh-giang',
    'thị trấn Minh Giang',
    'Minh Giang Township',
    '#8a1c1c',
    '101',
    'số 02 đường Bến Sông',
    ['Nguyễn Hữu Phước', 'Trần Thị Mỹ Lệ', 'Phan Ngọc Trâm'],
    [18420, 4873, 9.6, 7],
    '1987-03-12',
    'thương mại, dịch vụ ven bến sông',
    'chợ Bến Sông',
  ],
  [
    'xa-an-binh',
    'xã An Bình',
    'An Binh Commune',
    '#14532d',
    '112',
    'thôn Trung',
    ['Lê Văn Thành', 'Đỗ Thị Hạnh', 'Bùi Thanh Thảo'],
    [9860, 2514, 21.4, 8],
    '1979-06-05',
    'trồng lúa hai vụ và rau màu',
    'đình An Bình',
  ],
  [
    'xa-phu-lam',
    'xã Phú Lâm',
    'Phu Lam Commune',
    '#3f4d0f',
    '123',
    'thôn Phú Thượng',
    ['Hoàng Đình Quý', 'Vũ Thị Nhàn', 'Lương Minh Khôi'],
    [7315, 1896, 54.8, 9],
    '1983-09-20',
    'trồng rừng gỗ lớn và nuôi ong',
    'rừng thông Phú Lâm',
  ],
  [
    'xa-hoa-thuan',
    'xã Hòa Thuận',
    'Hoa Thuan Commune',
    '#7c2d12',
    '134',
    'thôn Thuận Nghĩa',
    ['Phạm Công Danh', 'Ngô Thị Sương', 'Đặng Quốc Huy'],
    [11240, 2930, 18.7, 10],
    '1979-06-05',
    'làm gốm đỏ và trồng hoa',
    'làng gốm Thuận Nghĩa',
  ],
  [
    'xa-vinh-hung',
    'xã Vĩnh Hưng',
    'Vinh Hung Commune',
    '#1e3a5f',
    '145',
    'thôn Vĩnh Đông',
    ['Trương Văn Lợi', 'Huỳnh Thị Cúc', 'Mai Anh Tuấn'],
    [8975, 2301, 16.2, 7],
    '1986-01-15',
    'nuôi cá lồng trên sông',
    'cầu phao Vĩnh Đông',
  ],
  [
    'xa-tan-lap',
    'xã Tân Lập',
    'Tan Lap Commune',
    '#5b21b6',
    '156',
    'thôn 3',
    ['Đinh Xuân Bách', 'Lý Thị Hoa', 'Nông Văn Hiệp'],
    [6120, 1544, 61.3, 8],
    '1991-11-02',
    'trồng chè và cây dược liệu',
    'đồi chè Tân Lập',
  ],
  [
    'xa-long-khe',
    'xã Long Khê',
    'Long Khe Commune',
    '#0f4c5c',
    '167',
    'thôn Khê Trung',
    ['Võ Minh Đức', 'Cao Thị Thủy', 'Hồ Sỹ Nguyên'],
    [7840, 2012, 33.5, 6],
    '1983-09-20',
    'trồng bưởi và du lịch suối',
    'suối Long Khê',
  ],
  [
    'xa-binh-son',
    'xã Bình Sơn',
    'Binh Son Commune',
    '#4a2c0a',
    '178',
    'thôn Sơn Tây',
    ['Lâm Quang Vinh', 'Tạ Thị Kim Oanh', 'Trịnh Bảo Ngọc'],
    [6988, 1790, 47.1, 9],
    '1985-04-28',
    'chăn nuôi bò và trồng cỏ',
    'hồ chứa Bình Sơn',
  ],
  [
    'xa-thanh-ha',
    'xã Thanh Hà',
    'Thanh Ha Commune',
    '#9d174d',
    '189',
    'thôn Hà Nam',
    ['Bùi Đức Thắng', 'Nguyễn Thị Phượng', 'Lê Hải Yến'],
    [10455, 2688, 19.9, 8],
    '1979-06-05',
    'trồng vải thiều và nhãn',
    'vườn vải cổ Hà Nam',
  ],
  [
    'xa-dong-phong',
    'xã Đông Phong',
    'Dong Phong Commune',
    '#1d4e3a',
    '201',
    'thôn Phong Nhất',
    ['Trần Quốc Toàn', 'Phan Thị Lành', 'Đoàn Gia Bảo'],
    [9230, 2377, 14.8, 6],
    '1986-01-15',
    'dệt chiếu cói và trồng cói',
    'làng chiếu Phong Nhất',
  ],
  [
    'xa-cam-thach',
    'xã Cẩm Thạch',
    'Cam Thach Commune',
    '#374151',
    '212',
    'thôn Đá Trắng',
    ['Đỗ Mạnh Cường', 'Hoàng Thị Vân', 'Chu Đình Nam'],
    [5870, 1498, 58.6, 7],
    '1992-08-19',
    'chế tác đá mỹ nghệ và trồng ngô',
    'động Đá Trắng',
  ],
  [
    'xa-loc-dien',
    'xã Lộc Điền',
    'Loc Dien Commune',
    '#854d0e',
    '223',
    'thôn Điền Hòa',
    ['Nguyễn Thế Vinh', 'Dương Thị Nga', 'Kiều Thu Trang'],
    [12080, 3144, 22.6, 11],
    '1979-06-05',
    'trồng lúa chất lượng cao',
    'cánh đồng mẫu Điền Hòa',
  ],
  [
    'xa-xuan-hoa',
    'xã Xuân Hòa',
    'Xuan Hoa Commune',
    '#6b21a8',
    '234',
    'thôn Xuân Đài',
    ['Mạc Văn Khánh', 'Tô Thị Bích', 'Quách Tuấn Kiệt'],
    [7452, 1925, 36.9, 7],
    '1988-12-10',
    'trồng đào, mai cảnh và cam',
    'chùa Xuân Đài',
  ],
  [
    'xa-quang-minh',
    'xã Quang Minh',
    'Quang Minh Commune',
    '#92400e',
    '245',
    'thôn Minh Tân',
    ['Hà Văn Sáng', 'Lưu Thị Thơm', 'Vương Đức Long'],
    [8617, 2218, 17.3, 8],
    '1987-03-12',
    'làm bún bánh và cơ khí nhỏ',
    'làng bún Minh Tân',
  ],
]

/** The town and the thirteen communes, the town first. */
export const communes: Commune[] = rows.map(
  ([slug, name, english, accent, telephone, street, people, numbers, founded, livelihood, landmark]) => ({
    slug,
    kind: slug.startsWith('xa-') ? 'xa' : 'thi-tran',
    name,
    english,
    accent,
    telephone,
    street,
    chairman: people[0],
    deputy: people[1],
    officer: people[2],
    population: numbers[0],
    households: numbers[1],
    area: numbers[2],
    villages: numbers[3],
    founded,
    livelihood,
    landmark,
  }),
)

/** The commune where an editor may publish alone ("bốn mắt" is off). */
export const COMMUNE_WITHOUT_FOUR_EYES = 'xa-long-khe'

/** The commune whose demo accounts show "bốn mắt" at work. */
export const COMMUNE_WITH_FOUR_EYES = 'xa-an-binh'
