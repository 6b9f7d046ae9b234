import type { NewsText } from '../news'

/** Announcements and news that help people to get something done. */
export const serviceNews: NewsText[] = [
  {
    title: 'Hướng dẫn nộp hồ sơ liên thông khai sinh, thường trú, thẻ bảo hiểm y tế cho trẻ',
    section: 'cai-cach-hanh-chinh',
    daysAgo: 24,
    picture: 'tru-so-uy-ban',
    shared: true,
    featured: true,
    author: 'Phòng Tư pháp',
    source: 'Phòng Tư pháp huyện Minh Giang',
    summary:
      'Cha mẹ chỉ khai một lần trên Cổng Dịch vụ công quốc gia để làm cùng lúc ba việc: khai sinh, đăng ký thường trú và cấp thẻ bảo hiểm y tế cho trẻ dưới 6 tuổi.',
    body: [
      'Thay vì đến ba nơi, cha, mẹ hoặc người thân thích nộp một bộ hồ sơ điện tử. Giấy chứng sinh điện tử do cơ sở y tế gửi lên hệ thống nên không phải nộp lại bản giấy.',
      '## Các bước thực hiện',
      '- Đăng nhập Cổng Dịch vụ công quốc gia bằng tài khoản định danh điện tử.',
      '- Chọn nhóm thủ tục liên thông cho trẻ dưới 6 tuổi, kiểm tra thông tin cha mẹ hiện sẵn.',
      '- Đặt tên cho trẻ, chọn nơi khám chữa bệnh ban đầu và nơi nhận kết quả.',
      '- Theo dõi tin nhắn; nếu cần bổ sung, hồ sơ vẫn giữ nguyên mã cũ.',
      'Thời hạn trả đủ ba kết quả là năm ngày làm việc. Khai sinh đúng hạn 60 ngày không phải nộp lệ phí. Ai gặp khó khăn có thể mang giấy tờ đến Bộ phận Một cửa của xã để được nhập hộ.',
    ],
    en: {
      title: 'One application for birth registration, residence and health insurance of a newborn',
      summary:
        'Parents fill in one form on the National Public Service Portal; all three results come within five working days.',
    },
  },
  {
    title: 'Thông báo lấy ý kiến dự thảo bảng giá đất điều chỉnh năm 2027',
    section: 'thong-bao',
    daysAgo: 8,
    picture: 'xom-lang-chieu',
    shared: true,
    author: 'Phòng Nông nghiệp và Môi trường',
    source: 'Phòng Nông nghiệp và Môi trường huyện Minh Giang',
    summary:
      'Dự thảo được niêm yết tại trụ sở 14 xã, thị trấn và đăng trên cổng từ ngày 12/11 đến hết ngày 12/12/2026. Người dân góp ý trực tiếp, qua thư điện tử hoặc bưu chính.',
    body: [
      'Thực hiện kế hoạch của tỉnh, huyện Minh Giang tổ chức lấy ý kiến nhân dân về dự thảo bảng giá đất điều chỉnh áp dụng từ ngày 01/01/2027 trên địa bàn huyện.',
      '## Nội dung cần góp ý',
      '- Vị trí, tên đường, đoạn đường trong từng xã, thị trấn.',
      '- Mức giá đề xuất so với giá chuyển nhượng thực tế.',
      '- Hệ số đối với thửa đất ở hẻm, ngõ và mặt sông.',
      'Văn bản góp ý gửi về Phòng Nông nghiệp và Môi trường, số 01 đường Ủy Ban, thị trấn Minh Giang hoặc thư điện tử phongnongnghiepmoitruong@minhgiang.example. Ý kiến được tổng hợp và công khai kèm giải trình trước ngày 20/12/2026.',
    ],
  },
  {
    title: 'Tạm ngừng cấp điện để sửa chữa lưới điện tại năm xã cuối tuần này',
    section: 'thong-bao',
    daysAgo: 1,
    picture: 'duong-mua-thu',
    author: 'Điện lực Minh Giang',
    source: 'Điện lực Minh Giang',
    summary:
      'Thứ Bảy ngày 21/11 và Chủ nhật ngày 22/11, một số thôn của các xã An Bình, Bình Sơn, Long Khê, Xuân Hòa và Cẩm Thạch tạm mất điện để thay trạm biến áp.',
    body: [
      'Điện lực Minh Giang thông báo lịch tạm ngừng cấp điện như sau:',
      '- Từ 06 giờ đến 11 giờ ngày 21/11: thôn Trung, thôn Thượng (xã An Bình); thôn Sơn Tây (xã Bình Sơn).',
      '- Từ 13 giờ đến 17 giờ ngày 21/11: thôn Khê Trung (xã Long Khê).',
      '- Từ 06 giờ đến 12 giờ ngày 22/11: thôn Xuân Đài (xã Xuân Hòa); thôn Đá Trắng (xã Cẩm Thạch).',
      'Bộ phận Một cửa của năm xã làm việc bình thường vào sáng thứ Hai. Nếu thời tiết xấu, việc sửa chữa chuyển sang cuối tuần sau và có thông báo lại.',
    ],
  },
  {
    title: 'Tuyển dụng 24 viên chức ngành giáo dục năm học 2026 – 2027',
    section: 'thong-bao',
    daysAgo: 43,
    picture: 'truong-hoc',
    author: 'Phòng Nội vụ',
    source: 'Phòng Nội vụ huyện Minh Giang',
    summary:
      'Huyện tuyển 24 giáo viên mầm non, tiểu học và trung học cơ sở; nhận phiếu đăng ký dự tuyển đến 17 giờ ngày 07/11/2026.',
    body: [
      'Ủy ban nhân dân huyện thông báo tuyển dụng 24 viên chức làm việc tại 13 trường công lập thuộc các xã còn thiếu giáo viên.',
      '## Vị trí cần tuyển',
      '- Giáo viên mầm non: 11 người.',
      '- Giáo viên tiểu học: 8 người, trong đó 3 người dạy Tiếng Anh.',
      '- Giáo viên trung học cơ sở: 5 người dạy Tin học, Khoa học tự nhiên.',
      'Phiếu đăng ký nộp trực tiếp, qua bưu chính hoặc trực tuyến. Người dự tuyển chưa phải nộp bản sao văn bằng; chỉ khi trúng tuyển mới hoàn thiện hồ sơ. Danh sách đủ điều kiện niêm yết tại Phòng Nội vụ và đăng trên cổng.',
    ],
  },
  {
    title: 'Thời hạn kê khai và nộp thuế sử dụng đất phi nông nghiệp năm 2026',
    section: 'thong-bao',
    daysAgo: 54,
    picture: 'xom-lang',
    shared: true,
    author: 'Thuế huyện Minh Giang',
    source: 'Thuế huyện Minh Giang',
    summary:
      'Hộ gia đình nộp thuế sử dụng đất phi nông nghiệp chậm nhất ngày 31/10/2026; có thể nộp bằng ứng dụng ngân hàng hoặc tại điểm thu của xã.',
    body: [
      'Thông báo nộp thuế đã được gửi qua ứng dụng thuế điện tử và trưởng thôn. Người chưa nhận được thông báo tra cứu bằng số định danh cá nhân hoặc gọi 0296 000 372.',
      'Hộ có thay đổi diện tích, chuyển nhượng hoặc được miễn, giảm thuế phải kê khai bổ sung trong 30 ngày kể từ ngày có thay đổi.',
      'Tiền chậm nộp được tính theo từng ngày. Hộ nghèo ở xã đặc biệt khó khăn và người có công thuộc diện miễn thuế không phải làm thêm giấy tờ nếu đã có tên trong cơ sở dữ liệu.',
    ],
  },
  {
    title: 'Đổi giờ làm việc mùa đông từ ngày 16/10/2026',
    section: 'thong-bao',
    daysAgo: 37,
    picture: 'tru-so-buoi-sang',
    shared: true,
    author: 'Văn phòng HĐND và UBND huyện',
    source: 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện',
    summary:
      'Các cơ quan của huyện và 14 xã, thị trấn làm việc buổi sáng từ 07 giờ 30 phút đến 12 giờ, buổi chiều từ 13 giờ đến 16 giờ 30 phút.',
    body: [
      'Giờ làm việc mùa đông áp dụng từ ngày 16/10/2026 đến hết ngày 14/4/2027, từ thứ Hai đến thứ Sáu.',
      'Bộ phận Một cửa của thị trấn Minh Giang và các xã Lộc Điền, Hòa Thuận làm thêm sáng thứ Bảy, từ 07 giờ 30 phút đến 11 giờ, để phục vụ người đi làm.',
      'Lấy số thứ tự trực tuyến được mở từ 07 giờ sáng hằng ngày. Người cao tuổi, phụ nữ mang thai, người khuyết tật được ưu tiên, không cần lấy số.',
    ],
  },
  {
    title: 'Khóa học nghề ngắn hạn miễn phí cho lao động nông thôn',
    section: 'van-hoa-xa-hoi',
    daysAgo: 110,
    picture: 'doi-che',
    author: 'Phòng Nội vụ',
    source: 'Phòng Nội vụ huyện Minh Giang',
    summary:
      'Sáu lớp học nghề dưới ba tháng về sửa máy nông nghiệp, may công nghiệp, chế biến chè, chăm sóc người cao tuổi, bán hàng trực tuyến và nấu ăn.',
    body: [
      'Mỗi lớp có từ 25 đến 30 học viên, học tại xã vào buổi chiều. Người khuyết tật, hộ nghèo, phụ nữ và bộ đội xuất ngũ được hỗ trợ tiền ăn và đi lại.',
      'Ba doanh nghiệp trong cụm công nghiệp Minh Giang cam kết nhận ít nhất 70 học viên lớp may và lớp sửa máy. Học viên lớp bán hàng trực tuyến được mở gian hàng trên sàn thương mại điện tử ngay trong khóa học.',
      'Đăng ký tại Bộ phận Một cửa của xã hoặc gọi 0296 000 301.',
    ],
  },
  {
    title: 'Hướng dẫn phân loại rác thải sinh hoạt tại nhà',
    section: 'nong-thon-moi',
    daysAgo: 164,
    picture: 'cho-buoi-sang',
    shared: true,
    author: 'Nông Thị Lan',
    summary:
      'Từ ngày 01/7/2026, rác sinh hoạt ở thị trấn Minh Giang và năm xã vùng đồng bằng được thu gom theo ba loại; rác không phân loại có thể bị từ chối thu gom.',
    body: [
      '## Ba loại rác',
      '- Rác thực phẩm: thùng xanh, thu gom hằng ngày hoặc ủ phân tại nhà.',
      '- Rác tái chế: giấy, nhựa, kim loại, thủy tinh; tổ phụ nữ thu gom sáng thứ Bảy.',
      '- Rác còn lại: bao màu vàng, thu gom thứ Ba và thứ Sáu.',
      'Pin, bóng đèn, vỏ thuốc bảo vệ thực vật là rác nguy hại, mang đến điểm thu gom đặt tại trạm y tế và bể chứa đầu đồng. Đồ cồng kềnh đăng ký với tổ vệ sinh trước hai ngày.',
      'Hộ ủ phân tại nhà được tặng thùng ủ và chế phẩm vi sinh trong sáu tháng đầu.',
    ],
  },
  {
    title: 'Ra mắt Cổng thông tin điện tử dùng chung của huyện và 14 xã, thị trấn',
    section: 'cai-cach-hanh-chinh',
    daysAgo: 232,
    picture: 'ben-song',
    author: 'Lê Quốc Bảo',
    summary:
      'Từ ngày 02/4/2026, huyện Minh Giang dùng một cổng duy nhất cho huyện và 14 xã, thị trấn: tra cứu nhanh, đọc được trên điện thoại cũ, có bản tiếng Anh cho phần chính.',
    body: [
      'Cổng mới được thiết kế cho người dùng điện thoại giá rẻ và mạng chậm: trang nhẹ, không quảng cáo, chữ to, dùng được với phần mềm đọc màn hình.',
      'Người dân tìm thủ tục bằng tên gọi thường ngày như "giấy độc thân" hoặc "sổ đỏ", gõ có dấu hay không dấu đều ra kết quả. Trang của mỗi xã hiện đúng quầy tiếp nhận, giờ làm việc và cán bộ phụ trách của xã mình.',
      'Mọi góp ý về cổng xin gửi về vanphong@minhgiang.example. Lỗi nội dung được sửa chậm nhất sau năm ngày làm việc kể từ khi nhận được phản ánh.',
    ],
    en: {
      title: 'One shared portal for the district and its 14 communes',
      summary:
        'Light pages, large letters, quick search with or without diacritics, and an English version of the main parts.',
    },
  },
]
