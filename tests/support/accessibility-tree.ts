import type { CDPSession, Page } from 'playwright-core'

/** A thing as a screen reader meets it. `depth` counts the regions, lists and groups around it. */
export type Spoken = { role: string; name: string; states: string[]; depth: number; domNode: number }

type Value = { value?: unknown }
type AxNode = {
  nodeId: string
  ignored: boolean
  role?: Value
  name?: Value
  value?: Value
  properties?: { name: string; value: Value }[]
  childIds?: string[]
  backendDOMNodeId?: number
}

/** What holds other things and is announced with them. */
const CONTAINERS = new Set(
  `banner navigation main contentinfo complementary region search form article list listitem table row cell gridcell group radiogroup
  figure Details status alert note DescriptionList blockquote time`.split(/\s+/),
)
/** What is read as one, with everything in it; of a heading the links in it too. */
const WHOLE = new Set(
  `heading link button textbox searchbox combobox checkbox radio image term columnheader rowheader DisclosureTriangle option
  spinbutton Date`.split(/\s+/),
)
const STATES = ['checked', 'expanded', 'required', 'invalid', 'disabled']

/** Everything on the page in the order in which Chromium gives it to a screen reader. */
export async function spokenOrder(page: Page): Promise<Spoken[]> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] }
  await session.detach()
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const spoken: Spoken[] = []
  const read = (node: AxNode | undefined, depth: number, within: 'anything' | 'a heading'): void => {
    if (!node) return
    const role = textOf(node.role)
    const isWhole = WHOLE.has(role) || role === 'StaticText'
    const isKnown = within === 'a heading' ? role === 'link' : isWhole || CONTAINERS.has(role)
    const isRead = !node.ignored && isKnown
    if (isRead) spoken.push({ ...wordsOf(node), depth })
    if (isRead && isWhole && role !== 'heading') return
    const inside = isRead && role === 'heading' ? 'a heading' : within
    for (const id of node.childIds ?? []) read(byId.get(id), isRead ? depth + 1 : depth, inside)
  }
  read(nodes[0], 0, 'anything')
  return joined(spoken)
}

/** As lines of text, indented by what is around them. */
export function asLines(spoken: Spoken[]): string[] {
  return spoken.map(({ role, name, states, depth }) => {
    const words =
      role === 'StaticText' ? name : [role, name && `“${name}”`, ...states].filter(Boolean).join(' ')
    return '  '.repeat(depth) + words
  })
}

/** Puts the focus where the reader's cursor stands, as a screen reader does before it acts. */
export async function focusOn(page: Page, { domNode }: Spoken): Promise<void> {
  const session: CDPSession = await page.context().newCDPSession(page)
  await session.send('DOM.enable')
  await session.send('DOM.focus', { backendNodeId: domNode })
  await session.detach()
}

function wordsOf(node: AxNode): Omit<Spoken, 'depth'> {
  const { role, name, backendDOMNodeId: domNode = 0 } = node
  return { role: textOf(role), name: textOf(name), states: statesOf(node), domNode }
}

function textOf(value: Value | undefined): string {
  return typeof value?.value === 'string' ? value.value.replace(/\s+/g, ' ').trim() : ''
}

function statesOf({ properties = [], role, value }: AxNode): string[] {
  const isFolded = properties.some(
    ({ name, value: { value: state } }) => name === 'expanded' && !isSet(state),
  )
  const level = properties.find(({ name }) => name === 'level')?.value.value
  const states = properties.filter(
    ({ name, value: { value: state } }) => STATES.includes(name) && isSet(state),
  )
  return [
    ...(textOf(role) === 'heading' ? [String(level)] : []),
    ...states.map(({ name }) => name),
    ...(isFolded ? ['folded'] : []),
    ...(textOf(value) ? [`= ${textOf(value)}`] : []),
  ]
}

const isSet = (state: unknown) => state !== false && state !== 'false' && state !== undefined

/** Words that only marking up has parted are read in one go, and the label of a control with the control alone. */
function joined(spoken: Spoken[]): Spoken[] {
  const read: Spoken[] = []
  for (const thing of spoken) {
    const last = read.at(-1)
    const isText = thing.role === 'StaticText'
    if (isText && (!thing.name || isLabelOf(last, thing))) continue
    if (isText && last?.role === 'StaticText' && last.depth === thing.depth) last.name += ` ${thing.name}`
    else read.push({ ...thing, name: NAMED_BY_CONTENT.has(thing.role) ? '' : thing.name })
  }
  return read
}

/** Their names are what stands in them, which follows. */
const NAMED_BY_CONTENT = new Set(['cell', 'gridcell', 'row', 'listitem'])

const isLabelOf = (control: Spoken | undefined, { name }: Spoken) =>
  /^(?:radio|checkbox)$/.test(control?.role ?? '') && control?.name === name
