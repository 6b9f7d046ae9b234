// @ts-check

/** Ticks older than this belong to a dossier that was handed in long ago. */
const LONGEST_MS = 60 * 86_400_000

/** @param {string} list @param {string} box */
const keyOf = (list, box) => `${list}/${box}`

/**
 * Keeps what is ticked off in a list of papers on this device for two months. Nothing is sent anywhere; where the
 * browser keeps nothing, the list works as without a script.
 * @param {HTMLFormElement} form its `data-remember` names the list, each box's `value` names its paper
 */
export function rememberTicks(form) {
  const list = `ticks:${form.dataset.remember ?? ''}`
  const boxes = [...form.querySelectorAll('input')].filter(({ type }) => type === 'checkbox')
  const kept = read(list)
  for (const box of boxes) if (kept.has(keyOf(box.name, box.value))) box.checked = true

  form.addEventListener('change', () => {
    const ticked = boxes.filter(({ checked }) => checked).map(({ name, value }) => keyOf(name, value))
    write(list, ticked)
  })
  form.addEventListener('reset', () => write(list, []))
}

/** @param {string} list @returns {Set<string>} */
function read(list) {
  try {
    const { at, ticked } = /** @type {{ at: number, ticked: string[] }} */ (
      JSON.parse(localStorage.getItem(list) ?? '{}')
    )
    return Date.now() - at < LONGEST_MS && Array.isArray(ticked) ? new Set(ticked) : new Set()
  } catch {
    return new Set()
  }
}

/** @param {string} list @param {string[]} ticked */
function write(list, ticked) {
  try {
    if (ticked.length > 0) localStorage.setItem(list, JSON.stringify({ at: Date.now(), ticked }))
    else localStorage.removeItem(list)
  } catch {
    // Full, or forbidden.
  }
}
