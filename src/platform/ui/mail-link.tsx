/** A mailbox to write to with one touch; where the line is too short it breaks before its host, else anywhere. */
export function MailLink({ address }: { address: string }) {
  const [box, ...host] = address.split('@')
  return (
    <a className="wrap-anywhere underline underline-offset-4" href={`mailto:${address}`}>
      {box}
      <wbr />@{host.join('@')}
    </a>
  )
}
