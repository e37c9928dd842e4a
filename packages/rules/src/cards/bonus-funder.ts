/** Who bears a bonus once it is used: who sold the card, who serves, or headquarters. */
export const bonusFunders = ['seller', 'server', 'headquarters'] as const
export type BonusFunder = (typeof bonusFunders)[number]
