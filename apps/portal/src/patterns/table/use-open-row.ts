'use client'

import { parseAsString, useQueryState } from 'nuqs'
import { useCallback } from 'react'

/** The row in the side panel, in the address: a link to it can be shared. No round trip to the server. */
export function useOpenRow() {
  const [openId, setOpenId] = useQueryState('open', parseAsString.withOptions({ history: 'replace', shallow: true }))
  const close = useCallback(() => void setOpenId(null), [setOpenId])
  const open = useCallback((id: string) => void setOpenId(id), [setOpenId])
  return { openId, open, close }
}
