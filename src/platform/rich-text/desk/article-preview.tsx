import { createElement, Fragment, type ReactNode } from 'react'
import type { Article } from '../paste/article'
import type { Block, List, Mark, Piece } from '../paste/blocks'

const TAGS: Record<Mark, string> = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strikethrough: 's',
  subscript: 'sub',
  superscript: 'sup',
}

/** How a text from elsewhere will stand in the article, before it is taken over. */
export function ArticlePreview({ blocks, notes, pictures }: Article) {
  const draw = (block: Block): ReactNode => {
    switch (block.kind) {
      case 'heading':
        return createElement(`h${block.level + 1}`, null, words(block.pieces))
      case 'paragraph':
        return <p>{words(block.pieces)}</p>
      case 'quote':
        return <blockquote>{words(block.pieces)}</blockquote>
      case 'list':
        return <ListPreview list={block} />
      case 'rule':
        return <hr />
      case 'picture':
        return <img alt="" src={pictures[block.picture]?.dataUri} />
      case 'table':
        return (
          <table>
            <tbody>
              {block.rows.map((row, at) => (
                <tr key={at}>
                  {row.map(({ isHeader, colSpan, rowSpan, blocks: inner }, place) =>
                    createElement(isHeader ? 'th' : 'td', { key: place, colSpan, rowSpan }, all(inner, draw)),
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        )
    }
  }
  return (
    <div className="take-over-preview">
      {all(blocks, draw)}
      {notes.length > 0 && (
        <ol>
          {notes.map((note, at) => (
            <li key={at}>{words(note)}</li>
          ))}
        </ol>
      )}
    </div>
  )
}

function all(blocks: Block[], draw: (block: Block) => ReactNode): ReactNode {
  return blocks.map((block, at) => <Fragment key={at}>{draw(block)}</Fragment>)
}

function ListPreview({ list: { isOrdered, start, items } }: { list: List }) {
  return createElement(
    isOrdered ? 'ol' : 'ul',
    isOrdered ? { start } : null,
    items.map(({ pieces, lists }, at) => (
      <li key={at}>
        {words(pieces)}
        {lists.map((list, inner) => (
          <ListPreview key={inner} list={list} />
        ))}
      </li>
    )),
  )
}

function words(pieces: Piece[]): ReactNode {
  return pieces.map((piece, at) => {
    if (piece.kind === 'break') return <br key={at} />
    if (piece.kind === 'footnote') return <sup key={at}>[{piece.note + 1}]</sup>
    const marked = piece.marks.reduce<ReactNode>(
      (inner, mark) => createElement(TAGS[mark], null, inner),
      piece.text,
    )
    return <Fragment key={at}>{piece.link ? <u title={piece.link}>{marked}</u> : marked}</Fragment>
  })
}
