import { createServerFeature } from '@payloadcms/richtext-lexical'

/** Keys with which people who use no mouse leave the text again. */
export const keys = createServerFeature({
  key: 'keys',
  feature: { ClientFeature: '@/platform/rich-text/keys/client#KeysClient' },
})
