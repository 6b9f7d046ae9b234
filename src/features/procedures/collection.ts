import type { CollectionConfig } from 'payload'
import { dayField } from '@/platform/fields/day-field'
import { slugField } from '@/platform/fields/slug-field'
import { sourceFields, sourceIndex } from '@/platform/fields/source-fields'
import { changeNotesField } from '@/platform/publishing/change-notes/field'
import { publishable } from '@/platform/publishing/publishable'
import { slugWithSuffix } from '@/platform/text/slug'
import { sharedReference } from '@/platform/users/access'
import { missingPartsField } from './completeness/missing-parts-field'
import { refuseIncomplete } from './completeness/refuse-incomplete'
import {
  keepDecidedState,
  keepWhatDecisionsName,
  oneWriterAtATime,
  refuseEarlyPublication,
} from './decisions/guards'
import { publicationFields } from './decisions/publication-fields'
import { attentionEndpoints } from './attention/endpoints'
import { exportEndpoint } from './export/endpoint'
import { compareTab } from './history/compare-tab'
import { casesField, formsField, legalBasisField, stepsField, submissionMethodsField } from './part-fields'
import { agencyFields, identityFields, onlineFields, relationFields } from './record-fields'

/** Thủ tục hành chính: one shared catalogue; communes offer its items, they do not copy them. */
export const procedures: CollectionConfig = publishable({
  slug: 'procedures',
  labels: { singular: 'Thủ tục', plural: 'Thủ tục hành chính' },
  admin: {
    group: 'Nội dung',
    useAsTitle: 'name',
    defaultColumns: ['code', 'name', 'sector', 'status', 'missingParts', '_status'],
    listSearchableFields: ['code', 'name'],
    components: {
      beforeListTable: [
        '@/features/procedures/completeness/incomplete-link#IncompleteLink',
        '@/features/procedures/export/export-buttons#ExportButtons',
      ],
      views: { edit: { compare: compareTab } },
    },
    description: 'Danh mục dùng chung cho mọi trang; mỗi xã khai nơi tiếp nhận của mình.',
  },
  access: sharedReference('editor', 'publisher'),
  endpoints: [exportEndpoint, ...attentionEndpoints],
  hooks: {
    beforeOperation: [oneWriterAtATime],
    beforeChange: [keepDecidedState],
    afterChange: [refuseIncomplete, refuseEarlyPublication],
    beforeDelete: [keepWhatDecisionsName],
  },
  indexes: [sourceIndex],
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: 'Thủ tục', fields: identityFields },
        { label: 'Cơ quan', fields: agencyFields },
        { label: 'Trình tự', fields: [stepsField] },
        { label: 'Cách nộp, thời hạn, phí', fields: [submissionMethodsField] },
        {
          label: 'Hồ sơ',
          fields: [
            casesField,
            { name: 'dossierSets', type: 'number', label: 'Số bộ hồ sơ', min: 0 },
            formsField,
          ],
        },
        {
          label: 'Kết quả, điều kiện',
          fields: [
            { name: 'results', type: 'textarea', label: 'Kết quả thực hiện', localized: true },
            { name: 'conditions', type: 'textarea', label: 'Yêu cầu, điều kiện', localized: true },
          ],
        },
        { label: 'Căn cứ pháp lý', fields: [legalBasisField] },
        { label: 'Trực tuyến', fields: onlineFields },
        { label: 'Liên quan', fields: relationFields },
        { label: 'Công bố', fields: publicationFields },
      ],
    },
    changeNotesField,
    {
      ...slugField(nameAndCode),
      unique: true,
    },
    dayField({
      name: 'reviewedOn',
      label: 'Rà soát gần nhất',
      description: 'Ngày đã đối chiếu với quyết định công bố.',
    }),
    missingPartsField,
    ...sourceFields,
  ],
})

function nameAndCode({ name, code }: Record<string, unknown>): unknown {
  return typeof name === 'string' && typeof code === 'string' ? slugWithSuffix(name, code) : name
}
