import { scaled } from '../exact/scaled.ts'

/**
 * Where a quota has us at the end of a day: its share by working days, or by all open days where none of them is one.
 * Null for no target, and where no day is open. Days in order.
 */
export function expectedBy(
  target: number | null,
  open: readonly string[],
  working: readonly string[],
): (day: string) => number | null {
  const counted = working.length > 0 ? working : open
  if (target === null || counted.length === 0) return () => null
  return (day) => scaled(target, counted.filter((one) => one <= day).length, counted.length)
}
