import { getTranslations } from 'next-intl/server'
import { withoutMark } from '@/platform/text/text-blocks'
import type { PaperGroup } from '../paper-groups'

/** Some records tell the whole case in its name; its beginning is enough to choose by. */
const LONGEST_LABEL = 180

/** More papers than this are not shown before a case is chosen. */
const MOST_UNCHOSEN = 24

type CaseChoiceProps = {
  groups: PaperGroup[]
  /** Whether something is left for those in none of the cases. */
  hasCommon: boolean
}

/**
 * Asks for the reader's own case. Without any script: what is chosen hides the papers of the other cases by style, on
 * paper as well; a browser that does not know `:has()` shows them all.
 */
export async function CaseChoice({ groups, hasCommon }: CaseChoiceProps) {
  const t = await getTranslations('procedures.papers')
  const cases = groups.flatMap((group, index) => (group.kind === 'case' ? [{ ...group, index }] : []))
  if (cases.length === 0) return null
  const isLong = cases.reduce((sum, { papers }) => sum + papers.length, 0) > MOST_UNCHOSEN
  return (
    <fieldset className={`case-choice print:hidden ${isLong ? 'case-choice-first' : ''}`}>
      <legend className="mb-2 font-semibold">{t('which')}</legend>
      {cases.map(({ name, index }) => (
        <Choice key={index} value={String(index)} label={shortened(withoutMark(name ?? ''))} />
      ))}
      {hasCommon && <Choice value="khac" label={t('noCase')} />}
      <Choice value="tat-ca" label={t('everyCase')} isChosen={!isLong} />
      {isLong && <p className="choose-first text-small text-muted mt-1">{t('chooseFirst')}</p>}
      <style>{cases.map(({ index }) => hidingRule(index)).join('\n')}</style>
    </fieldset>
  )
}

/** What to call a group so that choosing another case hides it. */
export function caseClass(index: number): string {
  return `case case-${index}`
}

function hidingRule(index: number): string {
  return `.papers:has(#truong-hop-${index}:checked) .case:not(.case-${index}){display:none}`
}

function Choice({ value, label, isChosen = false }: { value: string; label: string; isChosen?: boolean }) {
  return (
    <label className="case-option">
      <input
        type="radio"
        name="truong-hop"
        id={`truong-hop-${value}`}
        value={value}
        defaultChecked={isChosen}
        className="accent-accent mt-1 size-5 shrink-0"
      />
      <span className="min-w-0 break-words">{label}</span>
    </label>
  )
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length <= LONGEST_LABEL ? line : `${line.slice(0, line.lastIndexOf(' ', LONGEST_LABEL))}…`
}
