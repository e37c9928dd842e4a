import type { Role } from '@hubcap/rules/tenancy/role'

/** Where somebody is invited to, as far as it is known: global ids. */
export type Wanted = { role?: Role; franchiseeId?: string | undefined; storeId?: string | undefined; staffId?: string }

/** The form, filled in as far as that is known. */
export function invitePath({ role, franchiseeId, storeId, staffId }: Wanted): string {
  const given = { role, franchisee: franchiseeId, store: storeId, staff: staffId }
  const known = Object.entries(given).filter((entry): entry is [string, string] => Boolean(entry[1]))
  const search = new URLSearchParams(known).toString()
  return search ? `/invitations/new?${search}` : '/invitations/new'
}
