import { BOARD_PATH } from '../paths'
import { BOARD_STATES, type BoardFilters } from './board-filters'
import type { BoardChoices } from './board-reader'

type Props = {
  filters: BoardFilters
  choices: BoardChoices
  exportUrl: string
  /** The site whose board it is, where the person has several. */
  issuer: string | null
}

/** Narrows the board; a plain form, so that an address says what is seen. */
export function BoardFilterForm({ filters, choices, exportUrl, issuer }: Props) {
  const sites = choices.recipients.filter(({ isAgency }) => !isAgency)
  const agencies = choices.recipients.filter(({ isAgency }) => isAgency)
  return (
    <form action={BOARD_PATH} className="follow-filters">
      {issuer && <input name="cua" type="hidden" value={issuer} />}
      {filters.view === 'don-vi' && <input name="xem" type="hidden" value="don-vi" />}
      <label>
        Tình trạng
        <select defaultValue={filters.state} name="loc">
          {BOARD_STATES.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label>
        Năm ban hành
        <select defaultValue={filters.year ?? ''} name="nam">
          <option value="">Mọi năm</option>
          {choices.years.map((year) => (
            <option key={year}>{year}</option>
          ))}
        </select>
      </label>
      {choices.hasMore ? (
        <RecipientByName filters={filters} />
      ) : (
        <label>
          Nơi nhận
          <select defaultValue={filters.recipient ?? ''} name="noi">
            <option value="">Mọi nơi nhận</option>
            <Recipients label="Các trang" recipients={sites} />
            <Recipients label="Cơ quan" recipients={agencies} />
          </select>
        </label>
      )}
      <button className="follow-button">Lọc</button>
      <a className="follow-button" href={exportUrl} id="export-board">
        Xuất XLSX
      </a>
    </form>
  )
}

/** Of thousands one is found by name, in the list of recipients. */
function RecipientByName({ filters }: Pick<Props, 'filters'>) {
  if (filters.recipient) return <input name="noi" type="hidden" value={filters.recipient} />
  if (filters.view !== 'don-vi') return null
  return (
    <label>
      Tên nơi nhận
      <input defaultValue={filters.name ?? ''} maxLength={100} name="ten" type="search" />
    </label>
  )
}

function Recipients({ label, recipients }: { label: string; recipients: BoardChoices['recipients'] }) {
  if (recipients.length === 0) return null
  return (
    <optgroup label={label}>
      {recipients.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </optgroup>
  )
}
