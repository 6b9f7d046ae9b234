import type { InitialTerm } from './initial-terms'

/** Each first with each second, other words between: "bằng lái … gãy". */
const eachThen = (firsts: string[], seconds: string[]) =>
  firsts.flatMap((first) => seconds.map((second) => `${first} … ${second}`))

/** The same in both orders. */
const together = (some: string[], others: string[]) => [...eachThen(some, others), ...eachThen(others, some)]

const LOST_AFTER = [
  'mất',
  'thất lạc',
  'cháy',
  'trôi',
  'bị trộm',
  'không tìm thấy',
  'tìm không ra',
  'lạc mất',
  'đánh rơi',
]
const LOST_BEFORE = [
  'mất',
  'rơi',
  'rớt',
  'thất lạc',
  'cháy',
  'trôi',
  'bị trộm',
  'bị cướp',
  'bị giật',
  'làm mất',
  'đánh rơi',
]
const WORN = [
  'rách',
  'nát',
  'gãy',
  'ướt',
  'mờ',
  'hỏng',
  'hư',
  'nhòe',
  'mối mọt',
  'chuột cắn',
  'mối ăn',
  'bong tróc',
  'phai',
  'nhàu nát',
]
const WRONG = [
  'sai',
  'nhầm',
  'lộn',
  'thiếu',
  'không khớp',
  'không giống',
  'không trùng',
  'chưa đúng',
  'không đúng',
]
const EXPIRED = ['hết hạn', 'quá hạn', 'sắp hết', 'gần hết', 'hết hiệu lực']

const lost = (things: string[]) => [...eachThen(things, LOST_AFTER), ...eachThen(LOST_BEFORE, things)]
const worn = (things: string[]) => eachThen(things, WORN)
const wrong = (things: string[]) => eachThen(things, WRONG)
const expired = (things: string[]) => eachThen(things, EXPIRED)

/** Papers that are lost, worn, wrong or out of date, and events told without any official word. */
export const situationTerms: InitialTerm[] = [
  [
    [...lost(['căn cước', 'căn cước công dân', 'chứng minh nhân dân', 'chứng minh thư'])],
    ['cấp lại thẻ căn cước'],
  ],
  [
    [
      ...worn(['căn cước', 'căn cước công dân', 'chứng minh nhân dân', 'chứng minh thư']),
      ...wrong(['căn cước', 'căn cước công dân', 'chứng minh nhân dân', 'chứng minh thư']),
      ...expired(['căn cước', 'căn cước công dân', 'chứng minh nhân dân', 'chứng minh thư']),
    ],
    ['cấp đổi thẻ căn cước'],
  ],
  [
    [...lost(['bằng lái', 'bằng lái xe', 'giấy phép lái xe', 'bằng xe máy', 'bằng ô tô'])],
    ['cấp lại giấy phép lái xe'],
  ],
  [
    [
      ...worn(['bằng lái', 'bằng lái xe', 'giấy phép lái xe', 'bằng xe máy', 'bằng ô tô']),
      ...wrong(['bằng lái', 'bằng lái xe', 'giấy phép lái xe', 'bằng xe máy', 'bằng ô tô']),
      ...expired(['bằng lái', 'bằng lái xe', 'giấy phép lái xe', 'bằng xe máy', 'bằng ô tô']),
    ],
    ['đổi giấy phép lái xe'],
  ],
  [
    [...lost(['sổ đỏ', 'sổ hồng', 'bìa đỏ', 'giấy đỏ', 'sổ đất', 'giấy tờ đất'])],
    ['cấp lại giấy chứng nhận do bị mất'],
  ],
  [
    [...worn(['sổ đỏ', 'sổ hồng', 'bìa đỏ', 'giấy đỏ', 'sổ đất', 'giấy tờ đất'])],
    ['cấp đổi giấy chứng nhận đã cấp'],
  ],
  [
    [...wrong(['sổ đỏ', 'sổ hồng', 'bìa đỏ', 'giấy đỏ', 'sổ đất', 'giấy tờ đất'])],
    ['đính chính giấy chứng nhận đã cấp'],
  ],
  [
    [
      ...lost(['cà vẹt', 'đăng ký xe', 'giấy tờ xe', 'giấy xe', 'biển số']),
      ...worn(['cà vẹt', 'đăng ký xe', 'giấy tờ xe', 'giấy xe']),
    ],
    ['cấp lại chứng nhận đăng ký xe, biển số xe'],
  ],
  [
    [...worn(['biển số'])],
    ['đổi chứng nhận đăng ký xe, biển số xe', 'cấp lại chứng nhận đăng ký xe, biển số xe'],
  ],
  [
    [...lost(['giấy khai sinh', 'bản khai sinh']), ...worn(['giấy khai sinh', 'khai sinh'])],
    ['cấp bản sao trích lục hộ tịch, bản sao giấy khai sinh', 'đăng ký lại khai sinh'],
  ],
  [
    [...wrong(['khai sinh', 'giấy khai sinh', 'giấy kết hôn', 'giấy chứng tử', 'hộ tịch'])],
    ['thay đổi, cải chính, bổ sung thông tin hộ tịch, xác định lại dân tộc'],
  ],
  [
    [
      ...lost(['giấy kết hôn', 'giấy đăng ký kết hôn', 'giấy hôn thú']),
      ...worn(['giấy kết hôn', 'giấy hôn thú', 'giấy đăng ký kết hôn']),
    ],
    ['cấp bản sao trích lục hộ tịch, bản sao giấy khai sinh', 'đăng ký lại kết hôn'],
  ],
  [
    [
      ...lost(['thẻ bảo hiểm', 'bảo hiểm y tế', 'sổ bảo hiểm']),
      ...worn(['thẻ bảo hiểm', 'bảo hiểm y tế', 'sổ bảo hiểm']),
      ...wrong(['thẻ bảo hiểm', 'bảo hiểm y tế', 'sổ bảo hiểm']),
    ],
    ['cấp lại, đổi, điều chỉnh thông tin trên sổ BHXH, thẻ BHYT'],
  ],
  [
    [
      ...lost(['bằng tốt nghiệp', 'bằng cấp 3', 'bằng cấp 2', 'bằng đại học', 'bằng cấp', 'văn bằng']),
      ...worn(['bằng tốt nghiệp', 'bằng cấp 3', 'bằng cấp 2', 'bằng đại học', 'bằng cấp', 'văn bằng']),
    ],
    ['cấp lại văn bằng, chứng chỉ', 'cấp bản sao văn bằng, chứng chỉ từ sổ gốc'],
  ],
  [
    [...wrong(['bằng tốt nghiệp', 'bằng cấp 3', 'bằng cấp 2', 'bằng đại học', 'bằng cấp', 'văn bằng'])],
    ['chỉnh sửa nội dung văn bằng, chứng chỉ'],
  ],
  [[...expired(['hộ chiếu']), ...worn(['hộ chiếu'])], ['cấp hộ chiếu phổ thông ở trong nước']],
  [
    [
      ...lost(['giấy phép kinh doanh', 'giấy đăng ký kinh doanh', 'giấy phép hộ kinh doanh']),
      ...worn(['giấy phép kinh doanh', 'giấy đăng ký kinh doanh']),
    ],
    ['cấp lại giấy chứng nhận đăng ký hộ kinh doanh, cấp đổi sang giấy chứng nhận đăng ký hộ kinh doanh'],
  ],
  [
    [...lost(['giấy khuyết tật']), ...worn(['giấy khuyết tật']), ...wrong(['giấy khuyết tật'])],
    ['đổi, cấp lại giấy xác nhận khuyết tật'],
  ],
  [
    [...wrong(['dữ liệu dân cư', 'thông tin dân cư', 'vneid'])],
    ['điều chỉnh thông tin trong Cơ sở dữ liệu quốc gia về dân cư theo đề nghị của công dân'],
  ],
  [
    [...wrong(['thông tin cư trú', 'hộ khẩu', 'sổ hộ khẩu'])],
    ['điều chỉnh thông tin về cư trú trong Cơ sở dữ liệu về cư trú'],
  ],
  [[...expired(['tạm trú'])], ['gia hạn tạm trú']],
  [
    [
      ...eachThen(
        ['phép xây', 'giấy phép xây', 'giấy phép xây dựng', 'cấp phép'],
        ['chưa xây', 'chưa có tiền xây', 'chưa khởi công', 'quá hạn', 'hết hạn', 'chưa làm'],
      ),
    ],
    ['gia hạn giấy phép xây dựng đối với công trình cấp III, cấp IV'],
  ],
  [
    [
      ...together(
        [
          'cắt giảm',
          'ra khỏi chỗ làm',
          'mất chỗ làm',
          'hết hợp đồng',
          'nghỉ việc',
          'nghỉ làm',
          'bị cho thôi',
          'thôi việc',
          'bị đuổi việc',
          'công ty đóng cửa',
          'không còn việc',
          'chưa tìm được việc',
        ],
        ['lãnh', 'lĩnh', 'nhận tiền', 'hưởng', 'trợ cấp', 'tiền hỗ trợ'],
      ),
    ],
    ['hưởng trợ cấp thất nghiệp'],
  ],
  [
    [
      ...together(
        ['bảo hiểm'],
        [
          'một cục',
          'rút hết',
          'rút ra hết',
          'rút một lần',
          'rút luôn',
          'lấy hết',
          'lấy ra hết',
          'lấy một lần',
          'lãnh một lần',
        ],
      ),
    ],
    ['giải quyết hưởng bảo hiểm xã hội một lần', 'hưởng bảo hiểm xã hội một lần'],
  ],
  [
    [
      ...eachThen(
        ['nghỉ đẻ', 'nghỉ sinh', 'sinh con', 'đẻ con', 'sinh em bé'],
        ['công ty', 'lãnh tiền', 'nhận tiền', 'bảo hiểm', 'chế độ', 'tiền bảo hiểm'],
      ),
      ...eachThen(['công ty', 'bảo hiểm', 'chế độ'], ['nghỉ đẻ', 'nghỉ sinh', 'sinh con', 'đẻ con']),
    ],
    ['giải quyết hưởng chế độ thai sản'],
  ],
  [
    [
      ...together(
        [
          'té',
          'ngã',
          'rớt',
          'rơi xuống',
          'bị kẹp',
          'bị dập',
          'đứt tay',
          'bị bỏng',
          'điện giật',
          'gãy chân',
          'gãy tay',
        ],
        [
          'công trình',
          'công trường',
          'xưởng',
          'nhà máy',
          'công ty',
          'đang làm',
          'giờ làm',
          'khi làm',
          'lúc làm',
          'thợ hồ',
          'thợ xây',
        ],
      ),
    ],
    ['giải quyết hưởng chế độ TNLĐ, BNN đối với trường hợp bị TNLĐ lần đầu'],
  ],
  [
    [
      ...eachThen(
        ['lương hưu', 'về hưu', 'nghỉ hưu', 'hưu trí', 'đóng bảo hiểm xã hội', 'cán bộ hưu'],
        ['chết', 'qua đời', 'từ trần', 'đã mất', 'vừa mất', 'thì mất', 'rồi mất'],
      ),
    ],
    ['giải quyết hưởng chế độ tử tuất', 'hưởng trợ cấp tuất hằng tháng'],
  ],
  [
    [
      ...eachThen(['dựng', 'cất', 'xây', 'làm lại'], ['nhà mới', 'căn nhà', 'ngôi nhà', 'cái nhà']),
      ...eachThen(
        ['nhà nát', 'nhà dột', 'nhà cũ', 'nhà xuống cấp', 'nhà sắp sập'],
        ['xây', 'dựng', 'cất', 'làm lại'],
      ),
    ],
    ['cấp giấy phép xây dựng mới đối với công trình cấp III, cấp IV'],
  ],
  [
    [
      ...eachThen(
        ['làm thêm', 'xây thêm', 'cất thêm', 'thêm', 'đổ thêm', 'cơi'],
        ['cái lầu', 'lầu', 'tầng nữa', 'gác', 'ban công', 'phòng', 'bếp', 'sân thượng', 'mái tôn'],
      ),
    ],
    ['cấp giấy phép xây dựng sửa chữa, cải tạo đối với công trình cấp III, cấp IV'],
  ],
  [
    [
      ...eachThen(
        ['đất vườn', 'vườn', 'ruộng', 'đất lúa', 'đất nông nghiệp', 'đất trồng cây', 'đất màu', 'đất rừng'],
        ['thành đất ở', 'thổ cư', 'lên đất ở', 'chuyển đất ở', 'cất nhà', 'làm nhà cho con'],
      ),
    ],
    [
      'giao đất, cho thuê đất, chuyển mục đích sử dụng đất đối với trường hợp giao đất, cho thuê đất không đấu giá quyền sử dụng đất, không đấu thầu lựa chọn nhà đầu tư thực hiện dự án có sử dụng đất',
    ],
  ],
  [
    [
      ...eachThen(
        ['hàng xóm', 'nhà bên', 'kế bên', 'láng giềng', 'sát vách', 'nhà đối diện'],
        ['lấn', 'xây qua', 'lấn qua', 'chiếm', 'rào', 'qua phần đất', 'qua đất', 'tranh'],
      ),
    ],
    ['hòa giải tranh chấp đất đai'],
  ],
  [
    [
      ...eachThen(
        [
          'khai phá',
          'khai hoang',
          'ở từ năm',
          'ở từ đời',
          'canh tác từ',
          'cha ông để lại',
          'ông bà để lại',
          'mấy chục năm',
          'mấy đời',
        ],
        ['chưa có sổ', 'chưa có giấy', 'giấy chứng nhận', 'làm sổ', 'ra sổ', 'chưa làm sổ', 'cấp sổ'],
      ),
    ],
    [
      'đăng ký đất đai, tài sản gắn liền với đất, cấp Giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất lần đầu đối với hộ gia đình, cá nhân, cộng đồng dân cư, người gốc Việt Nam định cư ở nước ngoài',
    ],
  ],
  [
    [
      ...eachThen(
        ['bố mẹ', 'ông bà', 'bố', 'mẹ', 'anh chị'],
        ['mét đất', 'một phần đất', 'phần đất', 'một góc đất'],
      ),
      'một phần mảnh đất',
      'một phần miếng đất',
      'trong miếng đất lớn',
      'trong mảnh đất lớn',
      'trong sổ chung',
      'chung sổ',
      'sổ chung',
    ],
    ['tách thửa hoặc hợp thửa đất'],
  ],
  [
    [...together(['ngân hàng'], ['trả xong', 'trả hết', 'hết nợ', 'tất toán', 'trả dứt', 'xong nợ'])],
    ['xóa đăng ký biện pháp bảo đảm bằng quyền sử dụng đất, tài sản gắn liền với đất'],
  ],
  [
    [
      ...eachThen(
        [
          'ưng nhau',
          'thương nhau',
          'yêu nhau',
          'quen nhau',
          'hai đứa',
          'hai họ',
          'bạn gái',
          'bạn trai',
          'người yêu',
        ],
        ['cưới', 'đi đăng ký', 'kết hôn', 'thành vợ chồng'],
      ),
    ],
    ['đăng ký kết hôn'],
  ],
  [
    [
      ...together(
        ['chưa kết hôn', 'chưa cưới ai', 'chưa vợ', 'chưa chồng', 'chưa có gia đình'],
        ['giấy', 'xác nhận', 'chứng nhận', 'chứng minh'],
      ),
    ],
    ['cấp giấy xác nhận tình trạng hôn nhân'],
  ],
  [
    [
      ...eachThen(
        ['bố', 'ba', 'mẹ', 'má', 'cha', 'ông', 'bà', 'cụ', 'chồng', 'vợ', 'chú', 'bác', 'dì'],
        [
          'về với ông bà',
          'về với tổ tiên',
          'về với đất',
          'từ trần',
          'đã ra đi',
          'vừa ra đi',
          'mới ra đi',
          'quy tiên',
          'tạ thế',
          'không qua khỏi',
          'nhắm mắt',
          'nằm xuống',
          'về trời',
          'khuất núi',
          'bỏ con cháu',
        ],
      ),
    ],
    ['đăng ký khai tử'],
  ],
  [
    [
      ...eachThen(
        ['cháu', 'con chị', 'con anh', 'đứa nhỏ', 'mẹ già', 'bố già'],
        ['đại diện cho', 'người đại diện', 'chăm lo hợp pháp', 'đứng ra lo'],
      ),
      ...eachThen(
        ['bỏ đi', 'biệt tích', 'đi tù', 'chết hết', 'mất cả', 'mất hết', 'đi biệt'],
        ['cháu', 'con nhỏ', 'đứa nhỏ'],
      ),
      ...eachThen(['đại diện'], ['cho cháu', 'cho em', 'cho trẻ']),
    ],
    ['đăng ký giám hộ'],
  ],
  [
    [
      'không có tiền án',
      'không tiền án',
      'chưa phạm tội',
      'không phạm tội',
      'chưa từng phạm tội',
      'không dính án',
      'giấy tiền án',
      'xác nhận … tiền án',
    ],
    [
      'cấp Phiếu Lý lịch tư pháp cho công dân Việt Nam, người nước ngoài đang cư trú tại Việt Nam, người Việt Nam đang cư trú ở nước ngoài',
    ],
  ],
  [
    [
      ...eachThen(
        ['xác nhận', 'chứng nhận', 'giấy'],
        [
          'đang sống ở',
          'đang sống tại',
          'sinh sống ở',
          'sinh sống tại',
          'đang ở xã',
          'đang ở phường',
          'ở địa phương',
          'là người địa phương',
        ],
      ),
    ],
    ['xác nhận thông tin về cư trú'],
  ],
  [
    [
      ...eachThen(
        ['đem tên', 'chuyển tên', 'nhập tên', 'đưa tên'],
        ['sổ nhà', 'hộ khẩu', 'nhà chồng', 'nhà vợ'],
      ),
    ],
    ['đăng ký thường trú'],
  ],
  [['chủ hộ riêng', 'hộ riêng', 'khẩu riêng', 'sổ hộ khẩu riêng', 'làm hộ riêng'], ['tách hộ']],
  [
    [
      ...eachThen(
        ['chủ trọ', 'chủ nhà trọ', 'ở trọ', 'thuê trọ', 'phòng trọ'],
        ['khai', 'khai báo', 'đăng ký'],
      ),
      ...eachThen(['lên thành phố', 'lên sài gòn', 'ra hà nội'], ['ở trọ', 'thuê nhà', 'thuê phòng']),
    ],
    ['đăng ký tạm trú'],
  ],
  [
    [
      ...eachThen(
        ['photo', 'phô tô', 'bản sao', 'bản photo'],
        ['đóng dấu', 'đóng mộc', 'mộc đỏ', 'dấu đỏ', 'công chứng', 'chứng thực'],
      ),
    ],
    ['chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan, tổ chức có thẩm quyền của Việt Nam'],
  ],
  [
    [
      ...eachThen(
        ['giấy cam kết', 'cam kết', 'đơn xin việc', 'giấy xác nhận', 'tờ khai', 'bản khai'],
        ['đóng dấu', 'chữ ký', 'chứng nhận chữ ký'],
      ),
      ...eachThen(['xác nhận', 'làm chứng'], ['chữ ký']),
    ],
    ['chứng thực chữ ký trong các giấy tờ, văn bản'],
  ],
  [
    [
      ...together(
        ['giấy bán', 'giấy mua bán', 'giấy sang nhượng', 'hợp đồng mua bán'],
        ['chứng', 'công chứng', 'chứng thực'],
      ),
    ],
    ['chứng thực giao dịch liên quan đến tài sản là động sản, quyền sử dụng đất, nhà ở'],
  ],
  [
    [
      ...eachThen(
        ['xe', 'xe máy', 'ô tô'],
        ['tên anh', 'tên chị', 'tên bố', 'tên mẹ', 'tên bạn', 'tên người khác', 'tên chủ cũ'],
      ),
    ],
    ['cấp chứng nhận đăng ký xe, biển số xe trong trường hợp thay đổi chủ xe'],
  ],
  [
    [
      ...eachThen(
        ['mẹ mất', 'cha mất', 'bố mất', 'cha mẹ mất', 'bố mẹ mất', 'ông bà mất'],
        ['chia', 'phân chia'],
      ),
    ],
    ['chứng thực văn bản phân chia di sản mà di sản là động sản, quyền sử dụng đất, nhà ở'],
  ],
  [
    [
      ...eachThen(
        ['sau này', 'khi chết', 'lúc chết', 'khi mất', 'trước khi mất'],
        ['nhà cho ai', 'để nhà cho', 'để đất cho', 'chia cho con', 'để lại cho'],
      ),
    ],
    ['chứng thực di chúc'],
  ],
  [
    [
      'chạy ăn từng bữa',
      'không có thu nhập',
      'thu nhập bấp bênh',
      'làm thuê làm mướn',
      'ai thuê gì làm nấy',
      'không có đất sản xuất',
      'bữa đói bữa no',
      'cả nhà trông vào',
      'nhà quá nghèo',
      'nghèo quá',
    ],
    ['công nhận hộ nghèo, hộ cận nghèo thường xuyên hằng năm'],
  ],
  [
    [
      ...eachThen(
        [
          'tự kỷ',
          'chậm nói',
          'bại não',
          'bị mù',
          'tâm thần',
          'thiểu năng',
          'chậm phát triển',
          'cụt chân',
          'cụt tay',
        ],
        ['giấy', 'xác nhận', 'chứng nhận'],
      ),
    ],
    ['xác định, xác định lại mức độ khuyết tật và cấp giấy xác nhận khuyết tật'],
  ],
  [
    [
      ...eachThen(
        [
          'tiền bảo trợ',
          'tiền khuyết tật',
          'trợ cấp khuyết tật',
          'trợ cấp xã hội',
          'đang lĩnh trợ cấp',
          'đang nhận trợ cấp',
        ],
        ['mất', 'chết', 'qua đời'],
      ),
    ],
    ['hỗ trợ chi phí mai táng cho đối tượng bảo trợ xã hội'],
  ],
  [
    [
      ...eachThen(
        ['chồng', 'bố', 'cha dượng'],
        ['đập phá', 'đánh đập', 'đánh mẹ', 'đánh con', 'hành hung', 'dọa giết', 'chửi đánh'],
      ),
    ],
    [
      'cấm tiếp xúc theo Quyết định của Chủ tịch Ủy ban nhân dân cấp xã theo đề nghị của cơ quan, tổ chức cá nhân',
    ],
  ],
  [
    [...together(['thanh niên xung phong'], ['hưởng', 'chế độ', 'trợ cấp'])],
    [
      'trợ cấp một lần đối với thanh niên xung phong đã hoàn thành nhiệm vụ trong kháng chiến',
      'trợ cấp hàng tháng đối với thanh niên xung phong đã hoàn thành nhiệm vụ trong kháng chiến',
    ],
  ],
  [
    [
      ...eachThen(
        ['sinh năm 2007', 'sinh năm 2008', 'sinh năm 2009', 'đủ tuổi', 'con trai'],
        ['đăng ký nghĩa vụ', 'đi nghĩa vụ', 'nghĩa vụ'],
      ),
    ],
    ['đăng ký nghĩa vụ quân sự lần đầu'],
  ],
  [
    [
      'bán bún',
      'bán cháo',
      'bán xôi',
      'bán bánh mì',
      'bán chè',
      'bán ốc',
      'bán cà phê',
      'bán nước mía',
      'bán trà đá',
      'bán đồ ăn vặt',
      'bán lẩu',
      'bán hủ tiếu',
      'bán bánh cuốn',
      'bán trái cây',
      'bán đồ ăn sáng',
      'bán hàng ăn',
      'mở xe bánh mì',
      'bán vỉa hè trước nhà',
    ],
    [
      'đăng ký thành lập hộ kinh doanh',
      'cấp giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm đối với cơ sở kinh doanh dịch vụ ăn uống',
    ],
  ],
  [
    [
      ...together(
        [
          'hai chỗ',
          '3 chỗ',
          'nhiều chỗ',
          'hai nơi',
          'nhiều nơi',
          'hai công ty',
          'nhiều công ty',

          'làm công ăn lương',
        ],
        ['khai thuế', 'quyết toán', 'nộp thuế'],
      ),
    ],
    ['khai quyết toán thuế/ hoàn thuế đối với cá nhân cư trú có thu nhập từ tiền lương, tiền công'],
  ],
  [
    [
      ...eachThen(
        [
          'chuyển công tác',
          'chuyển nhà',
          'dọn nhà',
          'dọn lên',
          'chuyển lên',
          'chuyển ra',
          'chuyển vào',
          'chuyển về',
        ],
        ['nhập học', 'học lớp', 'trường', 'cho con học'],
      ),
      ...eachThen(['học lớp'], ['trường mới', 'chuyển đi', 'chuyển về']),
    ],
    ['chuyển trường và tiếp nhận học sinh'],
  ],
  [
    [
      ...eachThen(
        ['nhập máy', 'nhập hàng', 'hàng nhập', 'nhập về', 'lô hàng nhập'],
        ['bên bán', 'nhà bán', 'trả lại', 'nhận lại', 'gửi trả', 'hoàn trả', 'trả về', 'trả cho'],
      ),
    ],
    [
      'thủ tục hải quan đối với hàng hoá đã nhập khẩu nhưng phải xuất trả lại cho khách hàng nước ngoài, tái xuất sang nước thứ ba hoặc tái xuất vào khu phi thuế quan',
    ],
  ],
  [
    [
      ...eachThen(
        ['hàng xuất', 'xuất hàng', 'xuất sang', 'xuất đi'],
        ['trả về', 'bị trả', 'trả lại', 'không nhận hàng', 'khách chê'],
      ),
    ],
    ['thủ tục hải quan đối với hàng hoá đã xuất khẩu nhưng bị trả lại'],
  ],
  [
    [
      ...eachThen(
        ['sang lào', 'qua lào', 'đi lào'],
        ['chơi', 'thăm', 'buôn', 'bán', 'vài ngày', 'trong ngày'],
      ),
    ],
    [
      'cấp giấy thông hành biên giới Việt Nam – Lào cho công dân Việt Nam có hộ khẩu thường trú ở tỉnh có chung đường biên giới với Lào',
    ],
  ],
  [
    [
      ...eachThen(
        ['sang trung quốc', 'qua trung quốc', 'bên trung quốc'],
        ['chơi', 'thăm', 'buôn', 'bán', 'vài ngày', 'trong ngày'],
      ),
    ],
    [
      'cấp giấy thông hành xuất, nhập cảnh vùng biên giới Việt Nam – Trung Quốc cho công dân Việt Nam thường trú tại đơn vị hành chính cấp xã tiếp giáp đường biên giới Việt Nam – Trung Quốc',
    ],
  ],
]
