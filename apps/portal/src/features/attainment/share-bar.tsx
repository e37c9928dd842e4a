'use client'

import { useFormat } from '@/lib/format/use-format.ts'

/** How much of it was reached, in figures and as a bar that ends with all of it. */
export function ShareBar({ attainment }: { attainment: number }) {
  const { share } = useFormat()
  const width = `${Math.min(1, Math.max(0, attainment)) * 100}%`
  return (
    <span className="inline-flex items-center justify-end gap-2">
      <span aria-hidden className="h-1.5 w-16 overflow-hidden rounded-full bg-sunken max-lg:hidden">
        <span className={`block h-full ${attainment >= 1 ? 'bg-good' : 'bg-accent'}`} style={{ width }} />
      </span>
      <span className="min-w-12">{share(attainment)}</span>
    </span>
  )
}
