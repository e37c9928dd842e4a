import type { PayRunStatus } from '@generated/graphql.ts'
import type { Tone } from '@/patterns/status-badge.tsx'

export const payRunTone: Record<PayRunStatus, Tone> = {
  calculated: 'still',
  reviewed: 'warn',
  approved: 'warn',
  locked: 'good',
}
