// @ts-check

/*
 * Before anything is painted: that scripts run, and the theme and the size of text that the reader has chosen on this device,
 * so that no page flashes or jumps. The only script in <head>; what writes the choices is device-setting.js.
 */
const { dataset } = document.documentElement
dataset.scripts = ''
// Without https browsers have neither.
if ('share' in navigator) dataset.share = 'sheet'
else if ('clipboard' in navigator) dataset.share = 'copy'
try {
  const theme = localStorage.getItem('mot-cong-theme')
  const text = localStorage.getItem('mot-cong-text')
  if (theme) dataset.theme = theme
  if (text) dataset.text = text
} catch {
  // The reader has closed the storage: nothing was chosen.
}
