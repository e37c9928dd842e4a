'use client'

import { useTranslations } from 'next-intl'
import { useCallback, useEffect, useRef, useState } from 'react'
import { uploadFile } from '@/lib/api/upload-file.ts'
import { useWhyNot } from '@/patterns/use-why-not.ts'

export type Uploaded = {
  id: string
  name: string
  isPicture: boolean
  /** What the browser itself can show of it. */
  preview: string | null
}

/** Sends files one after the other, so that a slow line carries one whole picture rather than half of each. */
export function useUpload() {
  const t = useTranslations('pay.incentives.evidence')
  const whyNot = useWhyNot()
  const [uploading, setUploading] = useState<{ name: string; share: number } | null>(null)
  const [problem, setProblem] = useState('')
  const abort = useRef<AbortController | null>(null)
  const previews = useRef<string[]>([])
  useEffect(
    () => () => {
      abort.current?.abort()
      for (const address of previews.current) URL.revokeObjectURL(address)
    },
    [],
  )
  /** @returns those that arrived; it stops at the first that doesn't and says why */
  const upload = useCallback(
    async (files: readonly File[]): Promise<Uploaded[]> => {
      abort.current = new AbortController()
      const { signal } = abort.current
      const arrived: Uploaded[] = []
      setProblem('')
      for (const file of files) {
        setUploading({ name: file.name, share: 0 })
        const progress = (share: number) => setUploading({ name: file.name, share })
        const outcome = await uploadFile('/api/incentive-files', file, progress, signal)
        if (signal.aborted) return []
        if (outcome.kind !== 'done') {
          setProblem(t('problem', { name: file.name, why: await whyNot(outcome) }))
          break
        }
        const isPicture = file.type.startsWith('image/')
        const preview = isPicture ? URL.createObjectURL(file) : null
        if (preview) previews.current.push(preview)
        arrived.push({ id: outcome.fileId, name: file.name, isPicture, preview })
      }
      setUploading(null)
      return arrived
    },
    [whyNot, t],
  )
  return { upload, uploading, problem, setProblem }
}
