'use client'

import { useRouter } from 'next/navigation'
import { startTransition } from 'react'
import { useWhyStopped } from '@/lib/api/use-why-stopped.ts'
import { ErrorState } from '@/patterns/error-state.tsx'

export default function DeskError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const why = useWhyStopped(error.digest)
  const router = useRouter()
  const again = () =>
    startTransition(() => {
      router.refresh()
      reset()
    })
  return <ErrorState {...(why && { hint: why })} onRetry={again} />
}
