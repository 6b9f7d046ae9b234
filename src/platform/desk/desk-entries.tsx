import { displayInstant } from '../time/display-instant'
import type { DeskEntry } from './desk-section'

/** Entries of a list, each a link to where something is done about it. */
export function DeskEntries({ entries }: { entries: DeskEntry[] }) {
  return (
    <ul className="desk-entries">
      {entries.map(({ id, title, url, at, detail }) => (
        <li key={id}>
          <a href={url}>{title}</a>
          <small>{[at && displayInstant(at), detail].filter(Boolean).join(', ')}</small>
        </li>
      ))}
    </ul>
  )
}
