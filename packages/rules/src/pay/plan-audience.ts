/** Whom a commission plan is for: everybody, everybody of a post, or those to whom it is given. */
export const planAudiences = ['everybody', 'post', 'given'] as const
export type PlanAudience = (typeof planAudiences)[number]
