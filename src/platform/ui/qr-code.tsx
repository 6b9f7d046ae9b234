import { qrPath } from '../qr-path'

type QrCodeProps = { address: string; label: string; className?: string }

/** An address to read with a telephone, drawn black on white whatever the page around it. */
export function QrCode({ address, label, className }: QrCodeProps) {
  const { size, path } = qrPath(address)
  return (
    <svg className={className} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" shapeRendering="crispEdges" />
    </svg>
  )
}
