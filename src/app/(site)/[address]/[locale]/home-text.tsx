import { getTranslations } from 'next-intl/server'
import { hasText } from '@/platform/rich-text/has-text'
import type { BlockOf } from '@/platform/sites/home-layout'
import type { SiteContext } from '@/platform/sites/site-context'
import { Prose } from '@/platform/ui/prose'
import { Section } from '@/platform/ui/section'
import type { LoadedBlock } from './home-block'

/** A text that the site's people have written for its home page; nothing while it is empty. */
export async function text(ctx: SiteContext, { title, body }: BlockOf<'text'>): Promise<LoadedBlock | null> {
  if (!hasText(body)) return null
  const t = await getTranslations('home')
  return {
    width: 'wide',
    height: 12,
    node: (
      <Section title={title ?? t('about')}>
        <Prose ctx={ctx} content={body} />
      </Section>
    ),
  }
}
