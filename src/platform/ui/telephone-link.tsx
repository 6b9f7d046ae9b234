/** A number to call with one touch. */
export function TelephoneLink({ number }: { number: string }) {
  return (
    <a
      className="whitespace-nowrap underline underline-offset-4"
      href={`tel:${number.replace(/[^+\d]/g, '')}`}
    >
      {number}
    </a>
  )
}
