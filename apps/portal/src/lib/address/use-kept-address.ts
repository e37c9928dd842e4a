'use client'

import { useSearchParams } from 'next/navigation'
import { keptAddress } from './kept-address.ts'

/** Turns a path into one that keeps the chosen place and month. */
export function useKeptAddress(): (path: string) => string {
  const search = useSearchParams()
  return (path) => keptAddress(path, new URLSearchParams(search))
}
