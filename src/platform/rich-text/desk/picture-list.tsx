import type { Picture } from '../paste/blocks'
import type { Uploads } from './use-uploads'

/** The pictures that came along, each with the words that stand for it. */
export function PictureList({ pictures, uploads }: { pictures: Picture[]; uploads: Uploads }) {
  return (
    <section className="take-over-pictures">
      <h3>{pictures.length === 1 ? 'Có 1 ảnh' : `Có ${pictures.length} ảnh`}</h3>
      <p>Hãy viết cho người không nhìn thấy ảnh biết trong ảnh có gì. Ảnh được tải vào kho tệp của trang.</p>
      <ol>
        {pictures.map(({ dataUri }, at) => {
          const { alt = '', isLeftOut = false } = uploads.wishes[at] ?? {}
          return (
            <li key={at}>
              <img alt="" src={dataUri} />
              <div>
                <label>
                  Mô tả ảnh {at + 1}
                  <input
                    disabled={isLeftOut || uploads.isSending}
                    maxLength={300}
                    onChange={({ target }) => uploads.change(at, { alt: target.value })}
                    type="text"
                    value={alt}
                  />
                </label>
                <label className="take-over-tick">
                  <input
                    checked={isLeftOut}
                    disabled={uploads.isSending}
                    onChange={({ target }) => uploads.change(at, { isLeftOut: target.checked })}
                    type="checkbox"
                  />
                  Bỏ ảnh này khỏi bài
                </label>
              </div>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
