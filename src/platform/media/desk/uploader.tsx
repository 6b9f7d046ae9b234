'use client'

import { useState } from 'react'
import { ACCEPTED, isReady, LIMITS } from './chosen-file'
import { UploadRow } from './upload-row'
import { useUploads } from './use-uploads'

/** Takes many files at once, and tells of each what becomes of it. */
export function Uploader({ site, name }: { site: string; name: string }) {
  const { files, add, describe, drop, send, sendAll } = useUploads(site)
  const [isOver, setIsOver] = useState(false)
  const ready = files.filter(isReady).length
  const done = files.filter(({ state }) => state.at === 'done').length
  const undescribed = files.filter(({ state }) => state.at === 'waiting').length - ready
  return (
    <>
      <div
        className="media-drop"
        data-over={isOver}
        onDragLeave={() => setIsOver(false)}
        onDragOver={(event) => {
          event.preventDefault()
          setIsOver(true)
        }}
        onDrop={(event) => {
          event.preventDefault()
          setIsOver(false)
          add(event.dataTransfer.files)
        }}
      >
        <p>
          <strong>Kéo và thả nhiều tệp vào đây</strong>, hoặc
        </p>
        <label className="media-button">
          Chọn tệp…
          <input
            accept={ACCEPTED}
            multiple
            onChange={({ target }) => {
              add(target.files ?? [])
              target.value = ''
            }}
            type="file"
          />
        </label>
        <p>{LIMITS}</p>
        <p>{`Tệp được lưu vào kho của ${name}, và chỉ công khai khi có bài đã đăng dùng đến.`}</p>
      </div>
      {files.length > 0 && (
        <>
          <div className="media-send">
            <button
              className="media-button media-button--main"
              disabled={ready === 0}
              onClick={() => void sendAll()}
              type="button"
            >
              {ready > 0 ? `Tải lên ${ready} tệp` : 'Tải lên'}
            </button>
            <p role="status">
              {[
                `Đã tải lên ${done}/${files.length} tệp.`,
                undescribed > 0 ? `Còn ${undescribed} ảnh chưa có mô tả.` : '',
              ].join(' ')}
            </p>
          </div>
          <ul aria-label="Tệp đã chọn" className="media-rows">
            {files.map((chosen) => (
              <UploadRow
                chosen={chosen}
                key={chosen.key}
                onDescribe={(alt) => describe(chosen.key, alt)}
                onDrop={() => drop(chosen.key)}
                onSend={(anyway) => void send(chosen, anyway)}
              />
            ))}
          </ul>
        </>
      )}
    </>
  )
}
