import type { InitialTerm } from './initial-terms'

/** Festivals, performances, heritage, religion. */
export const cultureTerms: InitialTerm[] = [
  [
    ['lễ hội', 'mở lễ hội', 'tổ chức lễ hội', 'hội làng', 'mở hội làng', 'tổ chức hội làng'],
    ['thông báo tổ chức lễ hội', 'đăng ký tổ chức lễ hội'],
  ],
  [
    [
      'ca nhạc',
      'tổ chức ca nhạc',
      'biểu diễn ca nhạc',
      'liveshow',
      'đêm nhạc',
      'tổ chức biểu diễn',
      'xin phép biểu diễn',
      'mở sân khấu',
      'hội diễn',
    ],
    ['tổ chức biểu diễn nghệ thuật'],
  ],
  [
    ['thi hoa hậu', 'thi người đẹp', 'thi sắc đẹp', 'cuộc thi người mẫu', 'đi thi hoa hậu'],
    ['tổ chức cuộc thi người đẹp, người mẫu'],
  ],
  [
    [
      'triển lãm tranh',
      'mở triển lãm',
      'trưng bày tranh',
      'triển lãm ảnh',
      'đặt tượng',
      'dựng tượng đài',
      'làm tượng đài',
    ],
    ['tổ chức triển lãm', 'cấp giấy phép xây dựng tượng đài, tranh hoành tráng'],
  ],
  [
    ['quay phim', 'làm phim', 'chiếu phim', 'chiếu phim lưu động', 'đoàn làm phim'],
    ['cấp giấy phép phân loại phim', 'cung cấp dịch vụ quay phim'],
  ],
  [
    ['di tích', 'xếp hạng di tích', 'sửa di tích', 'công nhận di tích', 'tu bổ di tích', 'trông coi di tích'],
    ['xếp hạng di tích', 'tu bổ, phục hồi di tích'],
  ],
  [
    ['mua bán đồ cổ', 'nhặt được đồ cổ', 'đào được đồ cổ', 'bán đồ cổ'],
    ['di vật, cổ vật', 'đăng ký di vật, cổ vật, bảo vật quốc gia'],
  ],
  [['mở thư viện', 'thư viện tư nhân', 'thư viện cộng đồng', 'tủ sách'], ['thông báo thành lập thư viện']],
  [['mở bảo tàng', 'bảo tàng tư nhân'], ['cấp giấy phép hoạt động bảo tàng ngoài công lập']],
  [
    [
      'lập đền',
      'cúng bái',
      'hầu đồng',
      'lập miếu',
      'đền chùa',
      'sinh hoạt tín ngưỡng',
      'hội đình',
      'lễ đền',
      'tổ chức lễ ở đình',
    ],
    ['đăng ký hoạt động tín ngưỡng'],
  ],
  [
    [
      'nhóm cầu nguyện',
      'nhóm đạo',
      'tụ tập cầu nguyện',
      'theo đạo',
      'đạo tin lành',
      'điểm nhóm',
      'cầu nguyện tại nhà',
      'nhóm tin lành',
      'sinh hoạt đạo',
    ],
    ['đăng ký sinh hoạt tôn giáo tập trung'],
  ],
  [
    ['đổi chỗ cầu nguyện', 'chuyển điểm nhóm', 'đổi điểm nhóm', 'chuyển chỗ sinh hoạt đạo'],
    ['thay đổi địa điểm sinh hoạt tôn giáo tập trung'],
  ],
  [
    ['đổi trưởng nhóm đạo', 'đổi người đại diện nhóm đạo', 'thay trưởng nhóm đạo'],
    ['đăng ký thay đổi người đại diện của nhóm sinh hoạt tôn giáo tập trung'],
  ],
  [
    ['giảng đạo', 'linh mục … giảng', 'giảng đạo nơi khác', 'mục sư … giảng', 'nhà sư … giảng'],
    ['đề nghị giảng đạo ngoài địa bàn phụ trách, cơ sở tôn giáo'],
  ],
  [
    [
      'làm lễ ngoài nhà thờ',
      'lễ ngoài chùa',
      'rước kiệu',
      'rước lễ ngoài đường',
      'đại lễ ngoài trời',
      'lễ ngoài cơ sở tôn giáo',
    ],
    ['tổ chức cuộc lễ ngoài cơ sở tôn giáo'],
  ],
  [
    [
      'phong chức linh mục',
      'bổ nhiệm trụ trì',
      'trụ trì',
      'phong phẩm',
      'thuyên chuyển linh mục',
      'đổi trụ trì',
      'đi tu',
    ],
    ['thông báo bổ nhiệm, phong phẩm chức sắc, thuyên chuyển chức sắc tôn giáo'],
  ],
  [
    ['quyên góp xây chùa', 'quyên góp nhà thờ', 'tiền công đức', 'xin tiền xây chùa'],
    ['thông báo tổ chức quyên góp của cơ sở tín ngưỡng, cơ sở tôn giáo'],
  ],
  [['trống hội', 'đội văn nghệ', 'đội cồng chiêng', 'câu lạc bộ dân ca'], ['hỗ trợ đội văn nghệ']],
]
