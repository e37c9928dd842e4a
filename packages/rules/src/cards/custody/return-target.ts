/** Up to whom numbers are returned. */
export const returnTargets = ['headquarters', 'franchisee', 'store'] as const
