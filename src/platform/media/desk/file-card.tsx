import { displayInstant } from '../../time/display-instant'
import { displaySize } from '../file-facts'
import type { ListedFile } from './list-files'
import { fileFormPath } from './paths'

type FileCardProps = {
  file: ListedFile
  choice?: { isChosen: boolean; onToggle: () => void }
}

/** A stored file in a list of the desk. */
export function FileCard({ file: { id, name, bytes, thumbnail, createdAt }, choice }: FileCardProps) {
  return (
    <li>
      {thumbnail ? (
        <img alt="" loading="lazy" src={`/api/media/file/${encodeURIComponent(thumbnail)}`} />
      ) : (
        <span aria-hidden className="media-no-picture" />
      )}
      <a href={fileFormPath(id)}>{name || 'Tệp không tên'}</a>
      <span>{`${displaySize(bytes)}, ${displayInstant(createdAt)}`}</span>
      {choice && (
        <label>
          <input checked={choice.isChosen} onChange={choice.onToggle} type="checkbox" />{' '}
          <span className="media-hidden">{`Chọn ${name}`}</span>
        </label>
      )}
    </li>
  )
}
