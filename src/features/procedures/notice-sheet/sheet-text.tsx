import { textBlocks, type ListItem } from '@/platform/text/text-blocks'

/** A plain text set close, as paper wants it, with its typed bullets as lists; nothing where there is none. */
export function SheetText({ text }: { text: string | null | undefined }) {
  if (!text) return null
  return (
    <div className="sheet-text">
      {textBlocks(text).map((block, index) =>
        block.kind === 'list' ? (
          <Items key={index} items={block.items} />
        ) : (
          <p key={index} className={block.kind === 'heading' ? 'sheet-text-heading' : undefined}>
            {block.text}
          </p>
        ),
      )}
    </div>
  )
}

function Items({ items }: { items: ListItem[] }) {
  return (
    <ul>
      {items.map(({ mark, text, items: below }, index) => (
        <li key={index} data-mark={mark ?? '–'}>
          <p>{text}</p>
          {below.length > 0 && <Items items={below} />}
        </li>
      ))}
    </ul>
  )
}
