import { getTranslations } from 'next-intl/server'
import { withoutMark } from '@/platform/text/text-blocks'
import { FoldedText } from '@/platform/ui/plain-text'
import { isRemark, paperGroups, type PaperGroup } from '../paper-groups'
import type { ProcedureView } from '../procedure-view'
import { CaseChoice, caseClass } from './case-choice'
import { PaperList } from './paper-list'

/** Some records tell the whole case in its name. */
const LONGEST_TITLE = 140

type PapersProps = Pick<ProcedureView, 'cases' | 'dossierSets' | 'code'>

/** What to bring, as a list to tick off; where there are several cases, the reader chooses the own one. */
export async function Papers({ cases, dossierSets, code }: PapersProps) {
  const t = await getTranslations('procedures.papers')
  const groups = paperGroups(cases.filter(({ papers }) => papers.length > 0))
  const hasCommon = groups.some(
    ({ kind, papers }) => kind === 'common' && papers.some((paper) => !isRemark(paper, kind)),
  )
  return (
    <form className="papers" data-remember={code}>
      <CaseChoice groups={groups} hasCommon={hasCommon} />
      {typeof dossierSets === 'number' && dossierSets > 0 && (
        <p className="mb-3">{t('sets', { sets: dossierSets })}</p>
      )}
      {groups.map((group, index) => (
        <div key={index} className={group.kind === 'case' ? caseClass(index) : undefined}>
          <GroupName group={group} isOnly={groups.length === 1} />
          <PaperList group={group} index={index} />
        </div>
      ))}
      <p className="text-small text-muted mt-3 flex flex-wrap items-center gap-x-4 print:hidden">
        {t('tickHint')}
        <button type="reset" className="text-accent min-h-11 cursor-pointer underline underline-offset-4">
          {t('untick')}
        </button>
      </p>
    </form>
  )
}

async function GroupName({ group: { kind, name }, isOnly }: { group: PaperGroup; isOnly: boolean }) {
  const t = await getTranslations('procedures')
  if (!name) return isOnly ? null : <h3 className="paper-group-name">{t('papers.common')}</h3>
  const title = withoutMark(name)
  if (title.length > LONGEST_TITLE) {
    return (
      <div className="paper-group-name">
        <FoldedText text={title} more={t('more')} />
      </div>
    )
  }
  return <h3 className="paper-group-name">{kind === 'notes' ? t('papers.notes') : title}</h3>
}
