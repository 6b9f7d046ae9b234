import { getTranslations } from 'next-intl/server'
import { displayStoredDay } from '@/platform/time/calendar-day'
import { FactList } from '@/platform/ui/fact-list'
import type { ProcedureView } from '../procedure-view'

/** Who decides, carries out and helps, and how the procedure is classed. */
export async function AgencyFacts({ procedure }: { procedure: ProcedureView }) {
  const t = await getTranslations('procedures')
  return (
    <FactList
      facts={[
        { term: t('facts.competent'), value: procedure.competentAgency },
        { term: t('facts.executing'), value: procedure.executingAgencies.join('; ') },
        { term: t('facts.authorized'), value: procedure.authorizedAgency },
        { term: t('facts.coordinating'), value: procedure.coordinatingAgencies },
        { term: t('facts.receivingAddress'), value: procedure.receivingAddress },
        { term: t('facts.sector'), value: procedure.sector?.name },
        {
          term: t('facts.levels'),
          value: procedure.levels.map((level) => t(`levels.${level}`)).join(', '),
        },
        { term: t('facts.kind'), value: procedure.kind },
        { term: t('facts.localCode'), value: procedure.localCode },
      ]}
    />
  )
}

/** The decision that published the procedure as it is now. */
export async function PublicationFacts({ procedure }: { procedure: ProcedureView }) {
  const t = await getTranslations('procedures')
  const { publication, qualityProcess } = procedure
  return (
    <FactList
      facts={[
        { term: t('facts.decision'), value: publication?.decision },
        { term: t('facts.decidedOn'), value: displayStoredDay(publication?.decidedOn) },
        { term: t('facts.effectiveOn'), value: displayStoredDay(publication?.effectiveOn) },
        {
          term: t('facts.change'),
          value: publication?.change && t(`changes.${publication.change}`),
        },
        { term: t('facts.quality'), value: qualityProcess.code },
      ]}
    />
  )
}
