import type { PayloadRequest } from 'payload'
import type { ImportReport } from './import-report'

/** The hosts of a site that no other site of this portal has. */
export async function freeHosts(
  req: PayloadRequest,
  id: string,
  hosts: unknown,
  report: ImportReport,
): Promise<{ host: string }[]> {
  const wanted = (Array.isArray(hosts) ? (hosts as { host?: unknown }[]) : []).flatMap(({ host }) =>
    typeof host === 'string' ? [host] : [],
  )
  const { docs } = await req.payload.find({
    collection: 'sites',
    where: { 'hosts.host': { in: wanted }, id: { not_equals: id } },
    select: { hosts: true },
    depth: 0,
    pagination: false,
    req,
  })
  const taken = new Set(docs.flatMap((site) => (site.hosts ?? []).map(({ host }) => host)))
  for (const host of wanted)
    if (taken.has(host)) report.note(host, 'tên miền đã thuộc trang khác của cổng này')
  return wanted.filter((host) => !taken.has(host)).map((host) => ({ host }))
}
