/**
 * How much room a block of the home page wants: the whole width, the wide column, the narrow one, or whichever is free.
 */
export type BlockWidth = 'full' | 'wide' | 'narrow' | 'either'

/** `height` is a rough count of lines: enough to keep two columns about equally long. */
export type Sized = { width: BlockWidth; height: number }

/** Blocks that stand beside one another; `full` has one, a `row` has two or more of equal width. */
export type Band<Block> =
  | { kind: 'full'; block: Block }
  | { kind: 'row'; blocks: Block[] }
  | { kind: 'columns'; wide: Block[]; narrow: Block[]; isNarrowFirst: boolean }

/**
 * Blocks in the order that people gave them, as bands from top to bottom. A block of full width ends a band; between two
 * such, wide blocks make one column and the others a narrow one beside it. Where there is no wide block the others share
 * the width equally, and a wide one alone has all of it.
 */
export function arranged<Block extends Sized>(blocks: Block[]): Band<Block>[] {
  const bands: Band<Block>[] = []
  let open: Block[] = []
  const close = () => {
    bands.push(...bandsOf(open))
    open = []
  }
  for (const block of blocks) {
    if (block.width !== 'full') open.push(block)
    else {
      close()
      bands.push({ kind: 'full', block })
    }
  }
  close()
  return bands
}

function bandsOf<Block extends Sized>(blocks: Block[]): Band<Block>[] {
  if (!blocks.some(({ width }) => width === 'wide')) {
    const [only, ...others] = blocks
    if (!only) return []
    return others.length === 0 ? [{ kind: 'full', block: only }] : [{ kind: 'row', blocks }]
  }
  const { wide, narrow } = inColumns(blocks)
  if (narrow.length === 0) return wide.map((block) => ({ kind: 'full', block }))
  return [{ kind: 'columns', wide, narrow, isNarrowFirst: blocks[0] === narrow[0] }]
}

/** A block that fits either column goes into the one that is shorter, the narrow one where both are equal. */
function inColumns<Block extends Sized>(blocks: Block[]): { wide: Block[]; narrow: Block[] } {
  const isFree = ({ width }: Block) => width === 'either'
  const heightOf = (column: Block[]) => column.reduce((sum, { height }) => sum + height, 0)
  let left = heightOf(blocks.filter(({ width }) => width === 'wide'))
  let right = heightOf(blocks.filter(({ width }) => width === 'narrow'))
  const wide: Block[] = []
  const narrow: Block[] = []
  for (const block of blocks) {
    const isWide = block.width === 'wide' || (isFree(block) && left < right)
    ;(isWide ? wide : narrow).push(block)
    if (isFree(block) && isWide) left += block.height
    else if (isFree(block)) right += block.height
  }
  return { wide, narrow }
}
