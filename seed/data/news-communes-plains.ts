import type { NewsText } from '../news'

type CommuneNews = [site: string, text: NewsText]

/** News of the town and the communes of the plain. */
export const plainsNews: CommuneNews[] = [
  [
    'thi-tran-minh-giang',
    {
      title: 'Chợ Bến Sông dùng mã thanh toán cho toàn bộ 320 quầy hàng',
      section: 'tin-dia-phuong',
      daysAgo: 11,
      picture: 'canh-thi-tran-minh-giang',
      author: 'Phan Ngọc Trâm',
      featured: true,
      summary:
        'Người mua ở chợ Bến Sông có thể trả tiền bằng điện thoại ở mọi quầy, kể cả hàng rau. Ban quản lý chợ không thu phí của tiểu thương.',
      body: [
        'Sau một tháng vận động, 320 quầy hàng trong chợ Bến Sông đều đã dán mã thanh toán. Đoàn thanh niên thị trấn cử hai tổ trực chợ buổi sáng để giúp người bán lớn tuổi kiểm tra tiền về.',
        'Theo Ban quản lý chợ, khoảng 38% giao dịch hiện không dùng tiền mặt. Tiền thuê quầy và tiền vệ sinh cũng được nộp qua ứng dụng, có biên lai điện tử.',
        '- Người bán kiểm tra thông báo của ngân hàng trước khi giao hàng.',
        '- Không quét mã lạ dán chồng lên mã của quầy.',
        '- Báo ngay cho tổ bảo vệ chợ khi thấy mã bị thay đổi.',
      ],
    },
  ],
  [
    'thi-tran-minh-giang',
    {
      title: 'Thị trấn mở thêm sáng thứ Bảy tại Bộ phận Một cửa',
      section: 'thong-bao',
      daysAgo: 36,
      picture: 'tru-so-uy-ban',
      author: 'Phan Ngọc Trâm',
      summary:
        'Từ ngày 17/10/2026, Bộ phận Một cửa thị trấn Minh Giang nhận hồ sơ sáng thứ Bảy, từ 07 giờ 30 phút đến 11 giờ.',
      body: [
        'Sáng thứ Bảy ưu tiên ba nhóm việc nhiều người cần: chứng thực bản sao, hộ tịch và xác nhận thông tin cư trú. Hồ sơ đất đai vẫn nhận trong tuần vì cần cán bộ địa chính kiểm tra.',
        'Người dân lấy số từ 07 giờ hoặc đặt lịch trước qua điện thoại 0296 000 101. Mỗi buổi nhận tối đa 60 lượt để bảo đảm trả kết quả trong ngày.',
      ],
    },
  ],
  [
    'xa-an-binh',
    {
      title: 'An Bình chuyển 45 héc-ta lúa kém hiệu quả sang trồng rau an toàn',
      section: 'tin-dia-phuong',
      daysAgo: 14,
      picture: 'canh-xa-an-binh',
      author: 'Nguyễn Văn Khải',
      featured: true,
      summary:
        'Bốn tổ hợp tác ở xã An Bình trồng rau theo hợp đồng, thu nhập mỗi sào gấp ba lần cấy lúa. Rau được kiểm tra nhanh dư lượng trước khi bán.',
      body: [
        'Vùng rau nằm dọc kênh Trung, trước đây là ruộng trũng năng suất thấp. Xã đắp lại bờ vùng, kéo điện ra đồng và hỗ trợ một nửa tiền nhà lưới.',
        'Bà Đỗ Thị Hạnh, Phó Chủ tịch Ủy ban nhân dân xã, cho biết điều khó nhất là giữ kỷ luật ghi nhật ký đồng ruộng. Tổ hợp tác nào không ghi đủ sẽ không được dùng nhãn chung của xã.',
        'Hiện mỗi ngày vùng rau cung cấp 2,4 tấn cho sáu bếp ăn trường học và chợ đầu mối của huyện.',
      ],
    },
  ],
  [
    'xa-an-binh',
    {
      title: 'Trùng tu đình An Bình bằng tiền đóng góp của con em xa quê',
      section: 'doi-song',
      daysAgo: 69,
      picture: 'le-hoi',
      author: 'Nguyễn Văn Khải',
      summary:
        'Mái đình hơn hai trăm năm tuổi được thay ngói mũi hài, chống mối và gia cố bốn cột cái; công trình hoàn thành trước hội đình tháng Tám âm lịch.',
      body: [
        'Đình An Bình là nơi họp làng và thờ Thành hoàng, được xếp hạng di tích cấp tỉnh. Sau trận bão năm ngoái, phần mái phía tây bị tụt và bốn cột có dấu hiệu mục.',
        'Tổng kinh phí sửa chữa là 2,6 tỷ đồng, trong đó con em xa quê góp 1,7 tỷ đồng. Danh sách đóng góp và các khoản chi được niêm yết ở nhà văn hóa thôn Trung.',
        'Thợ mộc trong làng phục chế 46 mảng chạm theo ảnh chụp cũ do các gia đình lưu giữ.',
      ],
    },
  ],
  [
    'xa-hoa-thuan',
    {
      title: 'Làng gốm Thuận Nghĩa chuyển từ lò than sang lò ga',
      section: 'tin-dia-phuong',
      daysAgo: 19,
      picture: 'canh-xa-hoa-thuan',
      author: 'Đặng Quốc Huy',
      summary:
        'Mười chín trong 26 xưởng gốm ở xã Hòa Thuận đã thay lò, khói bụi giảm rõ rệt và tỷ lệ sản phẩm đạt loại một tăng từ 71% lên 88%.',
      body: [
        'Chi phí một lò ga khoảng 420 triệu đồng, quỹ khuyến công hỗ trợ 30%. Các xưởng nhỏ góp chung một lò và chia lịch nung.',
        'Anh Nguyễn Thế Anh, chủ xưởng ở thôn Thuận Nghĩa, nói: nhiệt độ ổn định nên men đều màu, mỗi mẻ nung rút ngắn từ 30 giờ còn 14 giờ.',
        'Bảy xưởng còn lại cam kết ngừng đốt than trước ngày 30/6/2027.',
      ],
    },
  ],
  [
    'xa-hoa-thuan',
    {
      title: 'Đường hoa thôn Thuận Nghĩa nở rộ sau một năm chăm sóc',
      section: 'doi-song',
      daysAgo: 92,
      picture: 'duong-lien-xa',
      author: 'Đặng Quốc Huy',
      summary:
        'Hai mươi ba ki-lô-mét đường thôn ở Hòa Thuận trồng hoa mười giờ, chiều tím và hồng leo; mỗi đoạn do một chi hội nhận chăm sóc.',
      body: [
        'Phong trào bắt đầu từ đoạn đường dài 300 mét trước nhà văn hóa. Sau ba tháng, chín thôn còn lại cùng làm, mỗi hộ góp hai ngày công và tự ươm giống.',
        'Chi hội phụ nữ cắt cỏ vào sáng Chủ nhật, học sinh làm biển tên cây, hội cựu chiến binh sửa rãnh thoát nước. Rác trên đường gần như không còn.',
        'Xã đặt tám ghế đá và hai điểm chụp ảnh bằng gốm do các xưởng trong làng tặng.',
      ],
    },
  ],
  [
    'xa-vinh-hung',
    {
      title: 'Người nuôi cá lồng Vĩnh Hưng được hướng dẫn ứng phó nước đục',
      section: 'tin-dia-phuong',
      daysAgo: 45,
      picture: 'canh-xa-vinh-hung',
      author: 'Mai Anh Tuấn',
      summary:
        'Toàn xã có 268 lồng cá trên sông Giang. Trạm quan trắc mới báo độ đục và ô-xy hòa tan qua tin nhắn hai giờ một lần trong mùa mưa.',
      body: [
        'Đợt nước đục tháng 9 năm ngoái làm thiệt hại 18 tấn cá. Năm nay các hộ được khuyến cáo giảm mật độ thả, hạ lồng xuống sâu và chuẩn bị máy sục khí.',
        'Ông Trương Văn Lợi, Chủ tịch Ủy ban nhân dân xã, yêu cầu các hộ đăng ký vị trí lồng, chừa luồng rộng 30 mét cho thuyền bè.',
        'Khi nhận tin cảnh báo, hộ nuôi ngừng cho ăn và báo cho cán bộ thủy sản của xã qua số 0296 000 145.',
      ],
    },
  ],
  [
    'xa-vinh-hung',
    {
      title: 'Lịch hoạt động của cầu phao Vĩnh Đông trong mùa thi công',
      section: 'thong-bao',
      daysAgo: 10,
      picture: 'song-trong-suong',
      author: 'Mai Anh Tuấn',
      summary:
        'Cầu phao Vĩnh Đông mở từ 05 giờ đến 21 giờ hằng ngày, tạm dừng khi nước sông vượt báo động một hoặc gió trên cấp sáu.',
      body: [
        'Trong thời gian xây cầu mới, xe máy và xe thô sơ vẫn qua cầu phao. Xe tải trên 2,5 tấn đi theo đường liên xã Thanh Hà – Vĩnh Hưng.',
        'Học sinh đi học được ưu tiên qua cầu từ 06 giờ đến 07 giờ và từ 16 giờ 30 phút đến 17 giờ 30 phút.',
        'Thông báo dừng cầu được phát trên loa của bảy thôn và đăng ở trang này ít nhất một giờ trước khi dừng, trừ trường hợp khẩn cấp.',
      ],
    },
  ],
  [
    'xa-thanh-ha',
    {
      title: 'Vải thiều Thanh Hà được giá đầu mùa',
      section: 'tin-dia-phuong',
      daysAgo: 168,
      picture: 'canh-xa-thanh-ha',
      author: 'Lê Hải Yến',
      summary:
        'Giá vải tại vườn đạt 34.000 đồng mỗi ki-lô-gam, cao nhất trong năm năm. Xã bố trí sáu điểm cân và bãi đỗ xe để thương lái không phải tranh mua.',
      body: [
        'Toàn xã có 380 héc-ta vải, trong đó 140 héc-ta trồng theo tiêu chuẩn an toàn. Thời tiết thuận lợi nên quả đều, vỏ mỏng, ít sâu cuống.',
        'Công an xã phân luồng để xe tải vào lấy hàng từ 04 giờ đến 09 giờ sáng. Sáu điểm cân dùng cân điện tử đã kiểm định, có bảng giá cập nhật hằng ngày.',
        'Những cây vải cổ ở thôn Hà Nam được đánh số, giữ lại cho khách tham quan.',
      ],
    },
  ],
  [
    'xa-thanh-ha',
    {
      title: 'Thanh Hà lập tổ xe ôm an toàn đưa đón học sinh',
      section: 'doi-song',
      daysAgo: 55,
      picture: 'duong-lien-xa',
      author: 'Lê Hải Yến',
      summary:
        'Mười tám tài xế có lý lịch rõ ràng, được tập huấn sơ cứu, đưa đón 126 học sinh tiểu học nhà xa với giá thống nhất.',
      body: [
        'Tổ do Hội Cựu chiến binh xã thành lập theo đề nghị của phụ huynh thôn Hà Bắc. Mỗi xe chở đúng một em, có mũ bảo hiểm và đệm lưng.',
        'Phụ huynh nhận tin nhắn khi con lên xe và khi đến trường. Tài xế vi phạm tốc độ hoặc uống rượu bia bị đưa ra khỏi tổ ngay.',
        'Học sinh hộ nghèo được Hội Khuyến học xã trả một nửa tiền xe.',
      ],
    },
  ],
  [
    'xa-dong-phong',
    {
      title: 'Chiếu cói Đông Phong có nhãn hiệu chứng nhận',
      section: 'tin-dia-phuong',
      daysAgo: 81,
      picture: 'canh-xa-dong-phong',
      author: 'Đoàn Gia Bảo',
      summary:
        'Sau hai năm chuẩn bị, sản phẩm của 154 hộ dệt chiếu cói được dùng chung nhãn hiệu chứng nhận; tem có mã để người mua kiểm tra.',
      body: [
        'Để được gắn nhãn, chiếu phải dệt từ cói trồng tại địa phương, phơi đủ nắng và không dùng phẩm màu công nghiệp. Ban kiểm soát gồm năm nghệ nhân lớn tuổi.',
        'Đơn hàng tăng 40% sau hội chợ tháng 10. Nhiều hộ dệt thêm túi, dép, thảm theo mẫu khách đặt.',
        'Xã dành 12 héc-ta bãi ven sông để trồng thêm cói, kết hợp giữ đất chống sạt lở.',
      ],
    },
  ],
  [
    'xa-dong-phong',
    {
      title: 'Lớp dạy chữ buổi tối cho người lớn ở thôn Phong Nhất',
      section: 'doi-song',
      daysAgo: 140,
      picture: 'hoi-trang-ram',
      author: 'Đoàn Gia Bảo',
      summary:
        'Mười bảy học viên từ 38 đến 64 tuổi học ba buổi mỗi tuần. Bài học gắn với việc hằng ngày: đọc nhãn thuốc, nhắn tin, điền tờ khai.',
      body: [
        'Lớp do hai cô giáo nghỉ hưu đứng ra dạy tại nhà văn hóa thôn. Sau bốn tháng, mười hai người đã tự đọc được thông báo của xã và gọi xe qua điện thoại.',
        'Bà Phan Thị Lành, Phó Chủ tịch Ủy ban nhân dân xã, tặng mỗi học viên một kính đọc sách và cam kết duy trì lớp đến khi không còn người đăng ký.',
      ],
    },
  ],
  [
    'xa-loc-dien',
    {
      title: 'Cánh đồng mẫu Điền Hòa gieo cấy bằng một loại giống, một lịch nước',
      section: 'tin-dia-phuong',
      daysAgo: 102,
      picture: 'canh-xa-loc-dien',
      author: 'Kiều Thu Trang',
      featured: true,
      summary:
        'Năm trăm mười hộ ở xã Lộc Điền thống nhất cấy một giống trên 186 héc-ta, cùng lấy nước, cùng phun, nhờ đó giảm một phần ba lượng thuốc.',
      body: [
        'Muốn vào cánh đồng mẫu, các hộ ký cam kết với hợp tác xã về giống, thời vụ và nơi bán. Bờ thửa nhỏ được phá bỏ, thay bằng cọc mốc có ghi tọa độ.',
        'Hợp tác xã trả tiền cho từng hộ theo diện tích và năng suất đo bằng máy gặt có gắn cân. Mọi số liệu công khai tại nhà kho.',
        'Doanh nghiệp bao tiêu cộng thêm 700 đồng mỗi ki-lô-gam nếu lúa đạt độ ẩm quy định.',
      ],
    },
  ],
  [
    'xa-loc-dien',
    {
      title: 'Kết quả rà soát hộ nghèo, hộ cận nghèo xã Lộc Điền năm 2026',
      section: 'thong-bao',
      daysAgo: 7,
      picture: 'xom-lang',
      author: 'Kiều Thu Trang',
      summary:
        'Toàn xã còn 21 hộ nghèo (0,67%) và 48 hộ cận nghèo (1,53%). Danh sách niêm yết tại 11 nhà văn hóa thôn trong ba ngày làm việc.',
      body: [
        'Việc rà soát thực hiện từ ngày 01/9 đến ngày 10/11/2026, có sự tham gia của người dân trong các cuộc họp thôn.',
        'Trong thời gian niêm yết, người dân có ý kiến về danh sách gửi trưởng thôn hoặc Bộ phận Một cửa xã. Ý kiến được phúc tra và trả lời trước ngày 30/11/2026.',
        'Hộ mới thoát nghèo tiếp tục được hưởng bảo hiểm y tế và vay vốn ưu đãi trong 36 tháng.',
      ],
    },
  ],
]
