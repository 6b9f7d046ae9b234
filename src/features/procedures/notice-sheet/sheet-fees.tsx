import { getTranslations } from 'next-intl/server'
import type { SiteContext } from '@/platform/sites/site-context'
import { displayMoney } from '@/platform/text/money'
import { Ways } from '../components/ways'
import type { Fee, OfferingView, ProcedureView } from '../procedure-view'
import { costsNothing, feeRows } from '../submission'
import { SheetText } from './sheet-text'

type SheetFeesProps = Pick<ProcedureView, 'methods'> & { ctx: SiteContext; offering: OfferingView | null }

/** What is to be paid: at this site where it says so, then by way to submit where the ways differ. */
export async function SheetFees({ ctx, methods, offering }: SheetFeesProps) {
  const t = await getTranslations('procedure-sheet.fee')
  const local = offering?.isOffered ? offering.localFee : null
  return (
    <ul className="sheet-lines">
      {typeof local === 'number' && (
        <li>
          <strong>
            {t('local', { site: ctx.site.name, amount: local > 0 ? displayMoney(local) : t('none') })}
          </strong>
        </li>
      )}
      {feeRows(methods).map(({ fee, methods: ways }, index) => (
        <li key={index}>
          {ways.length > 0 && (
            <p>
              <Ways ways={ways} />:
            </p>
          )}
          <FeeLine fee={fee} />
        </li>
      ))}
    </ul>
  )
}

async function FeeLine({ fee }: { fee: Fee }) {
  const t = await getTranslations('procedure-sheet.fee')
  const { name, amount, text, basis } = fee
  if (costsNothing(fee)) return <p>{[name, t('none')].filter(Boolean).join(': ')}</p>
  return (
    <div>
      {(name ?? amount) && (
        <p>
          {name && `${name}: `}
          {/* A zero beside words means that the words hold the amounts. */}
          {amount ? <strong>{displayMoney(amount)}</strong> : null}
        </p>
      )}
      <SheetText text={text} />
      {basis && <p>{t('basis', { basis })}</p>}
    </div>
  )
}
