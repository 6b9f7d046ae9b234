import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { parseHtml } from '../testing/parse-html'
import { printArticle } from '../testing/print-article'
import { textsOf } from './article'
import { textOfPieces } from './blocks'
import { readHtml, readPlainText } from './read-html'

const read = (html: string) => readHtml(html, { parse: parseHtml, portalOrigin: 'https://minhgiang.example' })
const fixture = (name: string) =>
  read(readFileSync(join(import.meta.dirname, 'fixtures', `${name}.html`), 'utf8'))
const lines = (html: string) => printArticle(read(html).article)

const FIXTURES: Record<string, string[]> = {
  'word-365': [
    '## Kết quả tiêm phòng vụ xuân',
    'Đến ngày 12/3, toàn huyện đã tiêm **18.450** con trâu, bò, đạt **_92%_** kế hoạch. Chi tiết xem [bài trước](/tin-tuc/tiem-phong).',
    '- Xã An Bình: 2.310 con',
    '  - Thôn Đông: 640 con',
    '- Xã Long Khê: 1.985 con',
    '## Số liệu',
    '| !Xã | !Tỷ lệ |',
    '| An Bình | 94% |',
    '| →2 Nguồn: Trạm Thú y huyện |',
    '[Ảnh chưa có: Cán bộ thú y tiêm cho bò]',
    'Ông Trần Văn Bảy nói: “Bà con rất đồng tình”.',
  ],
  'word-2010-conditional': [
    '## THÔNG BÁO',
    'Huyện thông báo lịch cắt điện: ++ngày 20/11++.',
    '1. Khu vực một, gồm: ⏎ a) Thôn Thượng; ⏎ b) Thôn Hạ.',
    '2. Khu vực hai.',
    'Bấm để xem',
    'Trân trọng./.',
  ],
  'google-docs': [
    '## Ngày hội đại đoàn kết',
    '**Sáng 18/11**, khu dân cư số 4 tổ chức _ngày hội_. H↓2↓O. Xem [chương trình](https://mattran.example/chuong-trinh)',
    '- Phần lễ',
    '  - Chào cờ',
    '- Phần hội',
    '[Ảnh chưa có: AD_4nXc123]',
    '| Giờ | Việc |',
    '| 7 giờ 30 | Đón khách |',
  ],
  libreoffice: [
    '## Phòng chống cháy rừng',
    'Mùa khô năm nay đến sớm[^1], nguy cơ cháy **cấp IV**.',
    '1. Không đốt nương rẫy.',
    '2. Báo ngay số [114](tel:114) khi thấy khói: ⏎ a) nêu địa điểm; ⏎ b) nêu đường vào.',
    '| !Xã | !Diện tích (ha) |',
    '| ↓2 Sơn Lộc | 1.240 |',
    '| 86 |',
    '![0]',
    '[^1]: Theo Đài Khí tượng Thủy văn tỉnh, bản tin ngày 02/11.',
  ],
  'news-site': [
    '## Khai mạc hội chợ nông sản',
    'Minh Giang – Hơn 120 gian hàng dự hội chợ, mở cửa đến hết Chủ nhật.',
    '[Ảnh chưa có: Gian hàng cam sành]',
    'Gian hàng cam sành. Ảnh: _Lê Nam_',
    'Theo ban tổ chức, đây là **lần thứ năm** hội chợ mở. [Nông sản](https://bao.example.vn/chu-de/nong-san) được kiểm tra trước.',
    '> Chúng tôi bán hết hai tấn cam trong buổi sáng.',
    '- [Cam sành được mùa](https://bao.example.vn/tin/1.html)',
    '**Lê Nam**',
  ],
  'government-portal': [
    '**Công khai giá đất năm 2026**',
    '(20/11/2026 08:15)',
    'Ủy ban nhân dân huyện công khai bảng giá đất như sau:',
    '| !TT | !Vị trí | !Giá (đồng/m²) |',
    '| 1 | Đường Trần Phú ⏎ đoạn từ chợ đến cầu | 5.200.000 |',
    '| 2 | Đường Hùng Vương | 4.800.000 |',
    'Chi tiết tại [bảng giá](/Upload/gia-dat.pdf); nơi nhận: danh sách.',
  ],
  'zalo-facebook': [
    '📢 THÔNG BÁO CẮT NƯỚC',
    'Sáng mai 23/11 cắt nước từ 8h đến 11h. ⏎ Khu vực: thôn Đông, thôn Đoài.',
    'Chi tiết: [https://nuocsach.example/thong-bao?id=5](https://nuocsach.example/thong-bao?id=5)',
  ],
  'list-with-footnotes': [
    'Hồ sơ gồm[^1]:',
    '1. Đơn đề nghị;',
    '2. Bản sao giấy tờ[^2].',
    'Nộp trong giờ làm việc.',
    '3. Ảnh 3x4.',
    '[^1]: Theo Điều 5 _Nghị định số 61/2018/NĐ-CP_.',
    '[^2]: Không cần chứng thực.',
  ],
}

test.each(Object.entries(FIXTURES))('%s becomes an article in Unicode', (name, wanted) => {
  const { article, legacy } = fixture(name)
  expect(printArticle(article)).toEqual(wanted)
  expect(legacy).toBeNull()
})

describe('text in an old encoding', () => {
  it('of TCVN3 fonts is offered, capitals of their font too, and left as it is until then', () => {
    const { article, legacy } = fixture('tcvn3')
    expect(printArticle(article)[0]).toBe('## quyÕt ®Þnh')
    expect(legacy).toMatchObject({ encodings: ['tcvn3'], foundBy: 'font', after: 'QUYẾT ĐỊNH' })
    expect(printArticle(legacy!.converted)).toEqual([
      '## QUYẾT ĐỊNH',
      'Điều 1. ủy ban nhân dân các xã tổ chức thực hiện từ ngày ký, những trường hợp khác **giữ nguyên**.',
      'Điều 2. Quyết định có hiệu lực từ ngày ký.',
    ])
  })

  it('of VNI fonts is offered', () => {
    const { legacy } = fixture('vni')
    expect(legacy).toMatchObject({ encodings: ['vni-windows'], foundBy: 'font' })
    expect(printArticle(legacy!.converted)).toEqual([
      '## Thông báo',
      'Điều 1. Ủy ban nhân dân các xã tổ chức thực hiện từ ngày ký, những trường hợp khác _giữ nguyên_.',
    ])
  })

  it('is recognised by its letters where no font is named, paragraph by paragraph', () => {
    const old = '§iÒu 1. ñy ban nh©n d©n c¸c x· tæ chøc thùc hiÖn tõ ngµy ký.'
    const { legacy } = read(`<p>Điều 2. Đã có dấu.</p><p>${old}</p>`)
    expect(legacy).toMatchObject({ foundBy: 'letters', before: old })
    expect(printArticle(legacy!.converted)).toEqual([
      'Điều 2. Đã có dấu.',
      'Điều 1. ủy ban nhân dân các xã tổ chức thực hiện từ ngày ký.',
    ])
    expect(readPlainText(old).legacy?.after).toBe(
      'Điều 1. ủy ban nhân dân các xã tổ chức thực hiện từ ngày ký.',
    )
  })

  it('is not seen in Unicode under the label of an old font', () => {
    expect(read('<p style=\'font-family:".VnTime"\'>Điều 1. Ủy ban nhân dân</p>').legacy).toBeNull()
  })

  it('keeps its soft hyphen, which is a letter there, and loses it elsewhere', () => {
    expect(fixture('tcvn3').legacy?.converted).toBeTruthy()
    expect(JSON.stringify(fixture('tcvn3').article)).toContain('\u00AD')
    expect(lines('<p>thông\u00AD báo</p>')).toEqual(['thông báo'])
  })
})

describe('what is dropped', () => {
  it('is every script, frame, form, comment and hidden word', () => {
    const html = `<p onclick="x()">Giữ<script>bỏ</script><style>bỏ</style><!-- bỏ --><span hidden>bỏ</span>
      <span style="display:none">bỏ</span><iframe src="https://x.example">bỏ</iframe><svg><text>bỏ</text></svg><button>bỏ</button></p>`
    expect(lines(html)).toEqual(['Giữ'])
  })

  it.each([
    'javascript:alert(1)',
    'JAVA\tSCRIPT:alert(1)',
    'file:///C:/a.doc',
    'data:text/html,x',
    '#phan-1',
    'vbscript:x',
  ])('is the link to %j, its words stay', (address) =>
    expect(lines(`<p><a href="${address}">chữ</a></p>`)).toEqual(['chữ']),
  )

  it('is what counts readers: small pictures and parameters of links', () => {
    const html = `<p>A<img src="https://t.example/p.gif" width="1" height="1"> <a href="https://a.example/?id=2&utm_campaign=x">b</a></p>`
    expect(lines(html)).toEqual(['A [b](https://a.example/?id=2)'])
    expect(read(html).article.missingPictures).toEqual([])
  })

  it('is everything that is empty', () => {
    expect(
      lines('<p>&nbsp;</p><h2> </h2><ul><li></li></ul><table><tr><td></td><td></td></tr></table><hr>'),
    ).toEqual([])
  })
})

describe('pictures', () => {
  it.each([
    'file:///C:/anh.png',
    'cid:image001@01D',
    'https://other.example/anh.png',
    'blob:https://x/1',
    '',
  ])('at %j become a note that can be seen', (src) => {
    const { missingPictures, pictures } = read(`<p>Trước<img src="${src}" alt="Cầu mới">sau</p>`).article
    expect(pictures).toEqual([])
    expect(missingPictures).toEqual(['[Ảnh chưa có: Cầu mới]'])
    expect(lines(`<p>Trước<img src="${src}" alt="Cầu mới">sau</p>`)).toEqual([
      'Trước',
      '[Ảnh chưa có: Cầu mới]',
      'sau',
    ])
  })

  it('that came along stand between paragraphs, what they say of themselves is a proposal', () => {
    const { article } = read('<p>A<img src="data:image/png;base64,AAAA" alt="image001.png">B</p>')
    expect(article.pictures).toEqual([{ dataUri: 'data:image/png;base64,AAAA', alt: '' }])
    expect(printArticle(article)).toEqual(['A', '![0]', 'B'])
  })
})

describe('lists', () => {
  it('keep the marks that are cited', () => {
    expect(lines('<ol type="a"><li>một</li><li>hai</li></ol>')).toEqual(['a) một', 'b) hai'])
    expect(
      lines(
        '<p class=MsoListParagraph style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">đ)</span>năm</p>',
      ),
    ).toEqual(['đ) năm'])
  })

  it('of old Word files are known by the mark in their text', () => {
    const item = (mark: string, text: string) =>
      `<p class=MsoListParagraph><span style="font-family:Symbol">${mark}</span><span>&nbsp;&nbsp;&nbsp; </span>${text}</p>`
    expect(lines(item('·', 'một') + item('·', 'hai') + '<p>hết</p>')).toEqual(['- một', '- hai', 'hết'])
  })
})

describe('any HTML', () => {
  const word = fc.stringMatching(/^[a-zăâđêôơư]{1,8}$/)
  const tags = 'p div b i span ul ol li h1 h3 blockquote a sup section'.split(' ')
  const { node } = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 5 },
      word,
      fc
        .tuple(fc.constantFrom(...tags), fc.array(tie('node'), { maxLength: 4 }))
        .map(([tag, children]) => `<${tag}>${children.join(' ')}</${tag}>`),
    ),
  }))
  const wordsOf = (text: string) => [...(text.match(/[a-zăâđêôơư]+/g) ?? [])].sort()

  it('keeps all its words and adds none', () => {
    fc.assert(
      fc.property(node, (html) => {
        const kept = textsOf(read(html).article).map(textOfPieces).join(' ')
        expect(wordsOf(kept)).toEqual(wordsOf(parseHtml(html).body.textContent ?? ''))
      }),
    )
  })
})
