import type { ClearingRunStatus } from '@generated/graphql.ts'
import type { Tone } from '@/patterns/status-badge.tsx'

export const statusTone = (status: ClearingRunStatus, openContests: number): Tone => {
  if (openContests > 0) return 'bad'
  return status === 'locked' ? 'good' : status === 'drafted' || status === 'discarded' ? 'still' : 'warn'
}
