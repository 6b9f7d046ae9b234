import { textBlocks, type ListItem } from '../text/text-blocks'

/** A long plain text, with its typed bullets as lists; nothing where there is none. */
export function PlainText({ text }: { text: string | null | undefined }) {
  if (!text) return null
  return (
    <div className="max-w-[72ch] space-y-3 break-words">
      {textBlocks(text).map((block, index) => {
        if (block.kind === 'list') return <Items key={index} items={block.items} />
        if (block.kind === 'heading') {
          return (
            <p key={index} className="pt-2 font-semibold">
              {block.text}
            </p>
          )
        }
        return <p key={index}>{block.text}</p>
      })}
    </div>
  )
}

/** Long texts in tables are opened by those who want them. */
const SHORT_TEXT = 220

/** A text that is folded away after its beginning when it is long. */
export function FoldedText({ text, more }: { text: string; more: string }) {
  if (text.length <= SHORT_TEXT) return <PlainText text={text} />
  const beginning = text.slice(0, text.lastIndexOf(' ', SHORT_TEXT - 60))
  return (
    <details className="group">
      <summary className="cursor-pointer">
        <span className="group-open:hidden">{beginning.replace(/\s+/g, ' ')}… </span>
        <span className="text-accent underline underline-offset-4">{more}</span>
      </summary>
      <div className="mt-3">
        <PlainText text={text} />
      </div>
    </details>
  )
}

function Items({ items }: { items: ListItem[] }) {
  return (
    <ul className="space-y-2">
      {items.map((item, index) => (
        <li key={index} className="grid grid-cols-[auto_1fr] gap-x-2">
          <span aria-hidden={item.mark === null} className="text-muted min-w-3">
            {item.mark ?? '•'}
          </span>
          <div className="min-w-0 space-y-2">
            <p>{item.text}</p>
            {item.items.length > 0 && <Items items={item.items} />}
          </div>
        </li>
      ))}
    </ul>
  )
}
