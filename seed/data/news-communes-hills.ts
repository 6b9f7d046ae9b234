import type { NewsText } from '../news'

type CommuneNews = [site: string, text: NewsText]

/** News of the communes in the hills. */
export const hillsNews: CommuneNews[] = [
  [
    'xa-phu-lam',
    {
      title: 'Mật ong Phú Lâm vào mùa, bán trước một nửa sản lượng',
      section: 'tin-dia-phuong',
      daysAgo: 60,
      picture: 'canh-xa-phu-lam',
      author: 'Lương Minh Khôi',
      summary:
        'Bốn mươi hai hộ nuôi 1.860 đàn ong dưới tán rừng, dự kiến thu 24 tấn mật. Hợp tác xã đầu tư máy hạ thủy phần, giữ nguyên hương hoa rừng.',
      body: [
        'Năm nay hoa rừng nở đều, người nuôi ong chỉ quay mật khi bánh tổ vít nắp trên 80%. Mật được lấy mẫu kiểm tra trước khi đóng chai.',
        'Hợp tác xã vận động các hộ không phun thuốc cỏ quanh bãi ong, đồng thời trồng bổ sung 6.000 cây hoa theo mùa.',
        'Khách đến thăm bãi ong cần báo trước và mặc áo sáng màu.',
      ],
    },
  ],
  [
    'xa-phu-lam',
    {
      title: 'Phú Lâm kiểm tra đường băng cản lửa trước mùa khô',
      section: 'thong-bao',
      daysAgo: 16,
      picture: 'trong-cay',
      author: 'Lương Minh Khôi',
      summary:
        'Mười bốn ki-lô-mét đường băng cản lửa được phát dọn; chủ rừng không đốt thực bì từ ngày 01/12/2026 đến ngày 31/3/2027.',
      body: [
        'Ủy ban nhân dân xã phân công chín tổ bảo vệ rừng của chín thôn trực từ 10 giờ đến 20 giờ trong những ngày cấp dự báo cháy từ cấp III trở lên.',
        '- Khi phát hiện cháy, gọi 114 hoặc trưởng thôn.',
        '- Mang theo dao phát, cành tươi; không vào khu cháy một mình.',
        '- Mở cổng rào để xe chữa cháy vào.',
        'Hộ vi phạm quy định đốt nương bị xử phạt và phải trồng lại diện tích rừng bị cháy.',
      ],
    },
  ],
  [
    'xa-tan-lap',
    {
      title: 'Chè Tân Lập hái bằng máy, búp đều hơn',
      section: 'tin-dia-phuong',
      daysAgo: 124,
      picture: 'canh-xa-tan-lap',
      author: 'Nông Văn Hiệp',
      summary:
        'Sáu nhóm hộ ở xã Tân Lập dùng chung máy hái chè chạy pin; một nhóm bốn người hái được gần một héc-ta mỗi ngày.',
      body: [
        'Trước đây mỗi vụ thiếu gần 200 công hái, nhiều nương để già búp. Máy chạy pin nhẹ, ít ồn và không nhả khói vào búp chè.',
        'Để hái máy, nương phải đốn bằng tán. Trung tâm Dịch vụ nông nghiệp cử hai kỹ sư ở lại xã một tháng để hướng dẫn.',
        'Giá chè búp tươi hiện 12.500 đồng mỗi ki-lô-gam; chè làm thủ công loại đặc biệt vẫn hái tay.',
      ],
    },
  ],
  [
    'xa-tan-lap',
    {
      title: 'Đưa dịch vụ công đến bản xa bằng xe máy và máy tính bảng',
      section: 'doi-song',
      daysAgo: 29,
      picture: 'ruong-bac-thang',
      author: 'Nông Văn Hiệp',
      summary:
        'Mỗi tháng hai lần, tổ một cửa lưu động của xã đến thôn 6, thôn 7 và thôn 8, nơi cách trụ sở xã hơn 15 ki-lô-mét.',
      body: [
        'Hai công chức mang theo máy tính bảng, máy in nhỏ và con dấu được quản lý theo quy chế. Trong buổi sáng, tổ nhận trung bình 35 hồ sơ, nhiều nhất là khai sinh, chứng thực và trợ cấp xã hội.',
        'Kết quả được trưởng thôn mang về trong ba ngày. Người già và phụ nữ mang thai không phải vượt đèo xuống xã.',
        'Lịch tháng 12: thôn 6 ngày 04 và 18, thôn 7 ngày 05 và 19, thôn 8 ngày 11 và 25.',
      ],
    },
  ],
  [
    'xa-long-khe',
    {
      title: 'Suối Long Khê mở lại điểm tham quan sau khi làm lối đi an toàn',
      section: 'tin-dia-phuong',
      daysAgo: 85,
      picture: 'canh-xa-long-khe',
      author: 'Hồ Sỹ Nguyên',
      featured: true,
      summary:
        'Lối đi bộ dài 1,1 ki-lô-mét có lan can, biển báo độ sâu và bốn chòi nghỉ. Xã giới hạn 600 khách mỗi ngày để giữ dòng suối sạch.',
      body: [
        'Điểm tham quan đóng cửa từ tháng 5 sau hai vụ trượt ngã. Người dân thôn Khê Trung góp công lát đá, làm lan can bằng tre ngâm.',
        'Vé tham quan 15.000 đồng một người; trẻ em dưới 1,2 mét, người cao tuổi và người khuyết tật được miễn. Tiền vé dùng trả công dọn vệ sinh và cứu hộ.',
        'Không mang hộp xốp, chai thủy tinh xuống suối; không tắm khi loa báo nước lên.',
      ],
    },
  ],
  [
    'xa-long-khe',
    {
      title: 'Vườn bưởi Long Khê được cấp thêm 22 mã số vùng trồng',
      section: 'doi-song',
      daysAgo: 33,
      picture: 'vuon-cay',
      author: 'Hồ Sỹ Nguyên',
      summary:
        'Đến nay xã có 61 mã số vùng trồng bưởi với 168 héc-ta. Chủ vườn ghi nhật ký bằng điện thoại thay cho sổ giấy.',
      body: [
        'Mã số vùng trồng là điều kiện để bưởi vào siêu thị và xuất khẩu. Mỗi vườn có sơ đồ, nhật ký bón phân, phun thuốc và thời gian cách ly.',
        'Ông Võ Minh Đức, Chủ tịch Ủy ban nhân dân xã, cho biết xã chọn mười thanh niên đến từng vườn cài ứng dụng và hướng dẫn chụp ảnh ghi nhật ký.',
        'Vườn không cập nhật quá 30 ngày sẽ bị tạm dừng mã số.',
      ],
    },
  ],
  [
    'xa-binh-son',
    {
      title: 'Bình Sơn nuôi bò nhốt, trồng 60 héc-ta cỏ',
      section: 'tin-dia-phuong',
      daysAgo: 78,
      picture: 'xom-lang',
      author: 'Trịnh Bảo Ngọc',
      summary:
        'Bốn mươi mốt hộ chuyển từ thả rông sang nuôi nhốt; mỗi hộ nuôi từ năm đến tám con, phân bò được ủ bán cho vùng rau An Bình.',
      body: [
        'Nuôi nhốt giúp bò tăng trọng đều và tránh dẫm phá nương. Xã cử thú y viên tiêm phòng hai lần mỗi năm và gắn thẻ tai có mã số.',
        'Mùa đông, các hộ ủ chua cỏ và thân ngô. Hợp tác xã cho thuê máy băm cỏ theo giờ.',
        'Giá bò hơi đang ở mức 82.000 đồng mỗi ki-lô-gam, người nuôi lãi từ bốn đến sáu triệu đồng một con.',
      ],
    },
  ],
  [
    'xa-binh-son',
    {
      title: 'Quy định an toàn quanh hồ chứa Bình Sơn',
      section: 'thong-bao',
      daysAgo: 113,
      picture: 'canh-xa-binh-son',
      author: 'Trịnh Bảo Ngọc',
      summary:
        'Xã cấm tắm, câu đêm và chăn thả gia súc trong phạm vi 100 mét quanh đập; đặt 18 biển báo và hai phao cứu sinh mỗi bờ.',
      body: [
        'Sau khi đập được sửa chữa, mực nước hồ lên cao và bờ phía đông dốc đứng. Phụ huynh nhắc trẻ em không ra hồ khi không có người lớn.',
        'Loa ở sáu thôn hạ du phát cảnh báo khi hồ xả nước: ba hồi dài là xả nhỏ, hồi ngắn liên tục là xả lớn, người dân rời khỏi lòng suối ngay.',
        'Tổ bảo vệ đập trực suốt ngày đêm, điện thoại 0296 000 178.',
      ],
    },
  ],
  [
    'xa-cam-thach',
    {
      title: 'Làng đá Cẩm Thạch lắp hệ thống phun nước chống bụi',
      section: 'tin-dia-phuong',
      daysAgo: 49,
      picture: 'xom-lang-chieu',
      author: 'Chu Đình Nam',
      summary:
        'Hai mươi tám hộ chế tác đá dùng máy cắt ướt và bể lắng tuần hoàn; nồng độ bụi ở thôn Đá Trắng giảm còn một phần tư.',
      body: [
        'Máy cắt ướt do các hộ góp vốn vay ưu đãi mua chung. Bột đá lắng được một cơ sở làm gạch thu mua nên không còn đổ ra suối.',
        'Trạm y tế xã khám phổi cho 96 thợ đá, cấp khẩu trang đạt chuẩn và hướng dẫn tập thở.',
        'Từ ngày 01/01/2027, xưởng không có bể lắng phải ngừng hoạt động.',
      ],
    },
  ],
  [
    'xa-cam-thach',
    {
      title: 'Động Đá Trắng thử nghiệm đón khách theo nhóm nhỏ',
      section: 'doi-song',
      daysAgo: 155,
      picture: 'canh-xa-cam-thach',
      author: 'Chu Đình Nam',
      summary:
        'Mỗi nhóm không quá mười hai người, có hướng dẫn viên là người trong thôn; khách đội mũ, mang đèn và không chạm vào nhũ đá.',
      body: [
        'Động dài 640 mét, có ba khoang rộng. Đoàn khảo sát của tỉnh khuyến nghị giới hạn lượng khách để giữ độ ẩm và đàn dơi.',
        'Mười hai thanh niên trong thôn được đào tạo hướng dẫn và sơ cứu. Thu nhập được chia một nửa cho người hướng dẫn, một nửa cho quỹ bảo vệ động.',
        'Động đóng cửa trong các tháng 8, 9 và 10 vì nước ngầm dâng.',
      ],
    },
  ],
  [
    'xa-xuan-hoa',
    {
      title: 'Người trồng đào Xuân Hòa tuốt lá sớm một tuần',
      section: 'tin-dia-phuong',
      daysAgo: 1,
      picture: 'canh-xa-xuan-hoa',
      author: 'Quách Tuấn Kiệt',
      summary:
        'Do dự báo mùa đông ấm, các hộ trồng đào bắt đầu tuốt lá từ giữa tháng 11 và điều chỉnh nước tưới để hoa nở đúng Tết.',
      body: [
        'Toàn xã có 74 héc-ta đào và 31 héc-ta mai cảnh. Cán bộ khuyến nông khuyên chia vườn làm hai đợt tuốt lá, cách nhau mười ngày, để tránh rủi ro.',
        'Năm nay xã mở chợ hoa tại sân vận động từ ngày 15 tháng Chạp, bố trí chỗ đỗ xe và thu gom cây sau Tết để trồng lại.',
        'Các hộ không bơm thuốc kích nở không rõ nguồn gốc.',
      ],
    },
  ],
  [
    'xa-xuan-hoa',
    {
      title: 'Chùa Xuân Đài mở phòng thuốc nam phục vụ bà con',
      section: 'doi-song',
      daysAgo: 105,
      picture: 'hoi-trang-ram',
      author: 'Quách Tuấn Kiệt',
      summary:
        'Phòng thuốc hoạt động sáng thứ Tư và sáng Chủ nhật, có ba lương y được cấp phép; vườn thuốc quanh chùa trồng 64 loài cây.',
      body: [
        'Người bệnh được bắt mạch, kê đơn và nhận thuốc miễn phí. Trường hợp nặng được chuyển đến Trung tâm Y tế huyện.',
        'Trạm y tế xã kiểm tra việc lưu đơn và bảo quản dược liệu mỗi quý. Phật tử và học sinh tham gia trồng, phơi thuốc vào cuối tuần.',
      ],
    },
  ],
  [
    'xa-quang-minh',
    {
      title: 'Làng bún Minh Tân xử lý nước thải tập trung',
      section: 'tin-dia-phuong',
      daysAgo: 27,
      picture: 'canh-xa-quang-minh',
      author: 'Vương Đức Long',
      featured: true,
      summary:
        'Trạm xử lý công suất 350 mét khối một ngày đêm phục vụ 88 hộ làm bún, bánh; mùi chua ở kênh Minh Tân đã hết sau hai tháng chạy thử.',
      body: [
        'Công trình trị giá 9,8 tỷ đồng, các hộ đóng 4.200 đồng cho mỗi mét khối nước thải. Bùn sau xử lý được ép khô làm phân bón.',
        'Hộ làm bún lắp bể tách tinh bột trước khi xả vào đường ống chung. Tổ giám sát cộng đồng có quyền lấy mẫu bất kỳ lúc nào.',
        'Ông Hà Văn Sáng, Chủ tịch Ủy ban nhân dân xã, cho biết bước tiếp theo là cấp mã truy xuất cho bún Minh Tân.',
      ],
    },
  ],
  [
    'xa-quang-minh',
    {
      title: 'Quang Minh tập huấn chữa cháy cho các hộ vừa ở vừa sản xuất',
      section: 'doi-song',
      daysAgo: 121,
      picture: 'cho-buoi-sang',
      author: 'Vương Đức Long',
      summary:
        'Một trăm bốn mươi hộ cơ khí nhỏ và làm bún được hướng dẫn tách khu ở với khu sản xuất, mở lối thoát thứ hai và dùng bình chữa cháy.',
      body: [
        'Buổi tập huấn do Công an huyện tổ chức ngay tại xưởng, mô phỏng tình huống chập điện ban đêm. Mỗi hộ tự tay dập lửa bằng bình bột và chăn ướt.',
        '- Đặt bếp, bình ga cách vật dễ cháy ít nhất hai mét.',
        '- Lắp thiết bị báo khói ở khu ngủ.',
        '- Cắt cầu dao xưởng trước khi đi ngủ.',
        'Xã kiểm tra lại sau 30 ngày và hỗ trợ bình chữa cháy cho hộ khó khăn.',
      ],
    },
  ],
]
