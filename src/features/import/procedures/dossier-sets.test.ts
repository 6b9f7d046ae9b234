import { expect, it } from 'vitest'
import { dossierSetsIn } from './dossier-sets'

it.each([
  ['* Số lượng hồ sơ: 01 (một) bộ.', 1],
  ['Số lượng bộ hồ sơ: 07 bộ', 7],
  ['Số lượng hồ sơ: 05 bộ (01 bộ bản gốc và 04 bộ bản sao).', 5],
  ['số lượng hồ sơ: một bộ', 1],
  ['Số lượng hồ sơ: 02 (bộ)', 2],
  ['01 bộ hồ sơ', 1],
  ['Số lượng hồ sơ: 01 bộ\nSố lượng hồ sơ: 02 bộ', undefined],
  ['Số lượng hồ sơ: 01 bộ đối với nộp trực tuyến', undefined],
  ['kiểm tra số lượng hồ sơ; nộp 02 bộ bản vẽ', undefined],
  ['người dân nộp 01 bộ hồ sơ tại quầy', undefined],
  ['Số lượng hồ sơ: do tỉnh quy định', undefined],
  ['', undefined],
])('%j → %j', (text, sets) => {
  expect(dossierSetsIn(['Tờ khai', text])).toBe(sets)
})
