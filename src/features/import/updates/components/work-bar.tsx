type Props = { label: string; done: number; total: number | null; unit?: string }

/** How far something is: a bar where the whole is known, else the number alone. */
export function WorkBar({ label, done, total, unit }: Props) {
  const amount = done.toLocaleString('vi-VN')
  const text = unit
    ? `${amount} ${unit}`
    : total
      ? `${amount}/${total.toLocaleString('vi-VN')} dòng`
      : `${amount} dòng`
  return (
    <div className="import-work">
      <p aria-live="polite">
        {label}: {text}
      </p>
      <progress aria-label={label} {...(total ? { max: total, value: done } : {})} />
    </div>
  )
}
