import type { ReactNode } from 'react'
import type { Sized } from './home-arrange'

/** A block of the home page that has something to show. */
export type LoadedBlock = Sized & { node: ReactNode }
