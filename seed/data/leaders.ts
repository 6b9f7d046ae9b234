/** Who leads the district; the people are invented. */
export type LeaderText = {
  name: string
  position: string
  responsibility: string
  telephone: string
  email: string
  en: { position: string; responsibility: string }
}

export const rootLeaders: LeaderText[] = [
  {
    name: 'Nguyễn Thị Bạch Dương',
    position: 'Chủ tịch Hội đồng nhân dân huyện',
    responsibility: 'Lãnh đạo chung hoạt động của Hội đồng nhân dân; tiếp xúc cử tri, giám sát.',
    telephone: '0296 000 101',
    email: 'hdnd@minhgiang.example',
    en: {
      position: 'Chairwoman of the District People’s Council',
      responsibility: 'The work of the People’s Council; meetings with voters, supervision.',
    },
  },
  {
    name: 'Lương Thế Hòa',
    position: 'Chủ tịch Ủy ban nhân dân huyện',
    responsibility:
      'Lãnh đạo, điều hành toàn diện Ủy ban nhân dân huyện; trực tiếp phụ trách ngân sách, đầu tư công, tổ chức cán bộ, quốc phòng, an ninh.',
    telephone: '0296 000 102',
    email: 'chutich@minhgiang.example',
    en: {
      position: 'Chairman of the District People’s Committee',
      responsibility: 'All work of the committee; budget, public investment, staff, defence and security.',
    },
  },
  {
    name: 'Đặng Hoàng Sơn',
    position: 'Phó Chủ tịch Ủy ban nhân dân huyện',
    responsibility: 'Văn hóa – xã hội, giáo dục, y tế, cải cách hành chính và chuyển đổi số.',
    telephone: '0296 000 103',
    email: 'vanxa@minhgiang.example',
    en: {
      position: 'Deputy Chairman of the District People’s Committee',
      responsibility: 'Culture, education, health, administrative reform and digital transformation.',
    },
  },
  {
    name: 'Hà Thị Kim Liên',
    position: 'Phó Chủ tịch Ủy ban nhân dân huyện',
    responsibility: 'Nông nghiệp, đất đai, môi trường, xây dựng, giao thông; phòng, chống thiên tai.',
    telephone: '0296 000 104',
    email: 'kinhte@minhgiang.example',
    en: {
      position: 'Deputy Chairwoman of the District People’s Committee',
      responsibility: 'Agriculture, land, environment, building and roads; disaster prevention.',
    },
  },
]
