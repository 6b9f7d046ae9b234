import { createServerFeature } from '@payloadcms/richtext-lexical'

/** Texts from Word, web pages and messengers, pasted or as a file. */
export const textsFromElsewhere = createServerFeature({
  key: 'textsFromElsewhere',
  feature: { ClientFeature: '@/platform/rich-text/desk/client#TextsFromElsewhereClient' },
})
