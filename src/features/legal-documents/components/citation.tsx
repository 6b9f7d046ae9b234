import { getTranslations } from 'next-intl/server'
import type { HTMLAttributes } from 'react'
import { scriptAddress } from '@/platform/public-files'

/** How to cite the document: a click selects the text; where scripts run a button copies it. */
export async function Citation({ text }: { text: string }) {
  const t = await getTranslations('legal-documents.copy')
  return (
    <copy-text data-done={t('done')} data-selected={t('selected')}>
      <p className="bg-sunken max-w-[46rem] rounded px-4 py-3 select-all" data-copied>
        {text}
      </p>
      <p className="mt-3 flex flex-wrap items-center gap-3 print:hidden">
        <button
          type="button"
          hidden
          className="border-line bg-card hover:border-accent hover:text-accent min-h-11 cursor-pointer rounded border px-4 py-2"
        >
          {t('button')}
        </button>
        <span className="text-small text-muted" role="status" />
      </p>
      <script type="module" src={scriptAddress('copy-text.js')} />
    </copy-text>
  )
}

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- how React lets elements be declared
  namespace JSX {
    interface IntrinsicElements {
      /** public/scripts/copy-text.js */
      'copy-text': HTMLAttributes<HTMLElement> & { 'data-done': string; 'data-selected': string }
    }
  }
}
