// @ts-check

/**
 * Sets how pages look on this device, now and at the next visit (display-settings.js). Where the browser keeps nothing it
 * holds for this page alone.
 * @param {'theme' | 'text'} name
 * @param {string | null} value `null` for what every reader begins with
 */
export function setOnDevice(name, value) {
  const { dataset } = document.documentElement
  if (value === null) delete dataset[name]
  else dataset[name] = value
  try {
    if (value === null) localStorage.removeItem(`mot-cong-${name}`)
    else localStorage.setItem(`mot-cong-${name}`, value)
  } catch {
    // The reader has closed the storage.
  }
}
