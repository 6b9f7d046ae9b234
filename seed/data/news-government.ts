import type { NewsText } from '../news'

/** News of the district's bodies and of administrative reform. */
export const governmentNews: NewsText[] = [
  {
    title: 'Huyện Minh Giang sơ kết mười tháng, bàn giải pháp hoàn thành chỉ tiêu năm 2026',
    section: 'thoi-su-chinh-tri',
    daysAgo: 2,
    picture: 'tru-so-uy-ban',
    featured: true,
    shared: true,
    author: 'Lê Quốc Bảo',
    summary:
      'Mười tháng đầu năm, 17 trong 21 chỉ tiêu kinh tế – xã hội của huyện đạt và vượt tiến độ; thu ngân sách đạt 91% dự toán. Bốn chỉ tiêu còn lại được giao rõ người, rõ việc, rõ thời hạn.',
    body: [
      'Sáng 18/11/2026, Ủy ban nhân dân huyện Minh Giang họp phiên thường kỳ đánh giá tình hình kinh tế – xã hội mười tháng đầu năm. Phó Chủ tịch Ủy ban nhân dân huyện Đặng Hoàng Sơn chủ trì; lãnh đạo các phòng, ban và 14 xã, thị trấn dự trực tuyến.',
      'Theo báo cáo, 17 trong 21 chỉ tiêu đã đạt hoặc vượt tiến độ. Thu ngân sách trên địa bàn đạt 182,4 tỷ đồng, bằng 91% dự toán; sản lượng lương thực vụ mùa ước 38.600 tấn; tỷ lệ hồ sơ giải quyết đúng và trước hạn đạt 98,7%.',
      '## Bốn chỉ tiêu cần tập trung',
      '- Giải ngân vốn đầu tư công mới đạt 68,2% kế hoạch.',
      '- Tỷ lệ hộ dân dùng nước sạch tập trung ở bốn xã phía tây còn dưới 70%.',
      '- Số hộ kinh doanh đăng ký mới bằng 84% kế hoạch.',
      '- Trồng rừng tập trung chậm do thiếu cây giống đầu vụ.',
      'Kết luận phiên họp, Phó Chủ tịch Ủy ban nhân dân huyện yêu cầu từng đơn vị lập kế hoạch theo tuần cho hai tháng cuối năm, báo cáo kết quả vào thứ Sáu hằng tuần và công khai trên cổng thông tin điện tử để nhân dân theo dõi.',
    ],
    en: {
      title: 'Minh Giang District reviews ten months and agrees on the last steps for 2026',
      summary:
        'Seventeen of the 21 yearly targets are on or ahead of schedule; revenue has reached 91% of the estimate.',
    },
  },
  {
    title: 'Hội đồng nhân dân huyện tiếp xúc cử tri trước kỳ họp cuối năm',
    section: 'thoi-su-chinh-tri',
    daysAgo: 6,
    picture: 'hoi-trang-ram',
    author: 'Trần Thu Hà',
    summary:
      'Từ ngày 10 đến ngày 14/11, các tổ đại biểu Hội đồng nhân dân huyện tiếp xúc cử tri tại 14 xã, thị trấn, ghi nhận 126 ý kiến về đường giao thông, nước sạch và thủ tục đất đai.',
    body: [
      'Trong năm ngày, hơn 1.900 cử tri đã dự các hội nghị tiếp xúc do Ủy ban Mặt trận Tổ quốc huyện phối hợp tổ chức. Phần lớn hội nghị diễn ra vào buổi tối tại nhà văn hóa thôn để người đi làm có thể tham gia.',
      'Cử tri các xã Phú Lâm, Cẩm Thạch, Tân Lập đề nghị sớm sửa những đoạn đường hư hỏng sau mùa mưa. Cử tri xã Vĩnh Hưng và xã Đông Phong mong cầu phao Vĩnh Đông được thay bằng cầu cứng. Nhiều người đề nghị giải thích rõ hơn về thời hạn cấp giấy chứng nhận quyền sử dụng đất lần đầu.',
      '## Trả lời ngay tại hội nghị',
      'Trong 126 ý kiến, 71 ý kiến được lãnh đạo các phòng chuyên môn trả lời trực tiếp. Những ý kiến còn lại được phân loại, chuyển cơ quan có thẩm quyền giải quyết và sẽ được trả lời bằng văn bản trước ngày 15/12/2026.',
    ],
  },
  {
    title: 'Bộ phận Một cửa 14 xã, thị trấn nhận hồ sơ không phụ thuộc nơi cư trú',
    section: 'cai-cach-hanh-chinh',
    daysAgo: 9,
    picture: 'tru-so-buoi-sang',
    featured: true,
    shared: true,
    author: 'Lê Quốc Bảo',
    summary:
      'Người dân trong huyện có thể nộp hồ sơ của 58 thủ tục tại bất kỳ Bộ phận Tiếp nhận và Trả kết quả nào của 14 xã, thị trấn, không cần về nơi đăng ký thường trú.',
    body: [
      'Từ ngày 01/11/2026, công dân đang sinh sống trên địa bàn huyện Minh Giang được chọn nơi thuận tiện nhất để nộp hồ sơ của 58 thủ tục thuộc các lĩnh vực hộ tịch, chứng thực, bảo trợ xã hội và hộ kinh doanh.',
      'Cán bộ nơi tiếp nhận kiểm tra giấy tờ, số hóa và chuyển hồ sơ điện tử đến nơi có thẩm quyền ngay trong ngày. Kết quả bản giấy được trả tại nơi nộp hoặc qua bưu chính theo yêu cầu.',
      '## Người dân cần chuẩn bị',
      '- Căn cước hoặc tài khoản định danh điện tử mức độ 2.',
      '- Bản chính giấy tờ cần đối chiếu; không phải nộp bản sao những giấy tờ đã có trong cơ sở dữ liệu.',
      '- Số điện thoại để nhận tin nhắn khi hồ sơ chuyển bước.',
      'Sau hai tuần thực hiện, 412 hồ sơ đã được nhận ngoài nơi cư trú, nhiều nhất ở thị trấn Minh Giang với 167 hồ sơ. Danh mục 58 thủ tục được đăng ở mục Thủ tục hành chính của cổng.',
    ],
    en: {
      title: 'All 14 communes now accept dossiers wherever a citizen lives',
      summary: 'Residents may hand in papers for 58 procedures at any one-stop desk in the district.',
    },
  },
  {
    title: 'Tỷ lệ hồ sơ trực tuyến toàn trình của huyện đạt 76%',
    section: 'cai-cach-hanh-chinh',
    daysAgo: 21,
    picture: 'tru-so-uy-ban',
    author: 'Phạm Thị Ngân',
    summary:
      'Trong mười tháng, huyện và các xã tiếp nhận 41.280 hồ sơ, trong đó 76% nộp trực tuyến toàn trình. Tổ công nghệ số cộng đồng ở các thôn là lực lượng hướng dẫn chính.',
    body: [
      'Số liệu từ Trung tâm Phục vụ hành chính công huyện cho thấy tỷ lệ hồ sơ nộp trực tuyến toàn trình tăng 14 điểm phần trăm so với cùng kỳ năm 2025. Các xã Lộc Điền, Hòa Thuận và thị trấn Minh Giang dẫn đầu với trên 85%.',
      'Ông Nông Văn Hiệp, công chức một cửa xã Tân Lập, cho biết: xã có nhiều người cao tuổi và đường xa, nên tổ công nghệ số cộng đồng đến từng nhà vào chiều thứ Bảy để hướng dẫn bà con nộp hồ sơ bằng điện thoại.',
      '## Việc làm tiếp theo',
      '- Cắt giảm giấy tờ đã có trong cơ sở dữ liệu dân cư và đất đai.',
      '- Bố trí máy tính dùng chung ở 14 điểm bưu điện – văn hóa.',
      '- Mỗi quý công khai danh sách hồ sơ trễ hạn kèm lời xin lỗi gửi đến người dân.',
    ],
  },
  {
    title: 'Lịch tiếp công dân của lãnh đạo huyện tháng 12 năm 2026',
    section: 'thong-bao',
    daysAgo: 3,
    picture: 'tru-so-buoi-sang',
    shared: true,
    author: 'Văn phòng HĐND và UBND huyện',
    source: 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện',
    summary:
      'Lãnh đạo Ủy ban nhân dân huyện tiếp công dân định kỳ vào các ngày 03, 10, 17 và 24/12/2026 tại Trụ sở tiếp công dân huyện.',
    body: [
      'Ủy ban nhân dân huyện Minh Giang thông báo lịch tiếp công dân định kỳ tháng 12 năm 2026 như sau:',
      '- Ngày 03/12: Chủ tịch Ủy ban nhân dân huyện.',
      '- Ngày 10/12: Phó Chủ tịch phụ trách kinh tế.',
      '- Ngày 17/12: Chủ tịch Ủy ban nhân dân huyện.',
      '- Ngày 24/12: Phó Chủ tịch phụ trách văn hóa – xã hội.',
      'Thời gian: buổi sáng từ 07 giờ 30 phút đến 11 giờ 30 phút, buổi chiều từ 13 giờ 00 phút đến 16 giờ 30 phút. Địa điểm: Trụ sở tiếp công dân huyện, số 01 đường Ủy Ban, thị trấn Minh Giang.',
      'Công dân mang theo giấy tờ tùy thân và tài liệu liên quan. Trường hợp nhiều người cùng khiếu nại về một nội dung thì cử không quá năm người đại diện.',
    ],
  },
  {
    title: 'Tập huấn kỹ năng viết tin và biên tập cổng thông tin cho 15 đơn vị',
    section: 'cai-cach-hanh-chinh',
    daysAgo: 34,
    picture: 'truong-hoc',
    author: 'Trần Thu Hà',
    summary:
      'Bốn mươi lăm biên tập viên của huyện và các xã, thị trấn được hướng dẫn viết ngắn, đúng chính tả, mô tả ảnh cho người khiếm thị và quy trình hai người cùng duyệt.',
    body: [
      'Lớp tập huấn do Phòng Văn hóa, Khoa học và Thông tin tổ chức trong hai ngày 16 và 17/10/2026 tại hội trường Trường Trung học phổ thông Minh Giang.',
      'Học viên thực hành trên chính cổng thông tin của đơn vị mình: soạn bản nháp, chọn ảnh, viết mô tả ảnh, gửi người duyệt và xem lại lịch sử chỉnh sửa. Nội dung được nhiều người quan tâm nhất là cách viết lại thông báo dài thành các ý ngắn, nêu ngay việc người dân phải làm.',
      'Kết thúc lớp học, mỗi xã đăng ký ít nhất hai tin mỗi tuần và cử một người chịu trách nhiệm kiểm tra thông tin liên hệ vào ngày đầu tháng.',
    ],
  },
  {
    title: 'Công bố kết quả chấm điểm cải cách hành chính cấp xã năm 2026',
    section: 'cai-cach-hanh-chinh',
    daysAgo: 47,
    picture: 'song-trong-suong',
    author: 'Phạm Thị Ngân',
    summary:
      'Xã Lộc Điền đứng đầu với 94,6 điểm; hai xã tăng hạng nhiều nhất là Long Khê và Quang Minh. Điểm trung bình của 14 xã, thị trấn là 87,3.',
    body: [
      'Hội đồng đánh giá của huyện vừa công bố kết quả chấm điểm cải cách hành chính năm 2026 theo tám tiêu chí, trong đó mức độ hài lòng của người dân chiếm 30 điểm.',
      '## Ba đơn vị dẫn đầu',
      '- Xã Lộc Điền: 94,6 điểm.',
      '- Thị trấn Minh Giang: 93,1 điểm.',
      '- Xã Hòa Thuận: 91,8 điểm.',
      'Hội đồng chỉ ra ba hạn chế chung: thông tin liên hệ của cán bộ chưa cập nhật kịp thời, còn hồ sơ trễ hạn trong lĩnh vực đất đai và việc trả lời phản ánh của người dân ở một số xã còn chung chung.',
    ],
  },
  {
    title: 'Đoàn công tác của tỉnh khảo sát mô hình cổng dùng chung tại Minh Giang',
    section: 'thoi-su-chinh-tri',
    daysAgo: 58,
    picture: 'tru-so-uy-ban',
    author: 'Lê Quốc Bảo',
    summary:
      'Đoàn công tác của Ủy ban nhân dân tỉnh Nam Thượng tìm hiểu cách một hệ thống phục vụ đồng thời cổng của huyện và 14 trang của xã, thị trấn.',
    body: [
      'Ngày 23/9/2026, đoàn công tác của Ủy ban nhân dân tỉnh Nam Thượng làm việc với huyện Minh Giang về mô hình cổng thông tin điện tử dùng chung. Trước đây mỗi xã thuê một trang riêng, chi phí cao và nhiều trang ngừng cập nhật sau vài tháng.',
      'Với mô hình mới, danh mục thủ tục hành chính được nhập một lần ở huyện; mỗi xã chỉ khai nơi tiếp nhận, giờ làm việc và cán bộ phụ trách. Tin tức chung của huyện hiện trên mọi trang mà không phải sao chép.',
      'Đoàn đề nghị huyện hoàn thiện tài liệu hướng dẫn, đánh giá mức độ tiếp cận của người khuyết tật và chia sẻ kinh nghiệm với các huyện khác.',
    ],
  },
  {
    title: 'Huyện phát động thi đua hoàn thành nhiệm vụ những tháng cuối năm',
    section: 'thoi-su-chinh-tri',
    daysAgo: 72,
    picture: 'le-hoi',
    author: 'Trần Thu Hà',
    summary:
      'Phong trào thi đua nước rút tập trung vào bốn việc: giải ngân đầu tư công, trồng rừng, giảm nghèo và không để hồ sơ trễ hạn.',
    body: [
      'Tại lễ phát động ngày 09/9/2026, đại diện 14 xã, thị trấn và 18 phòng, ban, đơn vị sự nghiệp đã ký giao ước thi đua. Mỗi đơn vị chọn một công trình hoặc phần việc cụ thể để hoàn thành trước ngày 20/12/2026.',
      'Khác với những năm trước, kết quả thi đua không chấm theo báo cáo mà theo số liệu trên hệ thống: tỷ lệ giải ngân, diện tích rừng trồng được nghiệm thu, số hộ thoát nghèo và số hồ sơ trễ hạn.',
      'Thường trực Hội đồng Thi đua – Khen thưởng huyện sẽ kiểm tra đột xuất ở ít nhất năm đơn vị và biểu dương cách làm hay trên cổng thông tin điện tử.',
    ],
  },
]
