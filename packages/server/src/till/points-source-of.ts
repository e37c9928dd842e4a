type Payment = { readonly movementId: string | null; readonly points: number | null }

/**
 * The movement that the points of a sale are earned with, and taken back with: its first payment's that moved anything. An
 * unlimited period card at its own seller's moves nothing, and earns nothing; what points pay earns none.
 */
export const pointsSourceOf = (payments: readonly Payment[]): string | null =>
  payments.find(({ movementId, points }) => movementId !== null && points === null)?.movementId ?? null
