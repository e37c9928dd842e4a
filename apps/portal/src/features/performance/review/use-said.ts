'use client'

import { useRouter } from 'next/navigation'
import { notify } from '@/patterns/toast.tsx'

/** What follows something said to a score: a word of it, and the page as it is now. */
export function useSaid(text: string, close?: () => void): () => void {
  const router = useRouter()
  return () => {
    notify(text)
    close?.()
    router.refresh()
  }
}
