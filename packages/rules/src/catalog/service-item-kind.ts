/** What a visit is for, and what is added to it. */
export const serviceItemKinds = ['basic', 'value_added'] as const
export type ServiceItemKind = (typeof serviceItemKinds)[number]
