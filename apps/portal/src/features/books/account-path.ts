/** Where a movement is: all that it moved, and what came of it. */
export const movementPath = (movement: string): string => `/books/movement?${new URLSearchParams({ movement })}`

type Account = { kind: string; franchiseeId: string | null; method: string | null }

/** Where an account's statement is. */
export function accountPath(
  { kind, franchiseeId, method }: Account,
  days: { from?: string; to?: string } = {},
): string {
  const search = new URLSearchParams({ kind, ...days })
  if (franchiseeId) search.set('franchisee', franchiseeId)
  if (method) search.set('method', method)
  return `/books/account?${search}`
}
