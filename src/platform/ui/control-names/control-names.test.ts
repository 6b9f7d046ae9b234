// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { PICTURE_SIZE_NAMES } from '../../media/picture-sizes'
import { nameControls } from './control-names'

it.each(PICTURE_SIZE_NAMES)('says in Vietnamese which size of a picture "%s" is', (name) => {
  const dialogue = document.createElement('div')
  const size = document.createElement('div')
  size.className = 'preview-sizes__sizeName'
  size.textContent = name
  dialogue.append(size)
  nameControls(dialogue)
  expect(size.textContent).toMatch(/^Ảnh /)
})
