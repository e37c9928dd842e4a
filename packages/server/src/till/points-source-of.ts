/**
 * The movement that the points of a sale are earned with, and taken back with: its first payment's that moved anything. An
 * unlimited period card at its own seller's moves nothing, and earns nothing.
 */
export const pointsSourceOf = (payments: readonly { readonly movementId: string | null }[]): string | null =>
  payments.find(({ movementId }) => movementId !== null)?.movementId ?? null
