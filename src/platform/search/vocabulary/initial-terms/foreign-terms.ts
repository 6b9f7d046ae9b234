import type { InitialTerm } from './initial-terms'

/**
 * Peoples as they are named after "người" or "chồng". Without those that are also kin or peoples of Vietnam: anh,
 * thái, hoa.
 */
const PEOPLES = [
  'hàn',
  'hàn quốc',
  'nhật',
  'nhật bản',
  'trung quốc',
  'đài loan',
  'hồng kông',
  'singapore',
  'malaysia',
  'philippines',
  'indonesia',
  'ấn độ',
  'thái lan',
  'lào',
  'campuchia',
  'cam pu chia',
  'miên',
  'mỹ',
  'canada',
  'úc',
  'anh quốc',
  'pháp',
  'đức',
  'nga',
  'ý',
  'ba lan',
  'châu âu',
  'châu phi',
  'tây',
  'ngoại quốc',
]

const ofEachPeople = (words: string[]) =>
  words.flatMap((word) => PEOPLES.map((people) => `${word} ${people}`))

/** Spouses, children and workers from abroad, and what was done abroad. */
export const foreignTerms: InitialTerm[] = [
  [
    [
      ...ofEachPeople(['người', 'chồng', 'vợ', 'bạn trai', 'bạn gái', 'quốc tịch']),
      'anh tây',
      'ông tây',
      'cô tây',
      'việt kiều',
      'bố mẹ nước ngoài',
      'chồng ngoại',
      'vợ ngoại',
    ],
    ['có yếu tố nước ngoài'],
  ],
  [
    ofEachPeople(['lấy chồng', 'lấy vợ', 'cưới chồng', 'cưới vợ', 'cưới người', 'lấy người']),
    ['đăng ký kết hôn có yếu tố nước ngoài'],
  ],
  [
    [
      'lấy … bên kia biên giới',
      'cưới … bên kia biên giới',
      'lấy vợ … biên giới',
      'lấy chồng … biên giới',
      'kết hôn … biên giới',
      'cưới … biên giới',
      'biên giới … lấy vợ',
      'biên giới … lấy chồng',
    ],
    ['đăng ký kết hôn có yếu tố nước ngoài tại khu vực biên giới'],
  ],
  [
    ['khai sinh … biên giới', 'biên giới … khai sinh', 'con … bên kia biên giới'],
    ['đăng ký khai sinh có yếu tố nước ngoài tại khu vực biên giới'],
  ],
  [
    ofEachPeople([
      'cưới bên',
      'cưới ở',
      'kết hôn ở',
      'kết hôn bên',
      'đăng ký kết hôn ở',
      'đăng ký kết hôn bên',
    ]),
    [
      'ghi vào Sổ hộ tịch việc kết hôn của công dân Việt Nam đã được giải quyết tại cơ quan có thẩm quyền của nước ngoài',
    ],
  ],
  [
    ofEachPeople(['ly hôn ở', 'ly hôn bên', 'ly dị ở', 'ly dị bên', 'bỏ nhau ở', 'bỏ nhau bên']),
    [
      'ghi vào Sổ hộ tịch việc ly hôn, hủy việc kết hôn của công dân Việt Nam đã được giải quyết tại cơ quan có thẩm quyền của nước ngoài',
    ],
  ],
  [
    ofEachPeople(['bằng lái', 'bằng lái của', 'bằng lái bên', 'bằng lái ở', 'bằng lái xe']),
    ['đổi giấy phép lái xe hoặc bằng lái xe của người nước ngoài'],
  ],
  [
    [
      ...ofEachPeople(['kỹ sư', 'chuyên gia', 'giáo viên', 'giám đốc', 'công nhân', 'lao động']),
      ...ofEachPeople(['thuê người', 'tuyển người']),
    ],
    ['cấp giấy phép lao động đối với người lao động nước ngoài làm việc tại Việt Nam'],
  ],
  [
    [
      ...PEOPLES.map((people) => `người ${people} … thuê`),
      ...PEOPLES.map((people) => `người ${people} … ở trọ`),
      ...PEOPLES.map((people) => `người ${people} … tạm trú`),
      ...ofEachPeople(['khách']),
    ],
    ['khai báo tạm trú cho người nước ngoài tại Việt Nam bằng Phiếu khai báo tạm trú'],
  ],
]
