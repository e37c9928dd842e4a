import type { Role, Scope } from './role.ts'

/** Who asks: one account acting as one of its posts. It is resolved once and stays the same for the whole request. */
export type Actor = {
  readonly tenantId: string
  /** Null for the system's own work inside one chain: jobs, commands, the demo. */
  readonly userAccountId: string | null
  readonly assignmentId: string | null
  readonly role: Role
  readonly scope: Scope
  /** Franchisees the post belongs to: for a store manager, those of the stores. Empty for HQ, who need none. */
  readonly franchiseeIds: readonly string[]
  /** Stores the post names; empty where it holds for whole franchisees or the chain. */
  readonly storeIds: readonly string[]
  /** The employment in whose name a rep sells. */
  readonly staffId: string | null
  /** Another system by its API key: it may less than a person of the same role. */
  readonly isKey?: boolean
}

/** The system working inside one chain: it sees all of that chain and nothing of any other. */
export const systemActor = (tenantId: string): Actor => ({
  tenantId,
  userAccountId: null,
  assignmentId: null,
  role: 'hq_admin',
  scope: 'chain',
  franchiseeIds: [],
  storeIds: [],
  staffId: null,
})
