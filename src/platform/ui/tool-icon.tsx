const PATHS = {
  print: 'M5 7V2h10v5M5 15H2V7h16v8h-3M5 12h10v6H5z',
  save: 'M10 2v11M5.5 8.5 10 13l4.5-4.5M3 17h14',
  share:
    'M7 11l6-4M7 9l6 4M5 7.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zM15 3.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zM15 11.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z',
  code: 'M2.5 2.5h6v6h-6zM11.5 2.5h6v6h-6zM2.5 11.5h6v6h-6zM11.5 11.5h2.5M17.5 11.5v2.5M14.5 14.5v3h3',
} as const

/** A drawing beside the word of a tool; the word says what it does. */
export function ToolIcon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true" className="size-4.5 shrink-0">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
    </svg>
  )
}
