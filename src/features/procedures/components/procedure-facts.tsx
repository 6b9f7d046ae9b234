import { getTranslations } from 'next-intl/server'
import { displayStoredDay } from '@/platform/time/calendar-day'
import { FactList } from '@/platform/ui/fact-list'
import { FileList } from '@/platform/ui/file-list'
import type { ProcedureView } from '../procedure-view'

/** Who decides, carries out and helps, how the procedure is classed, and the decision that published it as it is. */
export async function ProcedureFacts({ procedure }: { procedure: ProcedureView }) {
  const t = await getTranslations('procedures')
  const { publication, qualityProcess } = procedure
  return (
    <FactList
      facts={[
        { term: t('facts.competent'), value: procedure.competentAgency },
        { term: t('facts.executing'), value: procedure.executingAgencies.join('; ') },
        { term: t('facts.authorized'), value: procedure.authorizedAgency },
        { term: t('facts.coordinating'), value: procedure.coordinatingAgencies },
        { term: t('facts.receivingAddress'), value: procedure.receivingAddress },
        { term: t('facts.decision'), value: publication?.decision },
        { term: t('facts.change'), value: publication?.change && t(`changes.${publication.change}`) },
        { term: t('facts.decidedOn'), value: displayStoredDay(publication?.decidedOn) },
        { term: t('facts.effectiveOn'), value: displayStoredDay(publication?.effectiveOn) },
        { term: t('facts.sector'), value: procedure.sector?.name },
        {
          term: t('facts.levels'),
          value: procedure.levels.map((level) => t(`levels.${level}`)).join(', '),
        },
        { term: t('facts.kind'), value: procedure.kind },
        { term: t('facts.localCode'), value: procedure.localCode },
        {
          term: t('facts.quality'),
          value: (qualityProcess.code || qualityProcess.file) && (
            <>
              {qualityProcess.code}
              {qualityProcess.file && <FileList files={[qualityProcess.file]} />}
            </>
          ),
        },
      ]}
    />
  )
}
