import { SiteField as SiteField_8a383b06dcdc5525d6f3db9c13a8d075 } from '@/platform/sites/selector/site-field'
import { EditingDesk as EditingDesk_3505768b7b8b9c7817f6e807906f5765 } from '@/platform/editing/admin/editing-desk'
import { WorkflowPanel as WorkflowPanel_6dd1e7bee852dea3a1edee55c0ad2812 } from '@/platform/workflow/admin/workflow-panel'
import { ReviewLinksPanel as ReviewLinksPanel_5de9b04652f914dac25794ca312eb2da } from '@/platform/preview/admin/review-links-panel'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { TextsFromElsewhereClient as TextsFromElsewhereClient_e07f257367a2ac29649761d6d24a340b } from '@/platform/rich-text/desk/client'
import { TablesClient as TablesClient_aa99c964ce0e15497b7ce44aaec5924b } from '@/platform/rich-text/tables/client'
import { BlockButtonsClient as BlockButtonsClient_d40b812e2bd8287e37c8363768732659 } from '@/platform/rich-text/blocks/admin/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FileRowLabel as FileRowLabel_de20c4d2179eb71d8e258bfd0aa173e9 } from '@/platform/rich-text/blocks/admin/file-row-label'
import { IntoTextAtOnce as IntoTextAtOnce_7158cf97d3d176d5fcd6a1b57257e3a0 } from '@/platform/rich-text/blocks/admin/into-text-at-once'
import { KeysClient as KeysClient_7af5c1f012b674e0786464f7b5f287c1 } from '@/platform/rich-text/keys/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItemPicker as ItemPicker_c3b9641f329d8e5ef0f7813038508928 } from '@/platform/rich-text/links/admin/item-picker'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ChecklistFeatureClient as ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { IndentFeatureClient as IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { AlignFeatureClient as AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineCodeFeatureClient as InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { WritingChecks as WritingChecks_1f5eada1a586412d7d01d723fd06f622 } from '@/platform/rich-text/checks/writing-checks'
import { OfferNote as OfferNote_f667fc8c0f166daa6fcf555bfb1bc116 } from '@/platform/sharing/form/offer-note'
import { AssignTenantFieldTrigger as AssignTenantFieldTrigger_1d0591e3cf4f332c83a86da13a0de59a } from '@payloadcms/plugin-multi-tenant/client'
import { PublishSlot as PublishSlot_5759dcfc3ca37f0fc6eec9d28f2347a0 } from '@/platform/workflow/admin/publish-slot'
import { StateLine as StateLine_e4308d717fe2d8324660ee1ee147e817 } from '@/platform/workflow/admin/state-line'
import { NoButton as NoButton_e49877f7a873993bd5d46f065cb3ab64 } from '@/platform/workflow/admin/no-button'
import { VersionView as VersionView_77cd9f16e858f899b787deaf42a17b3a } from '@/platform/editing/versions/version-view'
import { NumberNotice as NumberNotice_d9f1dcc708683c7dd701bf46f8e75731 } from '@/platform/official-documents/duplicates/number-notice'
import { AllMembers as AllMembers_a4441da69b554505b88bc9583971b9b0 } from '@/features/directives/components/all-members'
import { FollowLink as FollowLink_eca775aed635de485a3e6cf224e13386 } from '@/features/directives/components/follow-link'
import { ComputedEffect as ComputedEffect_713ab1d23b6fc1dc7047f21b9b6df725 } from '@/features/legal-documents/effect/computed-effect-field'
import { UnlinkedNote as UnlinkedNote_7cf61f4c053c411b1402337c11f8efbb } from '@/features/legal-documents/linking/unlinked/unlinked-note'
import { DecidedChanges as DecidedChanges_8a5f8de55e3705d6c10b6276e38b6433 } from '@/features/procedures/decisions/changes-field'
import { MissingPartsCell as MissingPartsCell_f3334542d97ea48fa8350c72b308a454 } from '@/features/procedures/completeness/missing-parts-cell'
import { MissingPartsNotice as MissingPartsNotice_bf9c68fa1c6f2e99f1631be569301ef1 } from '@/features/procedures/completeness/missing-parts-notice'
import { IncompleteLink as IncompleteLink_76db086cde1332ade4dc9c2b73b67249 } from '@/features/procedures/completeness/incomplete-link'
import { ExportButtons as ExportButtons_f58714593a17c29e82e85c01ce5fb7c4 } from '@/features/procedures/export/export-buttons'
import { CompareView as CompareView_293c15a924ac266ced812025b4bc0e1f } from '@/features/procedures/history/components/compare-view'
import { AddLines as AddLines_0a7d05966c58cdf2cb176ded1a9565e2 } from '@/features/procedures/decisions/add-lines'
import { PlannedLines as PlannedLines_7cfcc057fb0a1b0c994890510a2a2afc } from '@/features/procedures/decisions/planned-lines-field'
import { ReadingNote as ReadingNote_fc2bc0b88926c21254775404d9d4a0ea } from '@/platform/file-text/admin/reading-note'
import { UsedIn as UsedIn_2c0eaee070cad3cb7a10a21e9fcf17a9 } from '@/platform/media/desk/used-in'
import { TextsCell as TextsCell_262f2287609353cd60504641cd4908bd } from '@/platform/search/vocabulary/texts-cell'
import { AccentColorInput as AccentColorInput_f65b7670366a39ff24b394d6af6e9e32 } from '@/platform/sites/accent-color-input'
import { MenuRowLabel as MenuRowLabel_d86ae29fa5999b56a0d717f79e18d716 } from '@/platform/sites/menu-row-label'
import { WatchTenantCollection as WatchTenantCollection_1d0591e3cf4f332c83a86da13a0de59a } from '@payloadcms/plugin-multi-tenant/client'
import { SecuritySummary as SecuritySummary_b45dee691a01f038b13051bc57b67f85 } from '@/platform/users/security/security-summary'
import { LogWordsCell as LogWordsCell_0ea5e68342dab00a575049e0108bc329 } from '@/platform/workflow/admin/log-words'
import { LogWordsField as LogWordsField_0ea5e68342dab00a575049e0108bc329 } from '@/platform/workflow/admin/log-words'
import { RoleNav as RoleNav_f176cfd9d6d8748a2130184d0407043a } from '@/platform/ui/role-nav'
import { NewSiteNav as NewSiteNav_9ad5088d796292978d4180688463034b } from '@/features/new-site/screen/new-site-nav'
import { FollowNav as FollowNav_59ed198efd59b4061b4c8e37f9639f0b } from '@/features/directives/follow-up/parts/follow-nav'
import { MyDesk as MyDesk_81f8e952200d06f4a483d2dda4750d16 } from '@/features/my-desk'
import { TasksCard as TasksCard_f318f198c33a103d657b18714c3c1836 } from '@/features/site-tasks/components/tasks-card'
import { OffersCard as OffersCard_1217f6bce5531bec7a6c3df5f9ed4a63 } from '@/platform/sharing/admin/offers-card'
import { SiteNav as SiteNav_ddfa940db7f25a1fc1f54a2162b06093 } from '@/platform/sites/selector/site-nav'
import { NameControls as NameControls_edaeabef168d76d35cc1a554e4aaacf4 } from '@/platform/ui/control-names/name-controls'
import { SiteSelection as SiteSelection_99ee9819212fad85064dced30e5aa706 } from '@/platform/sites/selector/site-selection'
import { LoginView as LoginView_3bbb619b1345fa897b762d75d684fae8 } from '@/platform/users/login/login-view'
import { FirstAdminView as FirstAdminView_b7fc90c59dbed8fb9eef99f2cd1cad9d } from '@/platform/users/first-admin/first-admin-view'
import { NewPasswordView as NewPasswordView_87955b8295d93b6461501e3369508d0b } from '@/platform/users/login/new-password-view'
import { MyWork as MyWork_81f8e952200d06f4a483d2dda4750d16 } from '@/features/my-desk'
import { SecurityView as SecurityView_36337ee3ea97fe56c7d10557499bcdf3 } from '@/platform/users/security/security-view'
import { InboxView as InboxView_f1a96fa03aaa8bc419d4cfc834035f4a } from '@/features/directives/follow-up/inbox/inbox-view'
import { DeliveryView as DeliveryView_12712356e7f7518481acc16017d77d2f } from '@/features/directives/follow-up/inbox/delivery-view'
import { BoardView as BoardView_d34928355bea66e153f7791d190f58ef } from '@/features/directives/follow-up/board/board-view'
import { DirectiveBoardView as DirectiveBoardView_3c59acea05f0782b0875bc979cf955b7 } from '@/features/directives/follow-up/board/directive-board-view'
import { EntriesView as EntriesView_c8b5997ba1815f26e53aebb9301c60c2 } from '@/features/document-entry/components/entries-view'
import { BatchView as BatchView_56768aa779db8d0b47fb77d54edf6356 } from '@/features/document-entry/components/batch-view'
import { DeadlineView as DeadlineView_bf252885e7dadb99e60dba8dcee395e6 } from '@/platform/official-documents/publishing-deadline/deadline-view'
import { UnlinkedView as UnlinkedView_1cb920429de9010b8478d7b74f1a1c45 } from '@/features/legal-documents/linking/unlinked/unlinked-view'
import { FileTextsView as FileTextsView_a572ff60c1aacb82ef4d2e30a332b252 } from '@/platform/file-text/admin/file-texts-view'
import { FileTextView as FileTextView_8813dacd0828dc6fabfa5db6d524e5e3 } from '@/platform/file-text/admin/file-text-view'
import { MediaDeskView as MediaDeskView_97f750abec3609bf70e40f4194aff6b4 } from '@/platform/media/desk/media-desk-view'
import { SharingView as SharingView_1aa502ce8be4d92c1eb7de0b5adb26e0 } from '@/platform/sharing/admin/sharing-view'
import { ImportsView as ImportsView_e6e78a2e80b2fb4796ced0e367e4c95f } from '@/features/import/updates/components/imports-view'
import { ImportView as ImportView_6607c82536684f3c7d88bb6f62697a9f } from '@/features/import/updates/components/import-view'
import { AttentionView as AttentionView_eef8e7e2b1dd9fdc155d60c304af579f } from '@/features/procedures/attention/attention-view'
import { TasksView as TasksView_0c3dbea3ae392169db2f8f2dc56db886 } from '@/features/site-tasks/components/tasks-view'
import { NewSiteView as NewSiteView_6960514e080a5597491eeb2a7ee0285d } from '@/features/new-site/screen/new-site-view'
import { UnfoundView as UnfoundView_736d776ed98b57b86ed89f53df82902a } from '@/platform/search/counting/unfound-view'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@/platform/sites/selector/site-field#SiteField": SiteField_8a383b06dcdc5525d6f3db9c13a8d075,
  "@/platform/editing/admin/editing-desk#EditingDesk": EditingDesk_3505768b7b8b9c7817f6e807906f5765,
  "@/platform/workflow/admin/workflow-panel#WorkflowPanel": WorkflowPanel_6dd1e7bee852dea3a1edee55c0ad2812,
  "@/platform/preview/admin/review-links-panel#ReviewLinksPanel": ReviewLinksPanel_5de9b04652f914dac25794ca312eb2da,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@/platform/rich-text/desk/client#TextsFromElsewhereClient": TextsFromElsewhereClient_e07f257367a2ac29649761d6d24a340b,
  "@/platform/rich-text/tables/client#TablesClient": TablesClient_aa99c964ce0e15497b7ce44aaec5924b,
  "@/platform/rich-text/blocks/admin/client#BlockButtonsClient": BlockButtonsClient_d40b812e2bd8287e37c8363768732659,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@/platform/rich-text/blocks/admin/file-row-label#FileRowLabel": FileRowLabel_de20c4d2179eb71d8e258bfd0aa173e9,
  "@/platform/rich-text/blocks/admin/into-text-at-once#IntoTextAtOnce": IntoTextAtOnce_7158cf97d3d176d5fcd6a1b57257e3a0,
  "@/platform/rich-text/keys/client#KeysClient": KeysClient_7af5c1f012b674e0786464f7b5f287c1,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@/platform/rich-text/links/admin/item-picker#ItemPicker": ItemPicker_c3b9641f329d8e5ef0f7813038508928,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ChecklistFeatureClient": ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#IndentFeatureClient": IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#AlignFeatureClient": AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineCodeFeatureClient": InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@/platform/rich-text/checks/writing-checks#WritingChecks": WritingChecks_1f5eada1a586412d7d01d723fd06f622,
  "@/platform/sharing/form/offer-note#OfferNote": OfferNote_f667fc8c0f166daa6fcf555bfb1bc116,
  "@payloadcms/plugin-multi-tenant/client#AssignTenantFieldTrigger": AssignTenantFieldTrigger_1d0591e3cf4f332c83a86da13a0de59a,
  "@/platform/workflow/admin/publish-slot#PublishSlot": PublishSlot_5759dcfc3ca37f0fc6eec9d28f2347a0,
  "@/platform/workflow/admin/state-line#StateLine": StateLine_e4308d717fe2d8324660ee1ee147e817,
  "@/platform/workflow/admin/no-button#NoButton": NoButton_e49877f7a873993bd5d46f065cb3ab64,
  "@/platform/editing/versions/version-view#VersionView": VersionView_77cd9f16e858f899b787deaf42a17b3a,
  "@/platform/official-documents/duplicates/number-notice#NumberNotice": NumberNotice_d9f1dcc708683c7dd701bf46f8e75731,
  "@/features/directives/components/all-members#AllMembers": AllMembers_a4441da69b554505b88bc9583971b9b0,
  "@/features/directives/components/follow-link#FollowLink": FollowLink_eca775aed635de485a3e6cf224e13386,
  "@/features/legal-documents/effect/computed-effect-field#ComputedEffect": ComputedEffect_713ab1d23b6fc1dc7047f21b9b6df725,
  "@/features/legal-documents/linking/unlinked/unlinked-note#UnlinkedNote": UnlinkedNote_7cf61f4c053c411b1402337c11f8efbb,
  "@/features/procedures/decisions/changes-field#DecidedChanges": DecidedChanges_8a5f8de55e3705d6c10b6276e38b6433,
  "@/features/procedures/completeness/missing-parts-cell#MissingPartsCell": MissingPartsCell_f3334542d97ea48fa8350c72b308a454,
  "@/features/procedures/completeness/missing-parts-notice#MissingPartsNotice": MissingPartsNotice_bf9c68fa1c6f2e99f1631be569301ef1,
  "@/features/procedures/completeness/incomplete-link#IncompleteLink": IncompleteLink_76db086cde1332ade4dc9c2b73b67249,
  "@/features/procedures/export/export-buttons#ExportButtons": ExportButtons_f58714593a17c29e82e85c01ce5fb7c4,
  "@/features/procedures/history/components/compare-view#CompareView": CompareView_293c15a924ac266ced812025b4bc0e1f,
  "@/features/procedures/decisions/add-lines#AddLines": AddLines_0a7d05966c58cdf2cb176ded1a9565e2,
  "@/features/procedures/decisions/planned-lines-field#PlannedLines": PlannedLines_7cfcc057fb0a1b0c994890510a2a2afc,
  "@/platform/file-text/admin/reading-note#ReadingNote": ReadingNote_fc2bc0b88926c21254775404d9d4a0ea,
  "@/platform/media/desk/used-in#UsedIn": UsedIn_2c0eaee070cad3cb7a10a21e9fcf17a9,
  "@/platform/search/vocabulary/texts-cell#TextsCell": TextsCell_262f2287609353cd60504641cd4908bd,
  "@/platform/sites/accent-color-input#AccentColorInput": AccentColorInput_f65b7670366a39ff24b394d6af6e9e32,
  "@/platform/sites/menu-row-label#MenuRowLabel": MenuRowLabel_d86ae29fa5999b56a0d717f79e18d716,
  "@payloadcms/plugin-multi-tenant/client#WatchTenantCollection": WatchTenantCollection_1d0591e3cf4f332c83a86da13a0de59a,
  "@/platform/users/security/security-summary#SecuritySummary": SecuritySummary_b45dee691a01f038b13051bc57b67f85,
  "@/platform/workflow/admin/log-words#LogWordsCell": LogWordsCell_0ea5e68342dab00a575049e0108bc329,
  "@/platform/workflow/admin/log-words#LogWordsField": LogWordsField_0ea5e68342dab00a575049e0108bc329,
  "@/platform/ui/role-nav#RoleNav": RoleNav_f176cfd9d6d8748a2130184d0407043a,
  "@/features/new-site/screen/new-site-nav#NewSiteNav": NewSiteNav_9ad5088d796292978d4180688463034b,
  "@/features/directives/follow-up/parts/follow-nav#FollowNav": FollowNav_59ed198efd59b4061b4c8e37f9639f0b,
  "@/features/my-desk#MyDesk": MyDesk_81f8e952200d06f4a483d2dda4750d16,
  "@/features/site-tasks/components/tasks-card#TasksCard": TasksCard_f318f198c33a103d657b18714c3c1836,
  "@/platform/sharing/admin/offers-card#OffersCard": OffersCard_1217f6bce5531bec7a6c3df5f9ed4a63,
  "@/platform/sites/selector/site-nav#SiteNav": SiteNav_ddfa940db7f25a1fc1f54a2162b06093,
  "@/platform/ui/control-names/name-controls#NameControls": NameControls_edaeabef168d76d35cc1a554e4aaacf4,
  "@/platform/sites/selector/site-selection#SiteSelection": SiteSelection_99ee9819212fad85064dced30e5aa706,
  "@/platform/users/login/login-view#LoginView": LoginView_3bbb619b1345fa897b762d75d684fae8,
  "@/platform/users/first-admin/first-admin-view#FirstAdminView": FirstAdminView_b7fc90c59dbed8fb9eef99f2cd1cad9d,
  "@/platform/users/login/new-password-view#NewPasswordView": NewPasswordView_87955b8295d93b6461501e3369508d0b,
  "@/features/my-desk#MyWork": MyWork_81f8e952200d06f4a483d2dda4750d16,
  "@/platform/users/security/security-view#SecurityView": SecurityView_36337ee3ea97fe56c7d10557499bcdf3,
  "@/features/directives/follow-up/inbox/inbox-view#InboxView": InboxView_f1a96fa03aaa8bc419d4cfc834035f4a,
  "@/features/directives/follow-up/inbox/delivery-view#DeliveryView": DeliveryView_12712356e7f7518481acc16017d77d2f,
  "@/features/directives/follow-up/board/board-view#BoardView": BoardView_d34928355bea66e153f7791d190f58ef,
  "@/features/directives/follow-up/board/directive-board-view#DirectiveBoardView": DirectiveBoardView_3c59acea05f0782b0875bc979cf955b7,
  "@/features/document-entry/components/entries-view#EntriesView": EntriesView_c8b5997ba1815f26e53aebb9301c60c2,
  "@/features/document-entry/components/batch-view#BatchView": BatchView_56768aa779db8d0b47fb77d54edf6356,
  "@/platform/official-documents/publishing-deadline/deadline-view#DeadlineView": DeadlineView_bf252885e7dadb99e60dba8dcee395e6,
  "@/features/legal-documents/linking/unlinked/unlinked-view#UnlinkedView": UnlinkedView_1cb920429de9010b8478d7b74f1a1c45,
  "@/platform/file-text/admin/file-texts-view#FileTextsView": FileTextsView_a572ff60c1aacb82ef4d2e30a332b252,
  "@/platform/file-text/admin/file-text-view#FileTextView": FileTextView_8813dacd0828dc6fabfa5db6d524e5e3,
  "@/platform/media/desk/media-desk-view#MediaDeskView": MediaDeskView_97f750abec3609bf70e40f4194aff6b4,
  "@/platform/sharing/admin/sharing-view#SharingView": SharingView_1aa502ce8be4d92c1eb7de0b5adb26e0,
  "@/features/import/updates/components/imports-view#ImportsView": ImportsView_e6e78a2e80b2fb4796ced0e367e4c95f,
  "@/features/import/updates/components/import-view#ImportView": ImportView_6607c82536684f3c7d88bb6f62697a9f,
  "@/features/procedures/attention/attention-view#AttentionView": AttentionView_eef8e7e2b1dd9fdc155d60c304af579f,
  "@/features/site-tasks/components/tasks-view#TasksView": TasksView_0c3dbea3ae392169db2f8f2dc56db886,
  "@/features/new-site/screen/new-site-view#NewSiteView": NewSiteView_6960514e080a5597491eeb2a7ee0285d,
  "@/platform/search/counting/unfound-view#UnfoundView": UnfoundView_736d776ed98b57b86ed89f53df82902a,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
