import { existsSync, mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { writeArchive } from '@/features/site-archive/write-archive'
import { unpackArchive } from '@/features/site-archive/unpack-archive'
import type { Manifest } from '@/features/site-archive/archive-format'
import { portalPayload } from '@/platform/payload-client'
import { waitUntil } from '@/platform/local-services/wait-until'
import { fillCommune } from '../support/archived-commune'
import { createSmallPortal, type SmallPortal } from '../support/people'
import { SecondPortal } from '../support/second-portal'

const folder = mkdtempSync(path.join(tmpdir(), 'mot-cong-archive-'))
const archive = path.join(folder, 'xa-mot.tar.gz')
const MORE_NEWS = 40

let payload: Payload
let portal: SmallPortal
let manifest: Manifest

beforeAll(async () => {
  payload = await portalPayload()
  portal = await createSmallPortal(payload)
  await fillCommune(payload, portal.root, portal.commune)
  for (let at = 1; at <= MORE_NEWS; at += 1) {
    const data = { title: `Tin thứ ${at}`, slug: '', site: portal.commune.id, _status: 'published' as const }
    await payload.create({ collection: 'news', data, draft: false })
  }
  manifest = await writeArchive(payload, { slug: 'xa-mot', path: archive })
}, 180_000)

/** What the second portal says of the site when it is written into a file again. */
async function exportedAgain(second: SecondPortal): Promise<Manifest> {
  const again = path.join(mkdtempSync(path.join(tmpdir(), 'mot-cong-again-')), 'lai.tar.gz')
  await second.sites('xuat', 'xa-mot', again)
  return (await unpackArchive(again, path.join(path.dirname(again), 'mo'))).manifest
}

it('writes a site with everything that belongs to it, and names what stays', () => {
  const lines = Object.fromEntries(Object.entries(manifest.parts).map(([part, { lines }]) => [part, lines]))
  expect(lines).toEqual({
    site: 1,
    media: 3,
    categories: 1,
    pages: 1,
    banners: 1,
    offerings: 2,
    news: 2 + MORE_NEWS,
    directives: 1,
    'legal-documents': 2,
  })
  expect(manifest.files.count).toBeGreaterThan(3)
  expect(manifest.leftOut.map(({ what }) => what)).toContain('Lịch sử công bố')
})

describe('on a portal that has what the site points to', () => {
  it('comes in whole: written into a file again it is the same, and a second time changes nothing', async () => {
    const second = await SecondPortal.start('everything')
    const said = await second.sites('nhap-goi', archive)
    expect(said).toContain('Nhập xong')
    expect(said).not.toContain('bỏ')
    const again = await exportedAgain(second)
    expect(again.parts).toEqual(manifest.parts)
    expect(again.files).toEqual(manifest.files)
    expect(again.site).toEqual(manifest.site)

    const before = await second.query('select count(*) from publications')
    expect(await second.sites('nhap-goi', archive)).toContain('không thay đổi gì')
    expect(await second.query('select count(*) from publications')).toEqual(before)
    expect(await second.query(`select filename from media where is_public is not true`)).toEqual([])
    const jobs = await second.query(`select 1 from payload_jobs where task_slug = 'sync'`)
    expect(jobs.length).toBeGreaterThan(MORE_NEWS)
  }, 240_000)

  it('goes on after being killed at any moment, without anything twice', async () => {
    const second = await SecondPortal.start('everything')
    const written = async () => {
      const [row] = await second.query<{ count: string }>('select count(*) from publications')
      return Number(row?.count)
    }
    for (let kills = 0; kills < 3; kills += 1) {
      const from = await written()
      const child = second.beginSites('nhap-goi', archive)
      const ended = new Promise((resolve) => child.on('exit', resolve))
      await waitUntil(async () => (await written()) > from + 8, { timeout: 60_000, pause: 20 })
      child.kill('SIGKILL')
      await ended
    }
    expect(await second.sites('nhap-goi', archive)).toContain('Nhập xong')
    expect((await exportedAgain(second)).parts).toEqual(manifest.parts)
    const left = readdirSync(path.join(second.dataDir, 'media')).filter((name) => name.endsWith('.dang-ghi'))
    expect(left).toEqual([])
    expect(existsSync(path.join(second.dataDir, 'site-import'))).toBe(false)
  }, 300_000)
})

describe('on a portal that lacks what the site points to', () => {
  it('comes in without it, and every loss is named', async () => {
    const second = await SecondPortal.start('nothing')
    const said = await second.sites('nhap-goi', archive)
    expect(said).toContain('Quầy 1 (Thủ tục 1.000001): không nhập được: thiếu "Thủ tục"')
    expect(said).toContain('1/KH-UBND: bỏ liên kết tới "Hộ tịch"')
    expect(said).toContain('1/2024/QĐ-UBND: bỏ liên kết tới "9/2020/QĐ-UBND"')
    const relations = await second.query<{ kind: string; target_text: string | null }>(
      'select kind, target_text from legal_relations order by _order',
    )
    expect(relations).toEqual([
      { kind: 'amends', target_text: null },
      { kind: 'based-on', target_text: '9/2020/QĐ-UBND' },
    ])
    const again = await exportedAgain(second)
    for (const part of ['media', 'categories', 'pages', 'news', 'banners', 'site'] as const) {
      expect([part, again.parts[part]]).toEqual([part, manifest.parts[part]])
    }
    expect(again.parts.offerings.lines).toBe(0)
  }, 240_000)
})

describe('the portal that the site is from', () => {
  it('does not take the archive of a site that it has', async () => {
    const second = await SecondPortal.start('everything')
    await second.query(`update sites set slug = 'xa-mot' where is_root`)
    await expect(second.sites('nhap-goi', archive)).rejects.toThrow(
      'Cổng này đã có trang mang địa chỉ "xa-mot"',
    )
  }, 120_000)

  it('writes no root site, no unknown one, and over no file', async () => {
    const write = (slug: string, file: string) => writeArchive(payload, { slug, path: file })
    await expect(write('huyen-thu', `${archive}.1`)).rejects.toThrow('không xuất trang gốc')
    await expect(write('xa-khong-co', `${archive}.1`)).rejects.toThrow('Không có trang nào')
    await expect(write('xa-mot', archive)).rejects.toThrow('Đã có tệp')
  })
})
