import { writeDocx } from './zip-writer'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const IMAGE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image'

const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
const paragraph = (content: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`
const styled = (style: string, text: string) => paragraph(run(text), `<w:pStyle w:val="${style}"/>`)
const item = (text: string) =>
  paragraph(run(text), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')
const cell = (text: string) => `<w:tc>${paragraph(run(text))}</w:tc>`
const row = (...texts: string[]) => `<w:tr>${texts.map(cell).join('')}</w:tr>`

/** The drawing of a picture that the relation `id` leads to: in the file (`r:embed`) or elsewhere (`r:link`). */
const drawing = (id: string, description: string, by: 'embed' | 'link') => `<w:r><w:drawing>
  <wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr id="1" name="Picture 1" descr="${description}"/>
  <a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">
  <pic:blipFill><a:blip r:${by}="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`

const style = (id: string, name: string) =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`

type Options = { picture?: Buffer; linksTo?: string }

/** A Word file as an office writes it: title, headings, list, table, footnote, picture, a header and a run in TCVN3. */
export function writeWordArticle({ picture, linksTo }: Options = {}): Buffer {
  const body = [
    styled('Tieude', 'Khai trương chợ phiên'),
    paragraph(
      `${run('Chợ họp ')}${run('thứ Bảy', '<w:b/>')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('.')}`,
    ),
    styled('Dau1', 'Gian hàng'),
    item('Nông sản'),
    item('Đồ mây tre'),
    `<w:tbl>${row('Ngày', 'Giờ')}${row('28/11', '6 giờ')}</w:tbl>`,
    paragraph(run('ñy ban nh©n d©n x·', '<w:rFonts w:ascii=".VnTime"/>')),
    ...(picture ? [paragraph(drawing('p1', 'Cổng chợ', 'embed'))] : []),
    ...(linksTo ? [paragraph(drawing('p2', 'Ảnh ngoài', 'link'))] : []),
  ]
  const relations = [
    ...(picture ? [`<Relationship Id="p1" Type="${IMAGE}" Target="media/image1.png"/>`] : []),
    ...(linksTo ? [`<Relationship Id="p2" Type="${IMAGE}" Target="${linksTo}" TargetMode="External"/>`] : []),
  ]
  return writeDocx([], {
    'word/document.xml': `<w:document ${W} ${R}><w:body>${body.join('')}</w:body></w:document>`,
    'word/styles.xml': `<w:styles ${W}>${style('Tieude', 'Title')}${style('Dau1', 'heading 1')}</w:styles>`,
    'word/numbering.xml': `<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    'word/footnotes.xml': `<w:footnotes ${W}><w:footnote w:id="2">${paragraph(run('Trừ ngày lễ.'))}</w:footnote></w:footnotes>`,
    'word/header1.xml': `<w:hdr ${W}>${paragraph(run('UBND xã'))}</w:hdr>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`,
    ...(picture ? { 'word/media/image1.png': picture } : {}),
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/></Types>`,
  })
}
