import type { InitialTerm } from './initial-terms'

/** War veterans, martyrs, their families; army service; awards. */
export const meritTerms: InitialTerm[] = [
  [
    [
      'chế độ người có công',
      'gia đình chính sách',
      'con liệt sĩ',
      'gia đình liệt sĩ',
      'nhà có liệt sĩ',
      'giấy con liệt sĩ',
      'con thương binh',
      'xác nhận con liệt sĩ',
      'xác nhận con thương binh',
      'xác nhận gia đình chính sách',
      'giấy xác nhận gia đình liệt sĩ',
    ],
    ['cấp giấy xác nhận thân nhân của người có công'],
  ],
  [
    [
      'thờ cúng liệt sĩ',
      'tiền thờ cúng',
      'thờ liệt sĩ',
      'giỗ liệt sĩ',
      'trợ cấp thờ cúng',
      'tiền hương khói',
    ],
    ['giải quyết chế độ trợ cấp thờ cúng liệt sĩ'],
  ],
  [
    ['mẹ liệt sĩ', 'vợ liệt sĩ', 'bố liệt sĩ', 'thân nhân liệt sĩ', 'tuất liệt sĩ', 'trợ cấp liệt sĩ'],
    ['giải quyết chế độ trợ cấp ưu đãi đối với thân nhân liệt sĩ'],
  ],
  [
    ['vợ liệt sĩ tái giá', 'vợ liệt sĩ … lấy chồng', 'vợ liệt sĩ đi bước nữa'],
    ['giải quyết chế độ ưu đãi đối với vợ hoặc chồng liệt sĩ lấy chồng hoặc vợ khác'],
  ],
  [
    ['tìm mộ liệt sĩ', 'mộ liệt sĩ', 'thăm mộ liệt sĩ', 'viếng mộ', 'thăm viếng mộ'],
    ['thăm viếng mộ liệt sĩ', 'xác nhận thông tin về nơi liệt sĩ hy sinh'],
  ],
  [
    [
      'đưa hài cốt liệt sĩ',
      'bốc mộ liệt sĩ',
      'chuyển mộ liệt sĩ',
      'đưa liệt sĩ về quê',
      'đưa … liệt sĩ về quê',
      'quy tập liệt sĩ',
      'hài cốt liệt sĩ',
    ],
    [
      'di chuyển hài cốt liệt sĩ đang an táng tại nghĩa trang liệt sĩ đi nơi khác theo nguyện vọng của đại diện thân nhân hoặc người hưởng trợ cấp thờ cúng liệt sĩ',
    ],
  ],
  [
    ['adn liệt sĩ', 'xét nghiệm … liệt sĩ', 'xác định danh tính liệt sĩ'],
    ['lấy mẫu để giám định ADN xác định danh tính hài cốt liệt sĩ'],
  ],
  [
    [
      'bằng tổ quốc ghi công',
      'mất … tổ quốc ghi công',
      'bằng tổ quốc … rách',
      'bằng liệt sĩ',
      'công nhận liệt sĩ',
      'hy sinh chưa được công nhận',
    ],
    ['cấp, cấp đổi, cấp lại Bằng "Tổ quốc ghi công"'],
  ],
  [
    [
      'bị thương … chiến tranh',
      'bị thương khi đi bộ đội',
      'mảnh đạn',
      'còn mảnh đạn',
      'làm chế độ thương binh',
      'thẻ thương binh',
      'vết thương cũ',
      'vết thương tái phát',
    ],
    [
      'công nhận thương binh, người hưởng chính sách như thương binh',
      'khám giám định lại tỷ lệ tổn thương cơ thể',
    ],
  ],
  [['bệnh binh', 'chế độ bệnh binh', 'mất sức … bộ đội'], ['công nhận bệnh binh']],
  [
    [
      'chất độc da cam',
      'da cam',
      'nhiễm chất độc',
      'dioxin',
      'đi chiến trường … nhiễm độc',
      'chất độc màu da cam',
      'phơi nhiễm',
    ],
    ['công nhận và giải quyết chế độ ưu đãi người hoạt động kháng chiến bị nhiễm chất độc hóa học'],
  ],
  [
    [
      'con … da cam',
      'con nhiễm chất độc',
      'con bị dị dạng',
      'con bị dị tật … bố đi bộ đội',
      'cháu bị da cam',
      'con đẻ bị nhiễm',
    ],
    ['công nhận và giải quyết chế độ con đẻ của người hoạt động kháng chiến bị nhiễm chất độc hóa học'],
  ],
  [
    [
      'đi bộ đội chống mỹ',
      'đi bộ đội … trước',
      'bộ đội chống mỹ',
      'đi chiến trường',
      'đi b',
      'đi chiến trường miền nam',
      'tham gia kháng chiến',
      'có huân chương',
      'huân chương kháng chiến',
      'huy chương kháng chiến',
      'bộ đội về … chưa có chế độ',
      'chiến trường campuchia',
      'đánh pôn pốt',
      'bộ đội cam pu chia',
      'chiến tranh biên giới',
      'bảo vệ biên giới phía bắc',
      'đi bộ đội 1979',
    ],
    [
      'giải quyết chế độ người hoạt động kháng chiến giải phóng dân tộc, bảo vệ tổ quốc và làm nghĩa vụ quốc tế',
      'giải quyết chế độ trợ cấp một lần đối với quân nhân, người làm công tác cơ yếu hưởng lương như đối với quân nhân, công an nhân dân nhập ngũ sau ngày 30/4/1975, trực tiếp tham gia chiến tranh bảo vệ Tổ quốc và',
    ],
  ],
  [
    ['bị tù đày', 'bị địch bắt', 'tù côn đảo', 'tù phú quốc', 'bị bắt tù', 'tù chính trị'],
    [
      'công nhận và giải quyết chế độ người hoạt động cách mạng, kháng chiến, bảo vệ tổ quốc, làm nghĩa vụ quốc tế bị địch bắt tù, đày',
    ],
  ],
  [
    ['cựu thanh niên xung phong', 'đi thanh niên xung phong', 'tnxp về'],
    ['trợ cấp đối với thanh niên xung phong đã hoàn thành nhiệm vụ trong kháng chiến'],
  ],
  [
    ['dân công hỏa tuyến', 'đi dân công', 'đi tải đạn', 'dân quân thời chống mỹ'],
    [
      'giải quyết chế độ mai táng phí đối với dân công hỏa tuyến tham gia kháng chiến chống Pháp, chống Mỹ, chiến tranh bảo vệ Tổ quốc và làm nhiệm vụ quốc tế',
    ],
  ],
  [
    [
      'cựu chiến binh … mới mất',
      'cựu chiến binh … từ trần',
      'mai táng cựu chiến binh',
      'cựu chiến binh qua đời',
      'mai táng phí cựu chiến binh',
    ],
    ['giải quyết chế độ mai táng phí đối với cựu chiến binh'],
  ],
  [
    [
      'người có công … mới mất',
      'người có công … từ trần',
      'thương binh … mới mất',
      'bệnh binh qua đời',
      'thương binh qua đời',
      'người có công qua đời',
      'mai táng người có công',
    ],
    ['hưởng trợ cấp khi người có công đang hưởng trợ cấp ưu đãi từ trần'],
  ],
  [
    ['mẹ việt nam anh hùng', 'bà mẹ anh hùng', 'mẹ có con liệt sĩ', 'phong mẹ anh hùng', 'mẹ vnah'],
    ['xét tặng danh hiệu vinh dự Nhà nước "Bà mẹ Việt Nam anh hùng"'],
  ],
  [
    [
      'có công giúp cách mạng',
      'nuôi giấu cán bộ',
      'kỷ niệm chương nuôi giấu',
      'bằng có công với nước',
      'giúp đỡ cách mạng',
    ],
    ['giải quyết chế độ người có công giúp đỡ cách mạng'],
  ],
  [['điều dưỡng người có công', 'đi điều dưỡng', 'đi nghỉ dưỡng thương binh'], ['điều dưỡng người có công']],
  [
    [
      'chân tay giả',
      'xe lăn',
      'lắp chân giả',
      'cấp xe lăn',
      'máy trợ thính',
      'dụng cụ chỉnh hình',
      'xin xe lăn',
    ],
    [
      'cấp tiền mua phương tiện trợ giúp, dụng cụ chỉnh hình, phương tiện, thiết bị phục hồi chức năng đối với trường hợp đang sống tại gia đình hoặc đang được nuôi dưỡng tập trung tại các cơ sở nuôi dưỡng, điều dưỡng do địa',
    ],
  ],
  [
    [
      'con thương binh đi học',
      'con liệt sĩ đi học',
      'ưu đãi giáo dục',
      'con người có công … học',
      'con thương binh … học',
    ],
    [
      'giải quyết chế độ hỗ trợ để theo học đến trình độ đại học tại các cơ sở giáo dục thuộc hệ thống giáo dục quốc dân',
    ],
  ],
  [
    [
      'mất … giấy thương binh',
      'mất … thẻ thương binh',
      'mất … giấy tờ thương binh',
      'mất … giấy chứng nhận người có công',
      'sai tên hồ sơ liệt sĩ',
      'sửa hồ sơ liệt sĩ',
      'hồ sơ thương binh … sai',
      'hồ sơ người có công … sai',
    ],
    [
      'cấp bổ sung hoặc cấp lại giấy chứng nhận người có công do ngành Lao động - Thương binh và Xã hội quản lý và giấy chứng nhận thân nhân liệt sĩ',
      'sửa đổi, bổ sung thông tin cá nhân trong hồ sơ người có công',
    ],
  ],
  [
    [
      'chuyển hồ sơ thương binh',
      'chuyển hồ sơ người có công',
      'thương binh chuyển nhà',
      'chuyển chế độ về nơi ở mới',
    ],
    ['di chuyển hồ sơ khi người hưởng trợ cấp ưu đãi thay đổi nơi thường trú'],
  ],

  // Army
  [
    [
      'đi nghĩa vụ',
      'nghĩa vụ quân sự',
      'gọi nhập ngũ',
      'khám nghĩa vụ',
      'đi lính',
      'đi bộ đội',
      'đủ 17 tuổi',
      '17 tuổi … nghĩa vụ',
      'đăng ký nghĩa vụ',
      'trúng nghĩa vụ',
      'giấy gọi nhập ngũ',
    ],
    ['đăng ký nghĩa vụ quân sự lần đầu'],
  ],
  [
    [
      'hoãn nghĩa vụ',
      'tạm hoãn nghĩa vụ',
      'xin hoãn … nghĩa vụ',
      'miễn nghĩa vụ',
      'hoãn đi lính',
      'hoãn nhập ngũ',
      'tạm hoãn gọi nhập ngũ',
      'trốn nghĩa vụ',
      'không phải đi nghĩa vụ',
      'đang học đại học … nghĩa vụ',
    ],
    ['tạm hoãn, miễn gọi nhập ngũ', 'đăng ký miễn nghĩa vụ quân sự thời chiến'],
  ],
  [
    [
      'chuyển nghĩa vụ quân sự',
      'cắt nghĩa vụ quân sự',
      'chuyển đi … nghĩa vụ quân sự',
      'giấy giới thiệu nghĩa vụ',
      'di chuyển nghĩa vụ quân sự',
      'chuyển trường … nghĩa vụ quân sự',
      'đi học … nghĩa vụ quân sự',
      'rút hồ sơ nghĩa vụ',
    ],
    ['đăng ký nghĩa vụ quân sự chuyển đi khi thay đổi nơi cư trú hoặc nơi làm việc, học tập'],
  ],
  [
    [
      'xuất ngũ',
      'bộ đội xuất ngũ',
      'mới ra quân',
      'vừa ra quân',
      'dự bị động viên',
      'quân dự bị',
      'trợ cấp xuất ngũ',
      'học nghề bộ đội xuất ngũ',
    ],
    ['đăng ký phục vụ trong ngạch dự bị', 'trợ cấp đối với quân nhân xuất ngũ'],
  ],
  [
    ['dân quân', 'đi dân quân', 'dân phòng', 'công an viên', 'bảo vệ dân phố', 'tổ an ninh'],
    ['dân quân tự vệ', 'lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở'],
  ],
  [
    [
      'thi trường quân đội',
      'thi sĩ quan',
      'vào trường quân sự',
      'thi học viện quân sự',
      'thi công an',
      'vào trường công an',
    ],
    ['tuyển sinh đào tạo quân sự', 'tuyển sinh Công an nhân dân'],
  ],

  // Awards
  [
    [
      'xin bằng khen',
      'đề nghị khen thưởng',
      'khen thưởng',
      'giấy khen',
      'bằng khen',
      'chiến sĩ thi đua',
      'tặng giấy khen',
    ],
    ['tặng bằng khen', 'tặng giấy khen', 'thi đua, khen thưởng'],
  ],
  [
    ['gia đình văn hóa', 'khu phố văn hóa', 'thôn văn hóa', 'làng văn hóa', 'tổ dân phố văn hóa'],
    ['xét tặng danh hiệu gia đình văn hóa', 'danh hiệu thôn, tổ dân phố văn hóa'],
  ],
  [
    [
      'mất … huân chương',
      'mất … huy chương',
      'mất … bằng khen',
      'đổi huân chương',
      'làm lại huân chương',
      'cấp lại huân chương',
    ],
    ['cấp đổi, cấp lại hiện vật khen thưởng'],
  ],
  [
    ['phong nghệ nhân', 'nghệ sĩ ưu tú', 'nghệ sĩ nhân dân', 'thầy thuốc ưu tú', 'nhà giáo ưu tú'],
    ['xét tặng danh hiệu'],
  ],
  [
    ['nông dân giỏi', 'nông dân sản xuất giỏi', 'làm ăn giỏi'],
    ['công nhận hộ nông dân sản xuất kinh doanh giỏi'],
  ],
]
