import { slugOf } from '@/platform/text/slug'

/** A topic as it is written down here; items are found by the addresses that the seed gives them. */
export type TopicText = {
  site: string
  slug: string
  title: string
  summary: string
  body: string[]
  picture: string
  /** Days before the reference day; negative ones lie ahead. */
  from: number
  until: number | null
  news: string[]
  categories: string[]
  en?: { title: string; summary: string }
}

/** Topics of the district and of a commune. */
export const topicTexts: TopicText[] = [
  {
    site: '',
    slug: 'cai-cach-hanh-chinh-2026',
    title: 'Cải cách hành chính: hồ sơ đi, người dân không phải đi',
    summary:
      'Nộp hồ sơ ở bất kỳ bộ phận một cửa nào trong huyện, theo dõi trên điện thoại, nhận kết quả qua bưu chính: những điều đang đổi và cách làm.',
    body: [
      'Từ tháng 11/2026, người dân huyện Minh Giang nộp hồ sơ của 58 thủ tục ở nơi thuận tiện nhất. Chuyên đề gom tin tức, hướng dẫn và thủ tục thường dùng để bà con tìm ở một chỗ.',
      '## Cần hỏi thêm',
      'Gọi Trung tâm Phục vụ hành chính công huyện hoặc bộ phận một cửa của xã, thị trấn trong giờ làm việc.',
    ],
    picture: 'tru-so-buoi-sang',
    from: 20,
    until: null,
    news: [
      'Bộ phận Một cửa 14 xã, thị trấn nhận hồ sơ không phụ thuộc nơi cư trú',
      'Tỷ lệ hồ sơ trực tuyến toàn trình của huyện đạt 76%',
      'Hướng dẫn nộp hồ sơ liên thông khai sinh, thường trú, thẻ bảo hiểm y tế cho trẻ',
    ].map(slugOf),
    categories: ['cai-cach-hanh-chinh'],
    en: {
      title: 'Administrative reform: papers travel, people need not',
      summary:
        'Hand in papers at any one-stop desk of the district, follow them on your telephone, get the result by post.',
    },
  },
  {
    site: '',
    slug: 'mua-mua-bao-2026',
    title: 'Phòng, chống thiên tai mùa mưa bão 2026',
    summary: 'Chuẩn bị trước bão, nơi sơ tán, số điện thoại trực và việc cần làm sau mưa lũ.',
    body: [
      'Chuyên đề của mùa mưa bão 2026 đã khép lại; nội dung được giữ để tra cứu và chuẩn bị cho mùa sau.',
    ],
    picture: 'ruong-bac-thang',
    from: 170,
    until: 21,
    news: [
      'Diễn tập ứng phó lũ quét và tìm kiếm cứu nạn tại xã Cẩm Thạch',
      'Sửa chữa hồ chứa Bình Sơn, bảo đảm nước tưới cho 1.100 héc-ta',
    ].map(slugOf),
    categories: [],
    en: {
      title: 'Storm season 2026: prevention and relief',
      summary: 'What to prepare, where to shelter, whom to call.',
    },
  },
  {
    site: 'xa-an-binh',
    slug: 'nong-thon-moi-an-binh',
    title: 'An Bình về đích nông thôn mới nâng cao',
    summary: 'Việc đã làm, việc còn lại và phần của mỗi thôn trong năm 2026.',
    body: [
      'Xã An Bình phấn đấu đạt chuẩn nông thôn mới nâng cao trong năm 2026, bắt đầu từ đường thôn và nước sạch.',
    ],
    picture: 'canh-xa-an-binh',
    from: 90,
    until: null,
    news: [
      'An Bình chuyển 45 héc-ta lúa kém hiệu quả sang trồng rau an toàn',
      'Trùng tu đình An Bình bằng tiền đóng góp của con em xa quê',
    ].map(slugOf),
    categories: ['tin-dia-phuong'],
  },
]
