import { Button } from '@payloadcms/ui'
import { displayDay } from '../../time/calendar-day'
import { PREFILL } from '../vocabulary/prefill'
import type { UnfoundSearch } from './unfound-searches'

type Props = { site: { id: string; name: string }; searches: UnfoundSearch[] }

/** What was not found at one site, with a link to an empty form for each text. */
export function UnfoundTable({ site, searches }: Props) {
  return (
    <section>
      <h2>{site.name}</h2>
      {searches.length === 0 ? (
        <p>Chưa có từ khóa nào như vậy.</p>
      ) : (
        <div className="table">
          <table cellPadding="0" cellSpacing="0">
            <thead>
              <tr>
                <th>Từ khóa</th>
                <th>Số ngày</th>
                <th>Số lượt</th>
                <th>Lần cuối</th>
                <th>Xử lý</th>
              </tr>
            </thead>
            <tbody>
              {searches.map(({ text, days, searches, lastOn }, index) => (
                <tr key={text} className={`row-${index + 1}`}>
                  <td>{text}</td>
                  <td>{days}</td>
                  <td>{searches}</td>
                  <td>{displayDay(lastOn)}</td>
                  <td style={{ display: 'flex', gap: 'calc(var(--base) * 0.4)' }}>
                    <NewLink
                      collection="search-terms"
                      label="Thêm từ đồng nghĩa"
                      text={text}
                      site={site.id}
                    />
                    <NewLink collection="best-bets" label="Ghim kết quả" text={text} site={site.id} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}

type NewLinkProps = { collection: string; label: string; text: string; site: string }

function NewLink({ collection, label, text, site }: NewLinkProps) {
  const query = new URLSearchParams({ [PREFILL.phrase]: text, [PREFILL.site]: site })
  return (
    <Button
      buttonStyle="secondary"
      el="anchor"
      margin={false}
      size="small"
      url={`/admin/collections/${collection}/create?${query}`}
    >
      {label}
    </Button>
  )
}
