/** Where somebody who may buy was met. */
export const leadSources = ['walk_in', 'phone', 'referral', 'web', 'event', 'list', 'other'] as const
export type LeadSource = (typeof leadSources)[number]

/** How likely they are to buy: A soon, D hardly. */
export const leadGrades = ['A', 'B', 'C', 'D'] as const
export type LeadGrade = (typeof leadGrades)[number]

export const leadStatuses = ['open', 'won', 'lost'] as const
export type LeadStatus = (typeof leadStatuses)[number]

/** Why nothing came of a lead. */
export const lostReasons = ['no_need', 'price', 'competitor', 'unreachable', 'too_far', 'duplicate', 'other'] as const
export type LostReason = (typeof lostReasons)[number]

export const touchKinds = ['call', 'visit', 'message', 'other'] as const
export type TouchKind = (typeof touchKinds)[number]

export const touchOutcomes = ['reached', 'not_reached'] as const
export type TouchOutcome = (typeof touchOutcomes)[number]

/** By what two leads seem to be one person. */
export const twinSigns = ['phone', 'plate', 'name'] as const
export type TwinSign = (typeof twinSigns)[number]
