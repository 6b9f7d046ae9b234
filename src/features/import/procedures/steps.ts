import type { Procedure } from '@/payload-types'

type Step = NonNullable<Procedure['steps']>[number]

const STEP_START = /^\s*(?:[-*+•]\s*)?(Bước\s+\d+(?:\.\d+)*)\s*[.:)–-]*\s*(.*)$/i

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
  return steps
    .map(({ title, lines }) => ({ ...(title ? { title } : {}), body: lines.join('\n').trim() }))
    .filter((step) => step.title || step.body)
}
