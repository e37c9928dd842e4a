/** A share as CSS takes it: 0.125 → 12.50% */
export const percent = (share: number): string => `${(share * 100).toFixed(2)}%`
