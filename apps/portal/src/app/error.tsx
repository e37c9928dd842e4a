'use client'

import { useWhyStopped } from '@/lib/api/use-why-stopped.ts'
import { ErrorState } from '@/patterns/error-state.tsx'

export default function RootError({ error }: { error: Error & { digest?: string } }) {
  const why = useWhyStopped(error.digest)
  return (
    <main className="flex min-h-dvh items-center justify-center">
      <ErrorState {...(why && { hint: why })} onRetry={() => location.reload()} />
    </main>
  )
}
