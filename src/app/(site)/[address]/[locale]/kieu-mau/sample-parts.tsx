import { ReceptionProse } from './sample-prose'

/** Grounds with the inks that stand on them; the names are those of tokens.css. */
const GROUNDS = [
  { name: 'paper', look: 'bg-paper text-ink border-line' },
  { name: 'card', look: 'bg-card text-ink border-line' },
  { name: 'sunken', look: 'bg-sunken text-muted border-line' },
  { name: 'accent', look: 'bg-accent text-accent-ink border-accent' },
  { name: 'accent-soft', look: 'bg-accent-soft text-accent border-line' },
  { name: 'band', look: 'bg-band text-band-ink border-band' },
  { name: 'positive-soft', look: 'bg-positive-soft text-positive border-line' },
  { name: 'warning-soft', look: 'bg-warning-soft text-warning border-line' },
  { name: 'negative-soft', look: 'bg-negative-soft text-negative border-line' },
]

const SIZES = [
  'text-title',
  'text-subtitle',
  'text-heading',
  'text-lead',
  'text-base',
  'text-small',
  'text-tiny',
]

/** Colours as pairs of ground and ink. */
export function ColourSamples() {
  return (
    <ul className="grid grid-cols-2 gap-3 sm:grid-cols-3 lg:grid-cols-5">
      {GROUNDS.map(({ name, look }) => (
        <li key={name} className={`rounded border px-4 py-5 font-semibold ${look}`}>
          {name}
        </li>
      ))}
    </ul>
  )
}

/** Every size over two lines, in the letters that stand highest and hang lowest. */
export function TypeSamples() {
  return (
    <dl className="space-y-5">
      {SIZES.map((size) => (
        <div key={size} className="grid gap-x-6 sm:grid-cols-[9rem_1fr]">
          <dt className="text-small text-muted">{size}</dt>
          <dd className={`min-w-0 font-semibold break-words ${size}`} data-type-sample="">
            ẲN Ỗ Ự Ằ Ỹ – ễ ặ ợ ỵ ộ
            <br />
            ẲN Ỗ Ự Ằ Ỹ – Quyết định của Ủy ban
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** What is pressed, ticked and typed into, with a fault tied to its field. */
export function ControlSamples() {
  return (
    <div className="grid max-w-3xl gap-5 sm:grid-cols-2">
      <p className="flex flex-wrap items-center gap-3 sm:col-span-2">
        <button type="button" className="button">
          Nộp hồ sơ trực tuyến
        </button>
        <button type="button" className="button-quiet">
          Chép trích dẫn
        </button>
        <a className="text-accent underline underline-offset-4" href="#kieu-mau">
          Đường dẫn
        </a>
      </p>
      <label>
        <span className="text-small mb-1 block font-semibold">Họ và tên</span>
        <input className="field" autoComplete="off" />
      </label>
      <label>
        <span className="text-small mb-1 block font-semibold">Lĩnh vực</span>
        <select className="field">
          <option>Hộ tịch – Quốc tịch – Chứng thực</option>
        </select>
      </label>
      <div>
        <label className="text-small mb-1 block font-semibold" htmlFor="kieu-mau-so">
          Số điện thoại
        </label>
        <input
          className="field border-negative"
          id="kieu-mau-so"
          inputMode="tel"
          defaultValue="0296"
          aria-invalid="true"
          aria-describedby="kieu-mau-so-loi"
        />
        <p className="text-small text-negative mt-1" id="kieu-mau-so-loi">
          Số còn thiếu: cần 10 chữ số, ví dụ 0296 000 108.
        </p>
      </div>
      <label className="flex min-h-11 items-center gap-2">
        <input type="checkbox" className="accent-accent size-5" defaultChecked /> Chỉ thủ tục làm được ở xã
      </label>
    </div>
  )
}

/** A text with everything that texts have. */
export function ProseSample() {
  return (
    <div className="prose">
      <ReceptionProse />
    </div>
  )
}
