import { randomUUID } from 'node:crypto'
import { rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { env } from '@/env'
import { Refusal } from '@/platform/publishing/refusal'
import { memberPath } from '@/platform/sites/member-path'
import { canonicalUrl } from '@/platform/sites/site-url'
import type { CheckedAnswer, MadeAnswer } from './answers'
import { headingOf, SITE_COLUMNS } from './columns'
import { readKnownSites } from './known-sites'
import { checkLines, type CheckedLine, type TypedLine } from './list/check-lines'
import { MOST_LINES, readList } from './list/read-list'
import { writeTemplate } from './list/template'
import { makeSite } from './make-site'
import { assertMayMakeSites } from './may-make-sites'

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const texts = z.partialRecord(z.enum(SITE_COLUMNS.map(({ key }) => key)), z.string().max(1000))
const oneSite = z.object({ texts })
const someLines = z.object({
  lines: z.array(z.object({ line: z.number(), texts })).max(MOST_LINES),
})

/** `/api/trang-moi…`: making one site, checking a list of them, and the template of such a list. */
export const newSiteEndpoints: Endpoint[] = [
  {
    path: '/trang-moi/mau',
    method: 'get',
    handler: async (req) => {
      await assertMayMakeSites(req)
      return new Response(new Uint8Array(await writeTemplate()), {
        headers: {
          'content-type': SPREADSHEET,
          'content-disposition': 'attachment; filename="mau-danh-sach-trang.xlsx"',
          'cache-control': 'no-store',
        },
      })
    },
  },
  {
    // A file of lines, or lines as they are being typed; nothing is written.
    path: '/trang-moi/kiem-tra',
    method: 'post',
    handler: async (req) => {
      await assertMayMakeSites(req)
      await addDataAndFileToRequest(req)
      const lines = req.file ? await linesOfUpload(req.file.data) : read(someLines, req.data).lines
      const checked = await check(req, lines)
      return Response.json({ lines: checked.map(answerOf) })
    },
  },
  {
    // What exists already is answered as such: the line of a list that was cut off is simply sent again.
    path: '/trang-moi',
    method: 'post',
    handler: async (req) => {
      await assertMayMakeSites(req)
      await addDataAndFileToRequest(req)
      const typed = read(oneSite, req.data).texts
      const [line] = await check(req, [{ line: 1, texts: typed }])
      if (!line || line.state === 'faulty') throw new Refusal(reasonsOf(line), 400)
      const { site, created, account } = await makeSite(req, line.wanted)
      const answer: MadeAnswer = {
        ...site,
        created,
        address: canonicalUrl({ slug: site.slug, isRoot: false, hosts: line.wanted.hosts }, '/'),
        path: env.PORTAL_URL + memberPath(site.slug, '/'),
        account,
      }
      return Response.json(answer, { status: created ? 201 : 200, headers: { 'cache-control': 'no-store' } })
    },
  },
]

async function check(req: PayloadRequest, lines: TypedLine[]): Promise<CheckedLine[]> {
  const sites = await readKnownSites(req.payload)
  return checkLines(lines, { sites, portalHost: new URL(env.PORTAL_URL).hostname })
}

async function linesOfUpload(content: Buffer): Promise<TypedLine[]> {
  // The reader of spreadsheets goes to and fro in a file.
  const path = join(tmpdir(), `mot-cong-danh-sach-${randomUUID()}`)
  try {
    await writeFile(path, content, { mode: 0o600 })
    return await readList(path)
  } finally {
    await rm(path, { force: true })
  }
}

function answerOf({ line, texts: typed, wanted, state, faults }: CheckedLine): CheckedAnswer {
  const { name, slug, hosts } = wanted
  return { line, texts: typed, name, slug, hosts, state, faults }
}

function reasonsOf(line: CheckedLine | undefined): string {
  const faults = line?.faults ?? [{ column: headingOf('name'), message: 'Chưa có tên trang.' }]
  return faults.map(({ column, message }) => (column ? `${column}: ${message}` : message)).join(' ')
}

function read<Form extends z.ZodType>(form: Form, data: unknown): z.infer<Form> {
  const known = form.safeParse(data ?? {})
  if (!known.success) throw new Refusal('Yêu cầu không hợp lệ. Hãy tải lại trang rồi thử lại.', 400)
  return known.data
}
