import type { ReactNode } from 'react'

/** A quiet box: an empty list and what to do about it, a note, a piece of advice. */
export function Notice({ title, children }: { title?: string; children: ReactNode }) {
  return (
    <div className="border-line bg-card my-6 rounded border px-5 py-4">
      {title && <p className="mb-1 font-semibold">{title}</p>}
      <div className="text-muted max-w-[46rem] space-y-2">{children}</div>
    </div>
  )
}
