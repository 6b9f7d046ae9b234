import { getTranslations } from 'next-intl/server'
import { PlainText } from '@/platform/ui/plain-text'
import type { ProcedureView } from '../procedure-view'

/** What happens in which order; a single step is just its text. */
export async function Steps({ steps }: Pick<ProcedureView, 'steps'>) {
  const t = await getTranslations('procedures')
  const [only] = steps
  if (only && steps.length === 1 && !only.title) return <PlainText text={only.body} more={t('more')} />
  return (
    <ol className="space-y-6">
      {steps.map(({ title, body }, index) => (
        <li key={index} className="grid gap-x-4 sm:grid-cols-[2.5rem_1fr]">
          <span
            aria-hidden="true"
            className="bg-accent text-accent-ink hidden size-8 items-center justify-center rounded-full font-semibold sm:flex"
          >
            {index + 1}
          </span>
          <div className="min-w-0">
            <h3 className="mb-1 font-semibold">{title ?? t('step', { number: index + 1 })}</h3>
            <PlainText text={body} />
          </div>
        </li>
      ))}
    </ol>
  )
}
