import type { NewsText } from '../news'

/** News of farming, building, trade and new-style rural areas. */
export const economyNews: NewsText[] = [
  {
    title: 'Vụ mùa 2026 được mùa, năng suất lúa bình quân đạt 6,1 tấn mỗi héc-ta',
    section: 'kinh-te',
    daysAgo: 5,
    picture: 'dong-lua-mua-gat',
    featured: true,
    author: 'Hoàng Minh Tâm',
    summary:
      'Đến ngày 12/11, nông dân toàn huyện đã gặt xong 6.320 héc-ta lúa mùa. Giống lúa chất lượng cao chiếm 64% diện tích, giá bán cao hơn năm trước 900 đồng mỗi ki-lô-gam.',
    body: [
      'Theo Phòng Nông nghiệp và Môi trường, năng suất lúa mùa bình quân toàn huyện đạt 6,1 tấn mỗi héc-ta, tăng 0,3 tấn so với năm 2025. Cánh đồng mẫu Điền Hòa ở xã Lộc Điền đạt 6,8 tấn mỗi héc-ta.',
      'Điểm mới của vụ này là 21 tổ dịch vụ cơ giới nhận làm trọn gói từ làm đất, cấy máy, phun thuốc bằng thiết bị bay đến thu hoạch. Nhờ đó chi phí giảm khoảng 1,8 triệu đồng mỗi héc-ta và thời gian gặt rút ngắn một tuần.',
      '## Chuẩn bị vụ đông',
      '- Gieo 1.450 héc-ta ngô, khoai tây và rau màu trước ngày 05/12.',
      '- Hợp tác xã ký hợp đồng bao tiêu 620 héc-ta khoai tây.',
      '- Mở nước đợt một từ hồ Bình Sơn ngày 25/11.',
      'Phòng Nông nghiệp và Môi trường khuyến cáo bà con không đốt rơm rạ ngoài đồng, liên hệ các tổ thu gom rơm của xã để bán hoặc ủ làm phân hữu cơ.',
    ],
    en: {
      title: 'A good autumn rice crop: 6.1 tonnes per hectare on average',
      summary: 'Farmers have harvested 6,320 hectares; high-quality varieties cover 64% of the area.',
    },
  },
  {
    title: 'Khởi công cầu Vĩnh Đông thay cầu phao qua sông Giang',
    section: 'kinh-te',
    daysAgo: 12,
    picture: 'cau-qua-song',
    shared: true,
    author: 'Đinh Khắc Hải',
    summary:
      'Cầu Vĩnh Đông dài 214 mét, mặt cầu rộng 9 mét, tổng mức đầu tư 96 tỷ đồng, nối hai xã Vĩnh Hưng và Đông Phong, dự kiến thông xe tháng 6/2028.',
    body: [
      'Ngày 08/11/2026, Ban Quản lý dự án đầu tư xây dựng huyện khởi công cầu Vĩnh Đông. Công trình thay cho cầu phao hiện nay, vốn phải dừng lưu thông mỗi khi nước sông lên trên báo động một.',
      'Hơn 17.000 người dân hai xã và học sinh Trường Trung học phổ thông Vĩnh Hưng sẽ không còn phải đi vòng 11 ki-lô-mét trong mùa mưa lũ.',
      '## Tổ chức giao thông trong thời gian thi công',
      '- Cầu phao vẫn hoạt động từ 05 giờ đến 21 giờ hằng ngày.',
      '- Xe tải trên 2,5 tấn đi theo đường liên xã Thanh Hà – Vĩnh Hưng.',
      '- Đơn vị thi công bố trí xuồng cứu hộ và người trực suốt ngày đêm.',
      'Người dân có ý kiến về bụi, tiếng ồn hoặc an toàn giao thông tại công trường gọi số 0296 000 317 của Ban Quản lý dự án.',
    ],
    en: {
      title: 'Work starts on the Vĩnh Đông bridge',
      summary: 'The 214-metre bridge will replace the floating bridge between Vinh Hung and Dong Phong.',
    },
  },
  {
    title: 'Hội chợ nông sản Minh Giang thu hút 22 nghìn lượt khách',
    section: 'kinh-te',
    daysAgo: 26,
    picture: 'cho-phien',
    author: 'Hoàng Minh Tâm',
    summary:
      'Ba ngày hội chợ ở thị trấn Minh Giang có 86 gian hàng, doanh thu trực tiếp 4,7 tỷ đồng; bưởi Long Khê, gốm Thuận Nghĩa và mật ong Phú Lâm bán chạy nhất.',
    body: [
      'Hội chợ diễn ra từ ngày 23 đến ngày 25/10/2026 tại quảng trường trung tâm huyện, do Phòng Kinh tế và Hạ tầng phối hợp với 14 xã, thị trấn tổ chức.',
      'Năm nay mọi sản phẩm trưng bày đều có mã truy xuất nguồn gốc. Người mua quét mã để biết hộ sản xuất, ngày thu hoạch và kết quả kiểm nghiệm. Mười bốn hợp đồng tiêu thụ với tổng giá trị 19 tỷ đồng đã được ký tại hội chợ.',
      'Chị Lý Thị Hoa ở xã Tân Lập cho biết gian hàng chè của hợp tác xã bán hết 380 ki-lô-gam trong hai ngày, đồng thời nhận thêm 52 đơn đặt hàng qua điện thoại.',
    ],
  },
  {
    title: 'Bốn xã phía tây trồng 310 héc-ta rừng gỗ lớn',
    section: 'kinh-te',
    daysAgo: 39,
    picture: 'trong-cay',
    author: 'Nông Thị Lan',
    summary:
      'Các xã Phú Lâm, Tân Lập, Cẩm Thạch và Bình Sơn đã trồng 310 trong 360 héc-ta rừng gỗ lớn theo kế hoạch năm; phần còn lại hoàn thành trước ngày 10/12.',
    body: [
      'Rừng gỗ lớn có chu kỳ từ mười đến mười hai năm, giá trị gấp hơn hai lần rừng keo bán non. Để người dân yên tâm chờ, huyện hỗ trợ cây giống, tập huấn tỉa thưa và liên kết với hai doanh nghiệp chế biến cam kết thu mua.',
      'Hộ tham gia được Trung tâm Dịch vụ nông nghiệp lập hồ sơ lô rừng điện tử, ghi ngày trồng, loài cây và vị trí trên bản đồ. Hồ sơ này là cơ sở để xin chứng chỉ quản lý rừng bền vững vào năm thứ ba.',
      'Do đầu vụ thiếu cây giống, 50 héc-ta ở xã Cẩm Thạch trồng chậm hơn kế hoạch. Vườn ươm Phú Lâm cam kết cấp đủ 82.000 cây trước ngày 30/11.',
    ],
  },
  {
    title: 'Xã Hòa Thuận đón bằng công nhận xã nông thôn mới nâng cao',
    section: 'nong-thon-moi',
    daysAgo: 51,
    picture: 'le-hoi',
    author: 'Trần Thu Hà',
    summary:
      'Hòa Thuận là xã thứ sáu của huyện đạt chuẩn nông thôn mới nâng cao, thu nhập bình quân 78 triệu đồng mỗi người mỗi năm, không còn nhà tạm, nhà dột nát.',
    body: [
      'Tối 30/9/2026, đông đảo bà con mười thôn đã về sân đình Thuận Nghĩa dự lễ công bố quyết định công nhận xã đạt chuẩn nông thôn mới nâng cao.',
      'Sau bốn năm, người dân Hòa Thuận đóng góp 11,2 tỷ đồng và hiến 8.400 mét vuông đất để mở đường, dựng nhà văn hóa và trồng 23 ki-lô-mét đường hoa. Nghề gốm đỏ tạo việc làm cho hơn 900 lao động.',
      '## Ba bài học được chia sẻ',
      '- Bàn với dân trước khi làm, công khai từng khoản thu chi.',
      '- Chọn việc nhỏ làm trước để mọi người nhìn thấy kết quả.',
      '- Giữ nghề truyền thống gắn với bảo vệ môi trường.',
    ],
  },
  {
    title: 'Thông xe đường liên xã Thanh Hà – Vĩnh Hưng sau hai năm thi công',
    section: 'kinh-te',
    daysAgo: 66,
    picture: 'duong-lien-xa',
    author: 'Đinh Khắc Hải',
    summary:
      'Tuyến đường dài 7,6 ki-lô-mét, mặt đường rộng 6,5 mét, có rãnh thoát nước và đèn chiếu sáng qua bốn thôn đông dân, tổng vốn 58 tỷ đồng.',
    body: [
      'Sáng 15/9/2026, tuyến đường liên xã Thanh Hà – Vĩnh Hưng được đưa vào sử dụng, sớm hơn hợp đồng 40 ngày. Đây là tuyến đường chính để chở vải, nhãn và thủy sản ra quốc lộ.',
      'Trong quá trình thi công, 132 hộ dân đã hiến đất và tự lùi tường rào. Các hộ này được miễn phí tháo dỡ, dựng lại cổng và được hỗ trợ thủ tục chỉnh lý giấy chứng nhận quyền sử dụng đất.',
      'Công an huyện lưu ý tuyến đường có nhiều lối rẽ vào thôn; lái xe không chạy quá 60 ki-lô-mét một giờ và giảm tốc độ ở các đoạn có vạch sơn gờ.',
    ],
  },
  {
    title: 'Hợp tác xã bưởi Long Khê ký hợp đồng tiêu thụ 900 tấn',
    section: 'kinh-te',
    daysAgo: 88,
    picture: 'vuon-cay',
    author: 'Hoàng Minh Tâm',
    summary:
      'Hợp tác xã nông nghiệp Long Khê bán trước 900 tấn bưởi cho ba chuỗi siêu thị, giá sàn 21.000 đồng mỗi ki-lô-gam, thanh toán trong bảy ngày.',
    body: [
      'Lễ ký kết diễn ra ngày 24/8/2026 tại trụ sở Ủy ban nhân dân xã Long Khê. Theo hợp đồng, siêu thị cử cán bộ kỹ thuật cùng xã viên kiểm tra vườn mỗi tháng và tạm ứng 20% giá trị ngay khi quả đạt cỡ.',
      'Toàn xã hiện có 214 héc-ta bưởi, trong đó 168 héc-ta được cấp mã số vùng trồng. Hợp tác xã đã đầu tư nhà sơ chế rộng 1.200 mét vuông và dây chuyền rửa, phân loại quả.',
      'Ủy ban nhân dân xã đề nghị các hộ ngoài hợp tác xã không thu hoạch bưởi non, giữ uy tín chung của vùng bưởi.',
    ],
  },
  {
    title: 'Sửa chữa hồ chứa Bình Sơn, bảo đảm nước tưới cho 1.100 héc-ta',
    section: 'kinh-te',
    daysAgo: 117,
    picture: 'ho-nuoc',
    author: 'Nông Thị Lan',
    summary:
      'Hồ chứa Bình Sơn được gia cố mái đập, thay cống lấy nước và lắp trạm đo mưa tự động trước mùa lũ, kinh phí 14,5 tỷ đồng.',
    body: [
      'Đến ngày 25/7/2026, toàn bộ hạng mục chính đã xong. Hồ có dung tích 3,2 triệu mét khối, cấp nước tưới cho 1.100 héc-ta của ba xã Bình Sơn, An Bình và Lộc Điền.',
      'Trạm đo tự động gửi mực nước và lượng mưa về Ban Chỉ huy phòng, chống thiên tai huyện mười phút một lần. Khi mực nước vượt ngưỡng, loa truyền thanh ở sáu thôn hạ du tự phát cảnh báo.',
      'Người dân không thả cá lồng, tắm hoặc chăn thả gia súc trong phạm vi bảo vệ đập 100 mét.',
    ],
  },
  {
    title: 'Giải ngân vốn vay ưu đãi cho 236 hộ mở rộng sản xuất',
    section: 'nong-thon-moi',
    daysAgo: 149,
    picture: 'ruong-bac-thang',
    author: 'Lê Quốc Bảo',
    summary:
      'Trong quý II, 236 hộ nghèo, cận nghèo và mới thoát nghèo được vay 17,4 tỷ đồng vốn ưu đãi để chăn nuôi, trồng cây dược liệu và mở xưởng nhỏ.',
    body: [
      'Các điểm giao dịch lưu động đặt tại trụ sở 14 xã, thị trấn vào một ngày cố định hằng tháng nên người vay không phải lên huyện. Tổ trưởng tổ vay vốn cùng trưởng thôn xác nhận mục đích sử dụng và theo dõi sau khi vay.',
      'Ở xã Cẩm Thạch, 28 hộ góp vốn mua chung máy cắt đá có hệ thống phun nước chống bụi. Ở xã Bình Sơn, 41 hộ chuyển từ nuôi bò thả rông sang nuôi nhốt, trồng 60 héc-ta cỏ.',
      'Các hộ có nhu cầu vay đợt tiếp theo đăng ký với trưởng thôn trước ngày 10 hằng tháng.',
    ],
  },
]
