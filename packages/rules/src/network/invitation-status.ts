/** Pending: the link can be used. It expires by itself, is revoked by whoever may invite, and is accepted once. */
export const invitationStatuses = ['pending', 'accepted', 'expired', 'revoked'] as const
export type InvitationStatus = (typeof invitationStatuses)[number]

export type InvitationState = {
  readonly acceptedAt: Date | null
  readonly revokedAt: Date | null
  readonly expiresAt: Date
}

export function invitationStatus({ acceptedAt, revokedAt, expiresAt }: InvitationState, now: Date): InvitationStatus {
  if (acceptedAt) return 'accepted'
  if (revokedAt) return 'revoked'
  return expiresAt <= now ? 'expired' : 'pending'
}

const invitationDays = 7

/** Until when a link that is issued now holds. */
export const invitationExpiry = (now: Date): Date => new Date(now.getTime() + invitationDays * 24 * 60 * 60 * 1000)
