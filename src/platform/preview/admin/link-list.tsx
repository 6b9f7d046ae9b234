import type { ListedLink } from '../links/list-links'

type LinkListProps = { links: ListedLink[]; isBusy: boolean; onRevoke: (id: string) => void }

/** Who made which link, until when, opened how often. */
export function LinkList({ links, isBusy, onRevoke }: LinkListProps) {
  if (links.length === 0) return null
  return (
    <ul aria-label="Các liên kết đã tạo" className="review-links-list">
      {links.map(({ id, maker, madeAt, state, isOpen, opened }) => (
        <li data-open={isOpen} key={id}>
          <strong>{state}</strong>
          <span>{`${maker} tạo lúc ${madeAt}`}</span>
          <span>{opened}</span>
          {isOpen && (
            <button
              aria-label={`Thu hồi liên kết ${maker} tạo lúc ${madeAt}`}
              className="review-links-button"
              disabled={isBusy}
              onClick={() => onRevoke(id)}
              type="button"
            >
              Thu hồi
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}
