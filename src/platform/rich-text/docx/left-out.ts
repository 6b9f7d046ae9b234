import { textOf, zipEntries, type ZipEntry } from '../../spreadsheets/zip-entries'

/** The text of a thick report fills 10 MB of XML. */
const MOST_XML_BYTES = 80 * 1024 * 1024

/** Parts of a Word file that an article has no place for: how they are known, and how a person calls them. */
const PARTS: { name: RegExp; holds: RegExp; words: string }[] = [
  {
    name: /^word\/(?:header|footer)\d*\.xml$/,
    holds: /<w:t[ >]/,
    words: 'Đầu trang, chân trang và số trang.',
  },
  { name: /^word\/comments\.xml$/, holds: /<w:comment /, words: 'Lời bình của người soạn ở lề.' },
  {
    name: /^word\/document\.xml$/,
    holds: /<w:del /,
    words: 'Chữ đã xóa khi theo dõi sửa đổi: bài lấy theo bản đã nhận hết các sửa đổi.',
  },
  { name: /^word\/document\.xml$/, holds: /<m:oMath/, words: 'Công thức.' },
  { name: /^word\/(?:charts|diagrams)\//, holds: /./, words: 'Biểu đồ, sơ đồ vẽ trong Word.' },
  { name: /^word\/embeddings\//, holds: /./, words: 'Tệp nhúng trong bài, ví dụ bảng tính Excel.' },
]

/** What of a Word file does not come along, as Vietnamese phrases. */
export async function leftOutOf(path: string): Promise<string[]> {
  const entries = await zipEntries(path)
  const words: string[] = []
  for (const part of PARTS) {
    const candidates = entries.filter(({ name }) => part.name.test(name))
    for (const entry of candidates)
      if (!words.includes(part.words) && (await holds(path, entry, part.holds))) words.push(part.words)
  }
  return words
}

async function holds(path: string, entry: ZipEntry, wanted: RegExp): Promise<boolean> {
  if (wanted.source === '.') return true
  let before = ''
  for await (const chunk of textOf(path, entry, MOST_XML_BYTES)) {
    if (wanted.test(before + chunk)) return true
    // What is looked for may lie on the border of two chunks.
    before = chunk.slice(-20)
  }
  return false
}
