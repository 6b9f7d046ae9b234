import type { Page } from 'playwright-core'

/**
 * What a reader would have to scroll sideways for, or cannot see at all, on the page as it stands: text wider than the screen
 * and text cut off by its box. Parts that scroll by themselves (a table, a list of suggestions) may be wider inside; what ends
 * in "…" stands in full elsewhere, where it leads or in the heading below.
 */
export function layoutFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth
    const faults: string[] = []
    const nameOf = (element: Element) =>
      `${element.tagName.toLowerCase()}.${[...element.classList].slice(0, 3).join('.')} “${(element.textContent ?? '').trim().slice(0, 40)}”`
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      element !== document.body &&
      (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement))
    const isForEarsOnly = (element: Element): boolean => {
      const { width: wide, height } = element.getBoundingClientRect()
      return (
        wide <= 1 || height <= 1 || (element.parentElement ? isForEarsOnly(element.parentElement) : false)
      )
    }
    const surplus = document.documentElement.scrollWidth - width
    if (surplus > 0) faults.push(`The page is ${surplus} px wider than the screen`)
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      const hasText = [...element.childNodes].some(
        ({ nodeType, textContent }) => nodeType === 3 && textContent?.trim(),
      )
      if (!hasText || !element.checkVisibility({ visibilityProperty: true }) || isForEarsOnly(element))
        continue
      const { left, right } = element.getBoundingClientRect()
      if ((right > width + 1 || left < -1) && !scrolls(element))
        faults.push(`Beyond the edge: ${nameOf(element)}`)
      const { overflowX, overflowY, textOverflow, webkitLineClamp } = getComputedStyle(element)
      const isShortened = textOverflow === 'ellipsis' || webkitLineClamp !== 'none'
      const isCut =
        (/hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1)
      if (isCut && !isShortened) faults.push(`Cut off: ${nameOf(element)}`)
    }
    return faults
  })
}

/** Controls that a thumb can miss: less than 24 by 24 CSS px, unless they are a link within a sentence. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const LEAST = 24
    const controls = document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary',
    )
    return [...controls].flatMap((control) => {
      // A checkbox is as large as the label around it.
      const target = control.closest('label') ?? control
      if (!target.checkVisibility({ visibilityProperty: true })) return []
      const { width, height } = target.getBoundingClientRect()
      const isForEarsOnly = width <= 1 && height <= 1
      const parent = control.parentElement
      const isInSentence =
        control.tagName === 'A' &&
        getComputedStyle(control).display === 'inline' &&
        (parent?.textContent ?? '').trim().length > (control.textContent ?? '').trim().length
      if (isForEarsOnly || isInSentence || (width >= LEAST && height >= LEAST)) return []
      return [`${Math.round(width)} × ${Math.round(height)}: ${target.outerHTML.slice(0, 120)}`]
    })
  })
}
