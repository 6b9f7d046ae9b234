// @ts-check

/* <copy-text>: a button that copies the text beside it, or selects it where the browser does not let it copy. */

class CopyText extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button')
    if (!button) return
    button.hidden = false
    button.addEventListener('click', () => void this.copy())
  }

  async copy() {
    const text = this.querySelector('[data-copied]')
    const status = this.querySelector('[role=status]')
    if (!text || !status) return
    // Emptied first, so that copying once more is said once more.
    status.textContent = ''
    try {
      await navigator.clipboard.writeText(text.textContent.trim())
      status.textContent = this.dataset.done ?? ''
    } catch {
      // No clipboard without https, or the reader said no: the text is selected, ready to be copied by hand.
      getSelection()?.selectAllChildren(text)
      status.textContent = this.dataset.selected ?? ''
    }
  }
}

customElements.define('copy-text', CopyText)
