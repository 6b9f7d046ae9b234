import path from 'node:path'

/**
 * Be Vietnam Pro (OFL), the letters of the pages, whole and as TrueType: what draws text here reads no web fonts, and a
 * font of the machine may not have "Ằ Ỗ Ự", or not be there at all.
 */
export const LETTERS = {
  family: 'Be Vietnam Pro SemiBold',
  file: path.resolve(
    'node_modules/@expo-google-fonts/be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf',
  ),
}
