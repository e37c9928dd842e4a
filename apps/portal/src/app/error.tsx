'use client'

import { ErrorState } from '@/patterns/error-state.tsx'

export default function RootError() {
  return (
    <main className="flex min-h-dvh items-center justify-center">
      <ErrorState onRetry={() => location.reload()} />
    </main>
  )
}
