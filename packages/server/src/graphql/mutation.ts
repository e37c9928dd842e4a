import type { Action } from '@hubcap/rules/tenancy/can'

/** What every mutation field declares: refusals are answers, and which line of the role matrix it stands under. */
export const mutationOf = (action: Action | null) => ({ errors: {}, extensions: { action } })
