'use client'

import { useFormat } from '@/lib/format/use-format.ts'

/** From which month to which, in words. */
export function useSpan() {
  const { month } = useFormat()
  return ({ fromMonth, toMonth }: { fromMonth: string; toMonth: string }) => {
    const [from, to] = [month(fromMonth.slice(0, 7)), month(toMonth.slice(0, 7))]
    return from === to ? from : `${from} – ${to}`
  }
}
