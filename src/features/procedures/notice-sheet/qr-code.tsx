import { qrPath } from '@/platform/qr-path'

/** An address to read with a telephone, drawn black on white whatever the page around it. */
export function QrCode({ address, label }: { address: string; label: string }) {
  const { size, path } = qrPath(address)
  return (
    <svg className="sheet-qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" shapeRendering="crispEdges" />
    </svg>
  )
}
