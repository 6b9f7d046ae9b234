import { expect, it } from 'vitest'
import { parseHtml } from '../testing/parse-html'
import { readHtml } from './read-html'
import { picturesInRtf } from './rtf-pictures'

const bytes = Buffer.from(Array.from({ length: 100 }, (_, at) => at))
const lines = bytes.toString('hex').replace(/(.{64})/g, '$1\r\n')
const picture = (kind: string) =>
  `{\\*\\shppict{\\pict{\\*\\picprop\\shplid1025{\\sp{\\sn shapeType}{\\sv 75}}}\\picscalex100\\picw1058\\${kind}\\bliptag-1{\\*\\blipuid 5a9d1f00c3b2a1908f7e6d5c4b3a2910}${lines}}}{\\nonshppict{\\pict\\picw1058\\wmetafile8 ${lines}}}`
const wanted = (kind: string) => `data:image/${kind};base64,${bytes.toString('base64')}`
const html = (count: number) =>
  `<p>A</p>${'<p><img src="file:///C:/clip_image001.png" alt="Ảnh chợ"></p>'.repeat(count)}`

it('reads the pictures that Word keeps as they are, in their order', () => {
  const rtf = `{\\rtf1 chữ ${picture('pngblip')} giữa ${picture('jpegblip')} cuối}`
  expect(picturesInRtf(rtf)).toEqual([wanted('png'), wanted('jpeg')])
  expect(picturesInRtf('{\\rtf1 không có ảnh, chỉ {\\picture x}}')).toEqual([])
})

it('puts them where the HTML names files, only when it names as many', () => {
  const embedded = [wanted('png')]
  const options = { parse: parseHtml, portalOrigin: 'https://minhgiang.example', embedded }
  expect(readHtml(html(1), options).article.pictures).toEqual([{ dataUri: wanted('png'), alt: 'Ảnh chợ' }])
  const { pictures, missingPictures } = readHtml(html(2), options).article
  expect([pictures, missingPictures]).toEqual([[], ['[Ảnh chưa có: Ảnh chợ]', '[Ảnh chưa có: Ảnh chợ]']])
})
