import { Gutter, SetStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { displayInstant } from '../../time/display-instant'
import { CompareTable } from '../admin/compare-table'
import { readVersionPair, type VersionLine } from './read-versions'
import { RestoreVersion } from './restore-version'
import '../../workflow/admin/workflow.css'
import '../admin/editing.css'

/** An older version of an item beside another one, and the way back to it. In the place of Payload's own screen. */
export async function VersionView({
  doc,
  initPageResult,
  routeSegments,
  searchParams,
}: DocumentViewServerProps) {
  const { collectionConfig, docID, permissions, req } = initPageResult
  const collection = collectionConfig?.slug ?? ''
  const item = String(docID ?? doc.id)
  const version = routeSegments.at(-1) ?? ''
  const wish = searchParams?.['so-voi']
  const other = typeof wish === 'string' ? wish : null
  const pair = await readVersionPair(req, { collection, item, version, other })
  const list = `/admin/collections/${collection}`
  const plural = collectionConfig?.labels.plural
  const mayRestore = Boolean(permissions.collections?.[collection]?.update)
  return (
    <Gutter className="editing-versions">
      <SetStepNav
        nav={[
          { label: typeof plural === 'string' ? plural : 'Danh sách', url: list },
          { label: 'Nội dung', url: `${list}/${item}` },
          { label: 'Danh sách phiên bản', url: `${list}/${item}/versions` },
          { label: 'So hai phiên bản' },
        ]}
      />
      <h2>So hai phiên bản</h2>
      {pair ? (
        <>
          <form className="editing-choice" method="get">
            <label htmlFor="so-voi">So với phiên bản</label>
            <select
              defaultValue={pair.newer.id === version ? pair.older.id : pair.newer.id}
              id="so-voi"
              name="so-voi"
            >
              {pair.all
                .filter(({ id }) => id !== version)
                .map((line) => (
                  <option key={line.id} value={line.id}>
                    {nameOf(line)}
                  </option>
                ))}
            </select>
            <button className="workflow-button" type="submit">
              So sánh
            </button>
          </form>
          {pair.differences.length === 0 ? (
            <p>Hai phiên bản này không khác nhau ở ô nào người biên tập viết.</p>
          ) : (
            <CompareTable
              after={`Bản sau: ${nameOf(pair.newer)}`}
              before={`Bản trước: ${nameOf(pair.older)}`}
              differences={pair.differences}
            />
          )}
          {mayRestore && !isLatest(pair.all, version) && (
            <RestoreVersion
              collection={collection}
              item={item}
              name={nameOf(pair.all.find(({ id }) => id === version) ?? pair.older)}
              version={version}
            />
          )}
        </>
      ) : (
        <p>Chưa có hai phiên bản để so, hoặc phiên bản này không còn được giữ.</p>
      )}
    </Gutter>
  )
}

function isLatest(all: VersionLine[], version: string): boolean {
  return all[0]?.id === version
}

function nameOf({ at, isLatest: isNewest, isPublished }: VersionLine): string {
  return `${displayInstant(at)}, ${isPublished ? 'đã đăng' : 'nháp'}${isNewest ? ' (mới nhất)' : ''}`
}
