import type { InitialTerm } from './initial-terms'

/** Water, electricity, waste, environment, minerals. */
export const environmentTerms: InitialTerm[] = [
  [
    ['giếng khoan', 'khoan giếng', 'đào giếng', 'khoan giếng nước', 'dùng nước giếng'],
    ['đăng ký khai thác nước dưới đất', 'cấp giấy phép khai thác nước dưới đất'],
  ],
  [
    ['thợ khoan giếng', 'hành nghề khoan giếng', 'nghề khoan giếng', 'dịch vụ khoan giếng'],
    ['cấp giấy phép hành nghề khoan nước dưới đất'],
  ],
  [
    ['bơm nước sông', 'lấy nước sông', 'hút nước sông', 'dùng nước suối', 'bơm nước suối'],
    ['cấp giấy phép khai thác nước mặt', 'đăng ký khai thác nước mặt'],
  ],
  [
    ['lắp nước máy', 'nước máy', 'nước sạch', 'kéo nước máy', 'lắp đồng hồ nước', 'sang tên đồng hồ nước'],
    ['đấu nối, cấp nước sạch'],
  ],
  [['thoát nước', 'cống thoát nước', 'đấu nối cống', 'đấu nối thoát nước'], ['đấu nối hệ thống thoát nước']],
  [
    [
      'kéo điện',
      'lắp điện',
      'lắp công tơ',
      'mắc điện',
      'công tơ điện',
      'đồng hồ điện',
      'mất điện',
      'đổi tên hóa đơn điện',
      'sang tên hợp đồng điện',
      'xin điện sản xuất',
      'điện ba pha',
      'điện 3 pha',
      'bị cắt điện',
      'cắt điện',
    ],
    ['cấp điện', 'cấp điện trở lại', 'hợp đồng mua bán điện'],
  ],
  [
    ['điện mặt trời', 'lắp điện mặt trời', 'pin mặt trời', 'tấm pin', 'điện áp mái', 'điện mặt trời áp mái'],
    [
      'thông báo phát triển nguồn điện mặt trời mái nhà tự sản xuất, tự tiêu thụ đấu nối với hệ thống điện quốc gia tại cấp điện áp hạ áp',
    ],
  ],
  [
    ['đổ rác', 'tiền rác', 'thu gom rác', 'bãi rác', 'xử lý rác', 'thu rác', 'rác thải'],
    ['thu gom, vận chuyển, xử lý chất thải rắn sinh hoạt'],
  ],
  [
    ['rác thải nguy hại', 'chất thải nguy hại', 'dầu nhớt thải', 'rác y tế'],
    ['chất thải nguy hại', 'giấy phép môi trường'],
  ],
  [
    [
      'giấy phép môi trường',
      'xin giấy phép môi trường',
      'giấy môi trường',
      'cam kết bảo vệ môi trường',
      'hồ sơ môi trường',
      'kế hoạch bảo vệ môi trường',
      'cam kết môi trường',
    ],
    ['cấp giấy phép môi trường', 'đăng ký môi trường'],
  ],
  [
    ['đánh giá tác động', 'báo cáo tác động môi trường', 'lấy ý kiến dân … môi trường'],
    ['thẩm định báo cáo đánh giá tác động môi trường', 'tham vấn trong đánh giá tác động môi trường'],
  ],
  [
    [
      'ô nhiễm',
      'gây ô nhiễm',
      'khói bụi',
      'hôi thối',
      'mùi hôi',
      'xả thải',
      'nhà máy xả thải',
      'tiếng ồn',
      'xưởng ồn',
      'hát karaoke ồn',
      'đốt rác',
      'loa kẹo kéo',
    ],
    ['phản ánh, kiến nghị', 'tố cáo vi phạm bảo vệ môi trường'],
  ],
  [
    [
      'khai thác cát',
      'hút cát',
      'múc đất',
      'bán đất san lấp',
      'đào đất bán',
      'khai thác đá',
      'mỏ đá',
      'mỏ cát',
      'xúc đất',
      'hạ đất',
      'cải tạo đất … bán đất',
      'đất san lấp',
      'đá ong',
    ],
    ['cấp giấy phép khai thác khoáng sản', 'xác nhận đăng ký thu hồi khoáng sản'],
  ],
  [
    ['trả mỏ', 'đóng cửa mỏ', 'trả lại mỏ'],
    ['trả lại giấy phép khai thác khoáng sản', 'đóng cửa mỏ khoáng sản'],
  ],
  [
    ['san lấp mặt bằng', 'san nền', 'đổ đất nâng nền', 'lấp ao'],
    [
      'san lấp mặt bằng',
      'giao đất, cho thuê đất, chuyển mục đích sử dụng đất đối với trường hợp giao đất, cho thuê đất không đấu giá quyền sử dụng đất, không đấu thầu lựa chọn nhà đầu tư thực hiện dự án có sử dụng đất',
    ],
  ],
  [['nổ mìn', 'phá đá bằng mìn', 'mua thuốc nổ'], ['cấp giấy phép sử dụng vật liệu nổ công nghiệp']],
]
