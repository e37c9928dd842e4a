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
