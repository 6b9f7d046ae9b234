import { splitBlocks, textBlocks, type ListItem, type TextBlock } from '../text/text-blocks'

/** What is read before one decides to open the rest. */
const BEGINNING_LENGTH = 3500

type PlainTextProps = {
  text: string | null | undefined
  /** Words of the button that opens the rest of a very long text; without them it stays open. */
  more?: string
}

/** A plain text with its typed bullets as lists; nothing where there is none. */
export function PlainText({ text, more }: PlainTextProps) {
  if (!text) return null
  const blocks = textBlocks(text)
  const [beginning, rest] = more ? splitBlocks(blocks, BEGINNING_LENGTH) : [blocks, []]
  return (
    <div className="max-w-[46rem] space-y-3 break-words">
      <Blocks blocks={beginning} />
      {rest.length > 0 && (
        <details>
          <summary className="text-accent cursor-pointer py-1 underline underline-offset-4">{more}</summary>
          <div className="mt-3 space-y-3">
            <Blocks blocks={rest} />
          </div>
        </details>
      )}
    </div>
  )
}

function Blocks({ blocks }: { blocks: TextBlock[] }) {
  return blocks.map((block, index) => {
    if (block.kind === 'list') return <Items key={index} items={block.items} />
    const emphasis = block.kind === 'heading' ? 'pt-2 font-semibold' : undefined
    return (
      <p key={index} className={emphasis}>
        {block.text}
      </p>
    )
  })
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
