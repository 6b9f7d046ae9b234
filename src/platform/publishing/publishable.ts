import type { CollectionConfig } from 'payload'
import { followDraftFiles, forgetDraftFiles } from '../media/draft-uses'
import { reviewLinksField } from '../preview/admin/panel-field'
import { forgetSharing, settleOffers } from '../sharing/settle-offers'
import { refuseDeletionWhenEnded, refuseWhenEnded } from '../sites/ended-site'
import { normaliseTextsIn } from '../text/normalise'
import { checkReferences } from './check-references'
import { recordDeletion, recordPublication } from './record-publication'
import { forgetHoldOfDeleted, refuseStaleSave, settleSave } from '../editing/stale-save'
import { keepRefusedText } from '../editing/keep-refused'
import { restoreAsDraftOnly } from '../editing/versions/restore-as-draft'
import { editingDesk, withVersionScreen } from '../editing/form-part'
import { noteStart, startedFromField } from '../editing/started-from-field'
import { workflowButtons, workflowPanel } from '../workflow/form-parts'
import { holdItemFirst } from '../workflow/hold-item-first'
import { wholeOrNothing } from './whole-or-nothing'

/**
 * A collection whose items are drafted and published: drafts, the check of references, one publishing rule, an
 * immutable publication row, its state on the way to the public, the sync job and what is offered to the site above, all in the transaction of the write.
 */
export function publishable(config: CollectionConfig): CollectionConfig {
  return {
    ...config,
    versions: { maxPerDoc: 100, drafts: true },
    admin: {
      ...config.admin,
      components: {
        ...config.admin?.components,
        edit: { ...config.admin?.components?.edit, ...workflowButtons },
        views: withVersionScreen(config.admin?.components?.views),
      },
    },
    fields: [
      editingDesk,
      startedFromField,
      workflowPanel,
      ...reviewLinksField(config.slug),
      ...config.fields,
    ],
    hooks: {
      ...config.hooks,
      beforeOperation: [noteStart, restoreAsDraftOnly, ...(config.hooks?.beforeOperation ?? [])],
      beforeValidate: [({ data }) => normaliseTextsIn(data), ...(config.hooks?.beforeValidate ?? [])],
      afterOperation: [...(config.hooks?.afterOperation ?? []), wholeOrNothing],
      beforeChange: [
        holdItemFirst,
        refuseStaleSave,
        refuseWhenEnded,
        ...(config.hooks?.beforeChange ?? []),
        checkReferences,
      ],
      beforeDelete: [refuseDeletionWhenEnded, ...(config.hooks?.beforeDelete ?? [])],
      afterChange: [
        ...(config.hooks?.afterChange ?? []),
        recordPublication,
        followDraftFiles,
        settleOffers,
        settleSave,
      ],
      afterDelete: [
        ...(config.hooks?.afterDelete ?? []),
        recordDeletion,
        forgetDraftFiles,
        forgetSharing,
        forgetHoldOfDeleted,
      ],
      afterError: [...(config.hooks?.afterError ?? []), keepRefusedText],
    },
  }
}
