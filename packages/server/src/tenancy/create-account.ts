import type { Writing } from '@hubcap/database/door/database'
import type { Locale } from '@hubcap/rules/tenancy/locale'
import type { Role } from '@hubcap/rules/tenancy/role'
import { uuidv7 } from 'uuidv7'

export type NewAccount = {
  tenantId: string
  /** From whoever has named it already in the same transaction; made here where left out. */
  userAccountId?: string
  name: string
  email: string | null
  phoneKey: string | null
  locale: Locale
  passwordHash: string
  posts: readonly NewPost[]
}

/** places: none for HQ, whole franchisees for owners, stores for managers and reps. */
export type NewPost = {
  role: Role
  staffId: string | null
  places: readonly { franchiseeId: string; storeId: string | null }[]
}

/** Makes an account with its posts, in the transaction of whoever makes it. */
export async function createAccount(db: Writing, account: NewAccount, now: Date): Promise<string> {
  const { tenantId, userAccountId = uuidv7(), passwordHash, posts, ...fields } = account
  await db.userAccount.createMany({
    data: [{ ...fields, tenantId, id: userAccountId, status: 'active', createdAt: now }],
  })
  await db.userCredential.createMany({ data: [{ tenantId, userAccountId, passwordHash, changedAt: now }] })
  for (const { role, staffId, places } of posts) {
    const assignmentId = uuidv7()
    await db.assignment.createMany({
      data: [{ tenantId, id: assignmentId, userAccountId, role, staffId, createdAt: now }],
    })
    await db.assignmentPlace.createMany({
      data: places.map((place) => ({ ...place, tenantId, id: uuidv7(), userAccountId, assignmentId })),
    })
  }
  return userAccountId
}
