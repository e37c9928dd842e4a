/** Who owes the customer the value, and so whom the legal limits bind. */
export const cardIssuers = ['headquarters', 'seller'] as const
export type CardIssuer = (typeof cardIssuers)[number]
