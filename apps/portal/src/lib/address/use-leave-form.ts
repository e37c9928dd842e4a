'use client'

import { useRouter } from 'next/navigation'
import { backToList } from './list-return.ts'

/** Where a form leads back to, and the way there after saving, with the saved row open and the list read anew. */
export function useLeaveForm(path: string, list: string | null) {
  const router = useRouter()
  return {
    back: backToList(path, list),
    leave(id: string) {
      router.push(backToList(path, list, id))
      router.refresh()
    },
  }
}
