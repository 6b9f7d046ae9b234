import type { NewsText } from '../news'

/** News of culture, schools, health, security. */
export const societyNews: NewsText[] = [
  {
    title: 'Ngày hội Đại đoàn kết: mỗi thôn một công trình do dân chọn',
    section: 'van-hoa-xa-hoi',
    daysAgo: 4,
    picture: 'hoi-trang-ram',
    featured: true,
    author: 'Mai Thị Hương',
    summary:
      'Từ ngày 10 đến ngày 18/11, toàn bộ 111 thôn, tổ dân phố trong huyện tổ chức Ngày hội Đại đoàn kết; 84 công trình nhỏ do người dân bàn và chọn được khánh thành.',
    body: [
      'Phần lễ năm nay rút gọn còn 45 phút, dành thời gian cho thi nấu ăn, kéo co và bữa cơm đoàn kết. Ở nhiều nơi, con cháu làm ăn xa về dự và góp thêm quỹ khuyến học của thôn.',
      'Điểm được nhắc đến nhiều là 84 công trình do dân tự chọn: 31 đoạn đường bê tông nội thôn, 22 điểm sinh hoạt cho trẻ em, 19 tuyến đèn chiếu sáng và 12 giếng nước dùng chung được sửa lại.',
      'Dịp này, 96 ngôi nhà Đại đoàn kết được bàn giao cho hộ nghèo và gia đình người có công, mỗi nhà được hỗ trợ 60 triệu đồng từ Quỹ Vì người nghèo.',
    ],
  },
  {
    title: 'Khánh thành thư viện dùng chung cho bốn trường ở xã Thanh Hà',
    section: 'giao-duc-y-te',
    daysAgo: 15,
    picture: 'truong-hoc',
    author: 'Mai Thị Hương',
    summary:
      'Thư viện có 6.800 đầu sách, phòng đọc 90 chỗ và góc sách nói cho học sinh khiếm thị, mở cửa cả ngày thứ Bảy cho người dân.',
    body: [
      'Thư viện nằm giữa Trường Tiểu học và Trường Trung học cơ sở Thanh Hà, đi bộ năm phút từ hai trường còn lại. Học sinh của cả bốn trường dùng chung một thẻ mượn sách điện tử.',
      'Kinh phí xây dựng 3,9 tỷ đồng, trong đó cựu học sinh và doanh nghiệp góp 1,4 tỷ đồng. Cô Lê Hải Yến, cán bộ thư viện, cho biết ba tuần đầu có hơn 2.300 lượt mượn, nhiều nhất là truyện thiếu nhi và sách khoa học.',
      'Thư viện nhận sách tặng còn tốt vào sáng thứ Bảy hằng tuần; không nhận sách giáo khoa cũ và tài liệu đã lỗi thời.',
    ],
  },
  {
    title: 'Tiêm chủng mở rộng tháng 11: lịch cụ thể tại 14 trạm y tế',
    section: 'giao-duc-y-te',
    daysAgo: 18,
    picture: 'tram-y-te',
    shared: true,
    author: 'Trung tâm Y tế huyện',
    source: 'Trung tâm Y tế huyện Minh Giang',
    summary:
      'Các trạm y tế xã, thị trấn tổ chức tiêm chủng từ ngày 05 đến ngày 26/11. Phụ huynh mang theo sổ tiêm chủng và đến đúng khung giờ đã hẹn qua tin nhắn.',
    body: [
      'Trung tâm Y tế huyện thông báo lịch tiêm chủng mở rộng tháng 11 năm 2026 như sau:',
      '- Ngày 05/11: thị trấn Minh Giang, xã An Bình, xã Lộc Điền.',
      '- Ngày 12/11: các xã Hòa Thuận, Thanh Hà, Vĩnh Hưng, Đông Phong.',
      '- Ngày 19/11: các xã Long Khê, Xuân Hòa, Quang Minh, Bình Sơn.',
      '- Ngày 26/11: các xã Phú Lâm, Tân Lập, Cẩm Thạch.',
      'Trẻ đang sốt, đang điều trị hoặc mới tiêm vắc-xin khác trong vòng bốn tuần thì hoãn tiêm và báo cho trạm y tế. Sau khi tiêm, trẻ ở lại theo dõi ít nhất 30 phút.',
    ],
    en: {
      title: 'Immunisation days in November at the 14 health stations',
      summary: 'Bring the vaccination booklet and come at the time sent to you by text message.',
    },
  },
  {
    title: 'Lễ hội đền Giang: giữ phần lễ cổ, bỏ rác thải nhựa',
    section: 'van-hoa-xa-hoi',
    daysAgo: 62,
    picture: 'le-hoi',
    author: 'Vũ Hải Đăng',
    summary:
      'Ba ngày lễ hội đón 31 nghìn lượt khách. Ban Tổ chức khôi phục nghi thức rước nước trên sông và thay toàn bộ cốc, hộp nhựa bằng lá chuối, tre, giấy.',
    body: [
      'Nghi thức rước nước bị gián đoạn hơn ba mươi năm đã được các cụ cao niên thị trấn Minh Giang truyền lại. Bảy chiếc thuyền đưa chóe nước từ ngã ba sông về đền trong tiếng trống và tiếng hát chèo thuyền.',
      'Hơn 200 đoàn viên, học sinh đứng tại 24 điểm phân loại rác. Lượng rác sau hội giảm còn một phần ba so với năm trước, phần lớn là rác hữu cơ được đưa đi ủ phân.',
      'Phòng Văn hóa, Khoa học và Thông tin đang hoàn thiện hồ sơ đề nghị ghi danh lễ hội vào Danh mục di sản văn hóa phi vật thể quốc gia.',
    ],
  },
  {
    title: 'Học sinh toàn huyện bước vào năm học mới với 41 phòng học mới',
    section: 'giao-duc-y-te',
    daysAgo: 76,
    picture: 'truong-hoc',
    author: 'Mai Thị Hương',
    summary:
      'Sáng 05/9, hơn 23.400 học sinh của 47 trường dự khai giảng. Năm nay có 41 phòng học mới, 100% trường có nước uống đạt chuẩn và nhà vệ sinh được sửa lại.',
    body: [
      'Trong hè, huyện dành 37 tỷ đồng xây mới 41 phòng học ở các xã Tân Lập, Cẩm Thạch, Phú Lâm và Vĩnh Hưng, xóa các điểm trường phải học nhờ nhà văn hóa thôn.',
      'Phòng Giáo dục và Đào tạo yêu cầu các trường công khai mọi khoản thu ngay từ tuần đầu, không thu gộp, không giao giáo viên thu tiền. Phụ huynh phản ánh qua cổng thông tin hoặc gọi 0296 000 306.',
      'Học sinh ở xa trường trên bảy ki-lô-mét được hỗ trợ ăn, ở bán trú; danh sách niêm yết tại trường và trang thông tin của xã.',
    ],
  },
  {
    title: 'Diễn tập ứng phó lũ quét và tìm kiếm cứu nạn tại xã Cẩm Thạch',
    section: 'an-ninh-quoc-phong',
    daysAgo: 132,
    picture: 'cau-trong-suong',
    author: 'Nguyễn Duy Mạnh',
    summary:
      'Hơn 350 người tham gia diễn tập sơ tán thôn Đá Trắng trong tình huống mưa 220 mi-li-mét trong sáu giờ; thời gian đưa hết người dân đến nơi an toàn là 38 phút.',
    body: [
      'Cuộc diễn tập ngày 11/7/2026 do Ban Chỉ huy Quân sự huyện chủ trì, có lực lượng công an, y tế, đoàn thanh niên và toàn bộ 74 hộ dân thôn Đá Trắng tham gia.',
      'Tình huống giả định là đường vào thôn bị chia cắt, điện thoại mất sóng. Lực lượng tại chỗ dùng kẻng, loa tay và xe máy để báo tin; người già, trẻ nhỏ được đưa đến Trường Tiểu học Cẩm Thạch.',
      '## Những điểm cần khắc phục',
      '- Hai hộ chưa biết điểm tập kết của xóm mình.',
      '- Thiếu áo phao cho trẻ em.',
      '- Bản đồ sơ tán cần in lớn và dán ở ngã ba đầu thôn.',
    ],
  },
  {
    title: 'Công an huyện cảnh báo thủ đoạn giả danh cán bộ một cửa để lừa đảo',
    section: 'an-ninh-quoc-phong',
    daysAgo: 30,
    picture: 'tru-so-buoi-sang',
    featured: true,
    shared: true,
    author: 'Công an huyện Minh Giang',
    source: 'Công an huyện Minh Giang',
    summary:
      'Kẻ gian gọi điện báo "hồ sơ bị lỗi", yêu cầu cài ứng dụng lạ hoặc chuyển phí. Cán bộ một cửa không bao giờ thu tiền qua tài khoản cá nhân.',
    body: [
      'Trong tháng 10/2026, Công an huyện nhận được 11 tin báo về các cuộc gọi mạo danh cán bộ một cửa, công an xã hoặc nhân viên điện lực. Ba người đã chuyển tổng cộng 87 triệu đồng.',
      '## Nhận biết',
      '- Gọi bằng số di động lạ, thúc ép làm ngay trong ngày.',
      '- Gửi đường dẫn tải ứng dụng không có trên kho ứng dụng chính thức.',
      '- Yêu cầu đọc mã xác thực hoặc chuyển phí vào tài khoản cá nhân.',
      '## Việc cần làm',
      '- Ngắt máy, gọi lại số điện thoại của Bộ phận Một cửa đăng trên cổng thông tin.',
      '- Không cài ứng dụng, không đọc mã xác thực cho bất kỳ ai.',
      '- Trình báo công an xã gần nhất nếu đã chuyển tiền.',
    ],
  },
  {
    title: 'Giải bóng chuyền nông dân: đội Xuân Hòa vô địch sau trận chung kết năm ván',
    section: 'van-hoa-xa-hoi',
    daysAgo: 97,
    picture: 'hoi-trang-ram',
    author: 'Vũ Hải Đăng',
    summary:
      'Mười bốn đội nam và mười một đội nữ tranh tài trong năm ngày. Đội nam Xuân Hòa thắng Lộc Điền 3–2, đội nữ Đông Phong bảo vệ thành công chức vô địch.',
    body: [
      'Trận chung kết nam ngày 15/8/2026 kéo dài hơn hai giờ trước 1.500 khán giả tại nhà thi đấu huyện. Xuân Hòa thua hai ván đầu rồi thắng ba ván liên tiếp.',
      'Ở nội dung nữ, Đông Phong thắng An Bình 3–1. Giải phong cách được trao cho đội nữ Tân Lập, nơi các cầu thủ phải đi gần 40 ki-lô-mét mỗi ngày để thi đấu.',
      'Ban Tổ chức dùng tiền bán vé ủng hộ quỹ học bổng cho học sinh vượt khó, tổng cộng 42 triệu đồng.',
    ],
  },
  {
    title: 'Khám sức khỏe miễn phí cho 3.100 người cao tuổi',
    section: 'giao-duc-y-te',
    daysAgo: 181,
    picture: 'tram-y-te',
    author: 'Mai Thị Hương',
    summary:
      'Trong tháng 5, mười bốn trạm y tế tổ chức khám mắt, đo huyết áp, đường huyết cho người từ 70 tuổi; 418 người được phát hiện tăng huyết áp lần đầu.',
    body: [
      'Đoàn khám gồm bác sĩ của Trung tâm Y tế huyện và 36 nhân viên y tế thôn. Người không đi lại được có tên trong danh sách của trạm được khám tại nhà.',
      'Kết quả khám được ghi vào sổ sức khỏe điện tử. Người mới phát hiện bệnh được hẹn khám lại hằng tháng tại trạm và nhận thuốc theo chế độ bảo hiểm y tế.',
      'Đợt khám tiếp theo dự kiến vào tháng 12/2026, ưu tiên người sống một mình và gia đình chính sách.',
    ],
  },
]
