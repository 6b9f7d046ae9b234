import type { PayloadRequest, TypedUser } from 'payload'
import { DeskEntries } from './desk-entries'
import type { DeskSection } from './desk-section'
import { filterOptions, workUrl, type WorkFilters } from './work-filters'
import './desk.css'

/** Entries of one list on a page; of each list while all are shown. */
const OF_ONE = 50
const OF_EACH = 10

type Props = { req: PayloadRequest & { user: TypedUser }; sections: DeskSection[]; filters: WorkFilters }

/** Everything that waits for a person, narrowed as the address says. */
export async function WorkList({ req: { payload, user }, sections, filters }: Props) {
  const { viec, loai, trang, so } = filters
  const limit = viec ? OF_ONE : OF_EACH
  const lists = await Promise.all(
    sections.map(async (section) => ({
      section,
      page: await section.read({
        payload,
        user,
        limit: viec && viec !== section.key ? 1 : limit,
        offset: viec === section.key ? (so - 1) * OF_ONE : 0,
        collection: loai,
        site: trang,
      }),
    })),
  )
  const waiting = lists.filter(({ section, page }) => page.total > 0 || section.key === viec)
  const shown = viec ? waiting.filter(({ section }) => section.key === viec) : waiting
  const all = waiting.reduce((sum, { page }) => sum + page.total, 0)
  return (
    <>
      <h1>Việc của tôi</h1>
      <nav aria-label="Loại việc">
        <ul className="work-kinds">
          <Kind label="Tất cả" total={all} url={workUrl({ ...filters, viec: null, so: 1 })} isHere={!viec} />
          {waiting.map(({ section: { key, title }, page }) => (
            <Kind
              key={key}
              label={title}
              total={page.total}
              url={workUrl({ ...filters, viec: key, so: 1 })}
              isHere={viec === key}
            />
          ))}
        </ul>
      </nav>
      <Filters filters={filters} options={await filterOptions(payload, user)} />
      {shown.length === 0 && <p className="desk-calm">Không có việc gì đang chờ bạn ở đây.</p>}
      {shown.map(({ section: { key, title }, page: { entries, total } }) => (
        <section key={key} aria-labelledby={`work-${key}`}>
          <h2 id={`work-${key}`}>{`${title} (${total.toLocaleString('vi-VN')})`}</h2>
          {entries.length === 0 && <p className="desk-calm">Không còn mục nào.</p>}
          <DeskEntries entries={entries} />
          {viec ? (
            <Pages filters={filters} last={Math.ceil(total / OF_ONE)} />
          ) : (
            total > entries.length && (
              <a className="desk-whole" href={workUrl({ ...filters, viec: key, so: 1 })}>
                {`Xem tất cả ${total.toLocaleString('vi-VN')} mục`}
              </a>
            )
          )}
        </section>
      ))}
    </>
  )
}

type KindProps = { label: string; total: number; url: string; isHere: boolean }

function Kind({ label, total, url, isHere }: KindProps) {
  return (
    <li>
      <a href={url} aria-current={isHere ? 'page' : undefined}>
        {`${label} (${total.toLocaleString('vi-VN')})`}
      </a>
    </li>
  )
}

type Options = Awaited<ReturnType<typeof filterOptions>>

/** A plain form: it works with the keyboard alone, and what was chosen stands in the address. */
function Filters({ filters, options: { kinds, sites } }: { filters: WorkFilters; options: Options }) {
  return (
    <form className="work-filters" method="get" aria-label="Lọc danh sách">
      <input type="hidden" name="viec" value={filters.viec ?? 'tat-ca'} />
      <Choice name="loai" label="Loại nội dung" all="Mọi loại" options={kinds} chosen={filters.loai} />
      {sites.length > 1 && (
        <Choice name="trang" label="Trang" all="Mọi trang của tôi" options={sites} chosen={filters.trang} />
      )}
      <button type="submit">Lọc</button>
    </form>
  )
}

type ChoiceProps = {
  name: string
  label: string
  all: string
  options: { value: string; label: string }[]
  chosen: string | null
}

function Choice({ name, label, all, options, chosen }: ChoiceProps) {
  return (
    <label>
      {label}
      <select name={name} defaultValue={chosen ?? ''}>
        <option value="">{all}</option>
        {options.map(({ value, label: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}

function Pages({ filters, last }: { filters: WorkFilters; last: number }) {
  const { so } = filters
  if (last <= 1 && so === 1) return null
  return (
    <nav aria-label="Các trang của danh sách" className="work-pages">
      {so > 1 && <a href={workUrl({ ...filters, so: so - 1 })}>Trang trước</a>}
      <span>{`Trang ${so}/${Math.max(last, 1)}`}</span>
      {so < last && <a href={workUrl({ ...filters, so: so + 1 })}>Trang sau</a>}
    </nav>
  )
}
