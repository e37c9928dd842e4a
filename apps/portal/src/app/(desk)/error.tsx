'use client'

import { useRouter } from 'next/navigation'
import { startTransition } from 'react'
import { ErrorState } from '@/patterns/error-state.tsx'

export default function DeskError({ reset }: { error: Error; reset: () => void }) {
  const router = useRouter()
  const again = () =>
    startTransition(() => {
      router.refresh()
      reset()
    })
  return <ErrorState onRetry={again} />
}
