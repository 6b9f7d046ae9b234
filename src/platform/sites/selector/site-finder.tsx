'use client'

import { useEffect, useState } from 'react'
import { chooseSite } from './choose-site'

const MOST_FOUND = 12
const PAUSE_MS = 250

type Found = { id: string; name: string }

/** Finds a site by a part of its name and chooses it for the whole admin. */
export function SiteFinder() {
  const [words, setWords] = useState('')
  const [found, setFound] = useState<Found[] | null>(null)
  const wanted = words.trim()

  useEffect(() => {
    if (wanted === '') return setFound(null)
    const stopped = new AbortController()
    const timer = setTimeout(() => {
      findSites(wanted, stopped.signal).then(setFound, () => setFound([]))
    }, PAUSE_MS)
    return () => {
      clearTimeout(timer)
      stopped.abort()
    }
  }, [wanted])

  return (
    <div className="field-type text" style={{ marginBottom: 'var(--base)', width: '100%' }}>
      <label className="field-label" htmlFor="find-site">
        Tìm trang khác
      </label>
      <input
        id="find-site"
        onChange={({ target }) => setWords(target.value)}
        placeholder="Tên xã, phường…"
        type="search"
        value={words}
      />
      <div aria-live="polite">
        {found?.length === 0 && <p>Không có trang nào tên như vậy.</p>}
        {found?.map(({ id, name }) => (
          <button className="nav__link" key={id} onClick={() => chooseFor(id)} type="button">
            {name}
          </button>
        ))}
      </div>
    </div>
  )
}

async function findSites(name: string, signal: AbortSignal): Promise<Found[]> {
  const query = new URLSearchParams({
    ...{ 'where[name][like]': name, 'select[name]': 'true', sort: 'name' },
    ...{ depth: '0', limit: String(MOST_FOUND), locale: 'vi' },
  })
  const response = await fetch(`/api/sites?${query}`, { credentials: 'include', signal })
  if (!response.ok) return []
  return ((await response.json()) as { docs: Found[] }).docs
}

function chooseFor(id: string): void {
  chooseSite(id)
  // The lists of the page are of the site chosen before.
  window.location.reload()
}
