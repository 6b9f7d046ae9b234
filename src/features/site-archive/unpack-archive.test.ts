import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { pack, type Headers } from 'tar-stream'
import { describe, expect, it } from 'vitest'
import { FORMAT, PARTS, partPath, VERSION } from './archive-format'
import { unpackArchive } from './unpack-archive'

type Entry = { header: Headers; content: Buffer }

const ID = '01a20245-778a-76f8-bf60-b202016bebea'
const sha256 = (content: Buffer) => createHash('sha256').update(content).digest('hex')
const entry = (name: string, content: string | Buffer, more: Partial<Headers> = {}): Entry => ({
  header: { name, ...more },
  content: Buffer.from(content),
})

async function tar(entries: Entry[]): Promise<Buffer> {
  const archive = pack()
  for (const { header, content } of entries) archive.entry(header, content)
  archive.finalize()
  const chunks: Buffer[] = []
  for await (const chunk of archive) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** What an honest export looks like, before it is changed to do harm. */
function honest({ mediumName = 'aa.pdf', says = {} }: { mediumName?: string; says?: object } = {}) {
  const file = Buffer.from('%PDF-1.4 …')
  const medium = {
    id: ID,
    createdAt: '2026-01-01T00:00:00.000Z',
    medium: { filename: mediumName, mimeType: 'application/pdf', filesize: file.length },
    files: [{ name: mediumName, bytes: file.length, sha256: sha256(file) }],
  }
  const texts = PARTS.map((part) => [part, part === 'media' ? `${JSON.stringify(medium)}\n` : ''] as const)
  const parts = Object.fromEntries(
    texts.map(([part, text]) => [
      part,
      { lines: text ? 1 : 0, bytes: Buffer.byteLength(text), sha256: sha256(Buffer.from(text)) },
    ]),
  )
  const manifest = {
    format: FORMAT,
    version: VERSION,
    exportedAt: '2026-01-01T00:00:00.000Z',
    site: { id: ID, slug: 'xa-thu', name: 'Xã Thử' },
    parts,
    files: { count: 1, bytes: file.length },
    leftOut: [],
    ...says,
  }
  return [
    entry('manifest.json', JSON.stringify(manifest)),
    ...texts.map(([part, text]) => entry(partPath(part), text)),
    entry(`files/${mediumName}`, file),
  ]
}

/** Unpacks bytes in a folder that holds nothing else. @returns what was refused, and what lies there afterwards */
async function unpack(packed: Buffer) {
  const home = mkdtempSync(path.join(tmpdir(), 'mot-cong-unpack-'))
  const file = path.join(home, 'goi.tar.gz')
  writeFileSync(file, packed)
  const folder = path.join(home, 'noi-mo')
  const refusal = await unpackArchive(file, folder).then(
    () => null,
    (error: Error) => error.message,
  )
  return { refusal, isEmpty: !existsSync(folder), home: readdirSync(home).sort() }
}

async function refused(entries: Entry[], reason: RegExp): Promise<void> {
  const { refusal, isEmpty, home } = await unpack(gzipSync(await tar(entries)))
  expect(refusal).toMatch(reason)
  expect([isEmpty, home]).toEqual([true, ['goi.tar.gz']])
}

describe('an archive', () => {
  it('is unpacked when it is what its manifest says', async () => {
    const { refusal, isEmpty } = await unpack(gzipSync(await tar(honest())))
    expect([refusal, isEmpty]).toEqual([null, false])
  })

  it('may not hold what its manifest does not name, wherever it wants to be written', async () => {
    for (const name of [
      '../ngoai.txt',
      '/tmp/ngoai.txt',
      'files/../../ngoai.txt',
      'files/khac.pdf',
      'data/users.jsonl',
    ])
      await refused([...honest(), entry(name, 'x')], /mục lạ/)
  })

  it('may not hold links or folders in the place of files', async () => {
    for (const type of ['symlink', 'link', 'directory'] as const) {
      const entries = honest().map((one) =>
        one.header.name === 'files/aa.pdf'
          ? entry('files/aa.pdf', '', { type, linkname: '/etc/passwd' })
          : one,
      )
      await refused(entries, /mục lạ|hỏng/)
    }
  })

  it('may not name a file by a path, nor give a copy the name of another file', async () => {
    for (const mediumName of ['../aa.pdf', 'a/b.pdf', '.pdf', 'aa.pdf\u0000', 'AUX'])
      await refused(honest({ mediumName }), /không đọc được|hỏng/)
    const victim = { thumbnail: { filename: 'cua-nguoi-khac.webp', mimeType: 'image/webp', filesize: 1 } }
    const [manifest, ...rest] = honest()
    const entries = withMedia(manifest!, rest, (medium) => ({
      ...medium,
      medium: { ...medium.medium, sizes: victim },
    }))
    await refused(entries, /không đọc được/)
  })

  it('must begin with a manifest of our own form', async () => {
    await refused(honest().slice(1), /không phải bản kê/)
    await refused([], /không có bản kê/)
    for (const says of [
      { format: 'khac' },
      { version: 2 },
      { site: { id: ID, slug: '../x', name: '' } },
      { parts: {} },
    ])
      await refused(honest({ says }), /không đúng định dạng/)
    await refused([entry('manifest.json', '{'.repeat(100))], /hỏng/)
    await refused([entry('manifest.json', '['.repeat(1024 * 1024 + 1))], /quá lớn/)
  })

  it('must hold all of it, unchanged', async () => {
    await refused(honest().slice(0, -1), /thiếu 1 tệp/)
    const changed = honest().map((one) =>
      one.header.name === 'files/aa.pdf' ? entry('files/aa.pdf', '%PDF-1.4 !!!') : one,
    )
    await refused(changed, /mục lạ hoặc sai kích thước|không đúng với bản kê/)
    const twice = honest()
    await refused([...twice, twice.at(-1)!], /mục lạ/)
  })

  it('may not be a bomb, whether it says so or not', async () => {
    const silent = Buffer.concat([await tar(honest()), Buffer.alloc(16 * 1024 * 1024)])
    expect((await unpack(gzipSync(silent))).refusal).toMatch(/lớn hơn bản kê/)
    await refused(honest({ says: { files: { count: 1, bytes: 100 * 1024 ** 3 } } }), /lớn bất thường/)
  })

  it('is refused when it is cut off, changed or something else', async () => {
    const whole = gzipSync(await tar(honest()))
    expect((await unpack(Buffer.from('không phải gói'))).refusal).toMatch(/Không mở được gói/)
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 9), async (length) => {
        const { refusal, isEmpty } = await unpack(whole.subarray(0, length))
        expect(refusal).toBeTruthy()
        expect(isEmpty).toBe(true)
      }),
      { numRuns: 25 },
    )
  })

  it('reads no line that would break the reader', async () => {
    const [manifest, ...rest] = honest()
    const deep = withMedia(manifest!, rest, () => null, `${'['.repeat(100_000)}\n`)
    await refused(deep, /không đọc được/)
  })
})

type MediumLine = { medium: object } & Record<string, unknown>

/** The same archive with another line in its library, and a manifest that knows it. */
function withMedia(
  manifest: Entry,
  rest: Entry[],
  change: (line: MediumLine) => object | null,
  text?: string,
): Entry[] {
  const known = JSON.parse(manifest.content.toString()) as { parts: Record<string, object> }
  return [manifest, ...rest].map((one) => {
    const media = rest.find(({ header }) => header.name === partPath('media'))!
    const line = text ?? `${JSON.stringify(change(JSON.parse(media.content.toString()) as MediumLine))}\n`
    const content = Buffer.from(line)
    if (one === media) return entry(partPath('media'), content)
    if (one !== manifest) return one
    known.parts.media = { lines: 1, bytes: content.length, sha256: sha256(content) }
    return entry('manifest.json', JSON.stringify({ ...known, nonce: randomUUID() }))
  })
}
