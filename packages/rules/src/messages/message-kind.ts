/** What the product writes to people about. */
export const messageKinds = ['invitation', 'report'] as const
export type MessageKind = (typeof messageKinds)[number]
