import type { Difference } from '../compare/differences'
import { DiffColumn } from './diff-columns'

type Props = {
  differences: Difference[]
  before: string
  after: string
  /** Takes one field over; without it the table only shows. */
  onTake?: (name: string) => void
}

/** Two texts of an item side by side, only the fields in which they differ. */
export function CompareTable({ differences, before, after, onTake }: Props) {
  return (
    <div className="editing-compare" tabIndex={0} role="region" aria-label="Hai bản cạnh nhau">
      <table>
        <thead>
          <tr>
            <th scope="col">Ô</th>
            <th scope="col">{before}</th>
            <th scope="col">{after}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map(({ label, name, parts }) => (
            <tr key={name}>
              <th scope="row">
                {label}
                {onTake && (
                  <button
                    className="workflow-button"
                    data-field={name}
                    onClick={() => onTake(name)}
                    type="button"
                  >
                    Lấy ô này
                  </button>
                )}
              </th>
              <td>
                <DiffColumn parts={parts} side="removed" />
              </td>
              <td>
                <DiffColumn parts={parts} side="added" />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
