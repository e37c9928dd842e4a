/** What the product writes to people about. */
export const messageKinds = ['invitation'] as const
export type MessageKind = (typeof messageKinds)[number]
