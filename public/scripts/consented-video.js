// @ts-check

/*
 * <consented-video>: a still of our own that leads to a film elsewhere. Pressing it is the reader's consent; only then is
 * the film loaded, in the place of the still.
 */

class ConsentedVideo extends HTMLElement {
  connectedCallback() {
    this.querySelector('a')?.addEventListener('click', (event) => {
      // Another tab, or a copy of the address, is the reader's own way.
      if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
      event.preventDefault()
      const film = this.dataset.kind === 'file' ? this.film() : this.frame()
      this.replaceChildren(film)
      film.focus()
    })
  }

  frame() {
    const frame = document.createElement('iframe')
    const source = new URL(this.dataset.source ?? '')
    source.searchParams.set('autoplay', '1')
    frame.title = this.dataset.name ?? ''
    frame.allow = 'autoplay; encrypted-media; fullscreen; picture-in-picture'
    frame.allowFullscreen = true
    frame.referrerPolicy = 'strict-origin-when-cross-origin'
    frame.src = source.href
    return frame
  }

  film() {
    const film = document.createElement('video')
    film.controls = true
    film.autoplay = true
    film.setAttribute('aria-label', this.dataset.name ?? '')
    film.src = this.dataset.source ?? ''
    return film
  }
}

customElements.define('consented-video', ConsentedVideo)
