import type { IncentiveStatus } from '@generated/graphql.ts'
import type { Tone } from '@/patterns/status-badge.tsx'

export const incentiveTone: Record<IncentiveStatus, Tone> = {
  proposed: 'warn',
  approved: 'good',
  rejected: 'still',
  withdrawn: 'still',
}
