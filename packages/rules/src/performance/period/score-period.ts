/**
 * A month's scores: draft, made anew as things happen; review, seen with objections open; closed, fixed for good; signed by
 * headquarters.
 */
export const scorePeriodStatuses = ['draft', 'review', 'closed', 'signed'] as const
export type ScorePeriodStatus = (typeof scorePeriodStatuses)[number]

/** Where a month may go from where it stands. */
export const nextStatuses: Readonly<Record<ScorePeriodStatus, readonly ScorePeriodStatus[]>> = {
  draft: ['review'],
  review: ['closed', 'draft'],
  closed: ['signed'],
  signed: [],
}

/** From then on its scores never change. */
export const isFixed = (status: ScorePeriodStatus): boolean => status === 'closed' || status === 'signed'
