'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { LinkList } from './link-list'
import { NewLink } from './new-link'
import { useLinks } from './use-links'
import './review-links.css'

/** In the form of an item, beside the text: links by which somebody without an account reads the draft. */
export function ReviewLinksPanel() {
  const { collectionSlug, hasSavePermission, id } = useDocumentInfo()
  if (!id || !collectionSlug || !hasSavePermission) return null
  return <Panel collection={collectionSlug} id={String(id)} />
}

function Panel({ collection, id }: { collection: string; id: string }) {
  const { links, address, problem, isBusy, read, make, revoke } = useLinks(collection, id)
  return (
    <details
      className="review-links"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open && links === null) void read()
      }}
    >
      <summary>Gửi người xem thử</summary>
      <p>
        Tạo một liên kết để người không có tài khoản đọc bản nháp này trên điện thoại hoặc máy tính. Người đó
        chỉ đọc được bài này; liên kết tự hết dùng khi bài được đăng.
      </p>
      <NewLink address={address} isBusy={isBusy} onMake={(days) => void make(days)} />
      {problem && (
        <p className="review-links-problem" role="alert">
          {problem}
        </p>
      )}
      <LinkList isBusy={isBusy} links={links ?? []} onRevoke={(link) => void revoke(link)} />
    </details>
  )
}
