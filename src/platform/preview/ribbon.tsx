import type { ReactNode } from 'react'
import { scriptAddress } from '../public-files'

/** Says above a page that it is not public, and until when it can be read. */
export function Ribbon({ children }: { children: ReactNode }) {
  return (
    <p
      className="border-warning bg-warning-soft text-small sticky top-0 z-10 mb-6 rounded-r border-l-4 px-4 py-2 font-semibold print:hidden"
      data-preview-ribbon
      role="status"
    >
      {children}
    </p>
  )
}

/** Brings the page up to date with the form that it stands beside. */
export function LivePreviewScript({ kind, id }: { kind: string; id: string }) {
  return <script type="module" src={scriptAddress('live-preview.js')} data-item={`${kind}/${id}`} />
}
