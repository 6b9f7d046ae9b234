import { defaultJSXConverters, type JSXConverters } from '@payloadcms/richtext-lexical/react'
import type { ReactNode } from 'react'
import { FOOTNOTE_HEADING, footnoteId } from '../rich-text/footnote-address'

type NodesToJSX = (args: { nodes: never[] }) => ReactNode[]

type ListNode = { tag?: string; start?: number; children: { value?: number; children: never[] }[] }

type HeadingNode = { type?: string; children?: { text?: string }[] }

/** Lists without style attributes; the one below the heading of footnotes is what the marks in the text lead to. */
export const listConverters: JSXConverters = {
  list: (args) => {
    const { list } = defaultJSXConverters
    if (isFootnotes(args)) return <Footnotes list={args.node as unknown as ListNode} {...args} />
    return typeof list === 'function' ? list(args) : list
  },
  listitem: (args) => {
    const { listitem } = defaultJSXConverters
    const { value, children } = args.node as unknown as { value?: number; children: { type?: string }[] }
    if ((args.parent as { listType?: string }).listType === 'check')
      return typeof listitem === 'function' ? listitem(args) : listitem
    const isNested = children.some(({ type }) => type === 'list')
    return (
      <li className={isNested ? 'list-none' : undefined} value={value}>
        {args.nodesToJSX({ nodes: children as never[] })}
      </li>
    )
  },
}

/** The numbered list below the heading of footnotes: the marks in the text lead to its items. */
function isFootnotes({ node, parent, childIndex }: { node: unknown; parent: unknown; childIndex: number }) {
  const { children } = parent as { children?: HeadingNode[] }
  const before = children?.[childIndex - 1]
  const words = before?.children
    ?.map(({ text }) => text ?? '')
    .join('')
    .trim()
  return (node as ListNode).tag === 'ol' && before?.type === 'heading' && words === FOOTNOTE_HEADING
}

function Footnotes({ list, nodesToJSX }: { list: ListNode; nodesToJSX: NodesToJSX }) {
  return (
    <ol className="list-number" start={list.start}>
      {list.children.map(({ value = 0, children }) => (
        <li id={footnoteId(value)} key={value}>
          {nodesToJSX({ nodes: children })}
        </li>
      ))}
    </ol>
  )
}
