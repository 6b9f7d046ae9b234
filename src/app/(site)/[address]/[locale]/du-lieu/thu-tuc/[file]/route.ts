import { findProcedure } from '@/features/procedures/open-data/find-procedure'
import { dataPath, procedureRecord } from '@/features/procedures/open-data/procedure-record'
import { readOffering, readProcedure } from '@/features/procedures/queries'
import { dataAnswer, dataMoved } from '@/platform/open-data/data-answer'
import { answerData } from '@/platform/open-data/data-route'
import { siteContext, type SitePageProps } from '@/platform/sites/site-context'

export const dynamic = 'force-dynamic'

/** One procedure as open data, with the desk of the site that was asked: docs/open-data.md. */
export async function GET(_: Request, { params }: SitePageProps<{ file: string }>): Promise<Response> {
  const { file, ...site } = await params
  const code = file.replace(/\.json$/, '')
  return answerData(async () => {
    const ctx = await siteContext(site)
    const found = await findProcedure(code)
    const procedure = found && (await readProcedure(ctx, found.slug))
    if (!procedure) return dataAnswer(404, { message: 'Không có thủ tục nào mang mã này.' })
    if (file !== `${procedure.code}.json`) return dataMoved(ctx.href(dataPath(procedure.code)))
    const offering = await readOffering(ctx, procedure.id)
    return dataAnswer(200, procedureRecord(ctx, procedure, { offering, modifiedAt: found.modifiedAt }))
  })
}
