import type { Page } from 'playwright-core'

/** More stops than any public page has before what is looked for. */
const MOST_STOPS = 120

/** A reader who has a keyboard and nothing else. */
export class KeyboardReader {
  constructor(readonly page: Page) {}

  /** What has the focus: its role or element, and the words that stand for it. */
  focused(): Promise<{ element: string; words: string; href: string | null }> {
    return this.page.evaluate(() => {
      const control = document.activeElement as HTMLElement
      const words = control.getAttribute('aria-label') ?? control.innerText
      return {
        element: control.tagName.toLowerCase(),
        words: words.replace(/\s+/g, ' ').trim(),
        href: control.getAttribute('href'),
      }
    })
  }

  /** Presses Tab until what is wanted has the focus; returns how many stops that took. */
  async tabTo(wanted: RegExp, element = 'a'): Promise<number> {
    for (let stops = 1; stops <= MOST_STOPS; stops += 1) {
      await this.page.keyboard.press('Tab')
      const { element: found, words } = await this.focused()
      if (found === element && wanted.test(words)) return stops
    }
    throw new Error(`No number of tabs leads to ${String(wanted)}`)
  }

  /** Follows the focused link, or sends the form of the focused field. */
  async enter(arrival: RegExp): Promise<void> {
    await this.page.keyboard.press('Enter')
    await this.page.waitForURL(arrival, { waitUntil: 'load' })
  }
}
