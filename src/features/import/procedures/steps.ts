import type { Procedure } from '@/payload-types'

type Step = NonNullable<Procedure['steps']>[number]

/** "Bước 2: …", behind a bullet or a letter or number of a list (`- `, `b) `, `* 2. `) that says no more than it. */
const STEP_START =
  /^\s*(?:[-*+•]\s*)*(?:\(?(?:[a-zđ]|\d{1,2})?[.)]\s*)?(Bước\s+\d+(?:\.\d+)*[a-zđ]?(?!\p{L}))\s*[.:)–-]*\s*(.*)$/iu
/** What stands behind "Bước n:" is a heading where it is a short line of its own without an end. */
const LONGEST_HEADING = 80
const UNFINISHED = /[.;:,…]$/

/**
 * The steps inside one text: where at least two lines begin with "Bước n", one step each, with what comes before the
 * first as a step without a title; otherwise the whole text is one step.
 */
export function stepsOf(text: string): Step[] {
  if (!text) return []
  const lines = text.split('\n')
  if (lines.filter((line) => STEP_START.test(line)).length < 2) return [{ body: text }]
  const steps: { title?: string; lines: string[] }[] = [{ lines: [] }]
  for (const line of lines) {
    const [, title, rest = ''] = STEP_START.exec(line) ?? []
    if (title) steps.push({ title: title.replace(/\s+/g, ' '), lines: rest ? [rest] : [] })
    else steps.at(-1)?.lines.push(line)
  }
  return steps.map(withHeading).filter((step) => step.title || step.body)
}

function withHeading({ title, lines }: { title?: string; lines: string[] }): Step {
  const [heading = '', ...others] = lines
  const isHeading =
    heading.trim() !== '' &&
    heading.length <= LONGEST_HEADING &&
    !UNFINISHED.test(heading.trim()) &&
    others.some((line) => line.trim())
  if (title && isHeading) return { title: `${title}: ${heading.trim()}`, body: others.join('\n').trim() }
  return { ...(title ? { title } : {}), body: lines.join('\n').trim() }
}
