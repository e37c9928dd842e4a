/**
 * The kinds of issuer that the law tells apart: above a size, for a group under one owner, for a brand's franchise, and
 * the rest. A card that a whole franchise chain accepts is a brand's, whoever sells it.
 */
export const issuerKinds = ['scale', 'group', 'brand', 'other'] as const
export type IssuerKind = (typeof issuerKinds)[number]

/** Those whose prepaid money is held in custody and who report each quarter. */
export const supervisedIssuers = ['scale', 'group', 'brand'] as const
export type SupervisedIssuer = (typeof supervisedIssuers)[number]

export const isSupervised = (kind: IssuerKind): kind is SupervisedIssuer => kind !== 'other'
