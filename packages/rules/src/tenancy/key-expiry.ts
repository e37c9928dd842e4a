/** Two years. A key that never ends is one that nobody remembers. */
export const mostKeyDays = 730

/** As many as one chain has that hold. */
export const mostKeys = 50

const day = 24 * 60 * 60 * 1000

/** Until when a key that is made now holds. */
export const keyExpiry = (now: Date, days: number): Date => new Date(now.getTime() + days * day)

/** How long the last use of a key may be written down late: not each request writes. */
const useIsToldAfter = 60 * 1000

export const isUseToBeWritten = (lastUsedAt: Date | null, now: Date): boolean =>
  lastUsedAt === null || now.getTime() - lastUsedAt.getTime() >= useIsToldAfter
