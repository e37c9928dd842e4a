import type { Writing } from '@hubcap/database/door/database'
import { scrubStaff } from '@hubcap/database/lookups/scrub-staff'
import { decideStaffErasure } from '@hubcap/rules/network/decide-staff-erasure'
import type { EraseStaffInput } from '@hubcap/rules/network/erase-staff.input'
import { nameKey } from '@hubcap/rules/network/name-key'
import type { StaffStatus } from '@hubcap/rules/network/staff-status'
import type { Locale } from '@hubcap/rules/tenancy/locale'
import { formerStaffTerm } from '@hubcap/words/terms/network'
import { decided } from '../operation/decided.ts'
import { recordChange } from '../operation/record-change.ts'
import { notFound } from '../operation/refused.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { lockChain } from '../tenancy/lock-chain.ts'

type Person = {
  readonly employments: readonly { readonly id: string; readonly staffNo: string }[]
  readonly accountIds: readonly string[]
}

/** All that one person is in the chain: every employment, and the accounts that act for one of them. */
async function loadPerson(db: Writing, id: string) {
  const staff = await db.staff.findFirst({ where: { id } })
  if (!staff) throw notFound()
  const employments = await db.staff.findMany({ where: { personId: staff.personId }, orderBy: { createdAt: 'asc' } })
  const staffId = { in: employments.map((one) => one.id) }
  const posts = await db.assignment.findMany({ where: { staffId }, select: { userAccountId: true } })
  const accountIds = [...new Set(posts.map(({ userAccountId }) => userAccountId))]
  const others = { userAccountId: { in: accountIds }, endedAt: null, OR: [{ staffId: null }, { NOT: { staffId } }] }
  return {
    staff,
    person: { employments, accountIds },
    employments,
    otherPosts: await db.assignment.count({ where: others }),
  }
}

/** Accounts are shut for good. They keep a login, as every account does: one that nobody has. */
async function eraseAccounts(db: Writing, ids: readonly string[], erased: string, now: Date): Promise<void> {
  const userAccountId = { in: [...ids] }
  for (const id of ids) {
    const login = { email: `${id}@erased.invalid`, phoneKey: null }
    await db.userAccount.updateMany({ where: { id }, data: { name: erased, ...login, status: 'suspended' } })
  }
  await db.assignment.updateMany({ where: { userAccountId, endedAt: null }, data: { endedAt: now } })
  await db.userSession.deleteMany({ where: { userAccountId } })
  await db.recoveryCode.deleteMany({ where: { userAccountId } })
  await db.secondFactor.deleteMany({ where: { userAccountId } })
  await db.savedView.deleteMany({ where: { userAccountId } })
  await db.reportSchedule.deleteMany({ where: { userAccountId } })
  await db.cardSale.updateMany({ where: { recordedById: userAccountId }, data: { recordedByName: erased } })
  await db.cardSale.updateMany({ where: { voidedById: userAccountId }, data: { voidedByName: erased } })
  await db.invitation.updateMany({ where: { invitedById: userAccountId }, data: { invitedByName: erased } })
}

/** What was written to them, and the invitations by which they came. */
async function eraseMail(db: Writing, { employments, accountIds }: Person, erased: string): Promise<void> {
  const ids = employments.map(({ id }) => id)
  const accounts = await db.userAccount.findMany({ where: { id: { in: [...accountIds] } }, select: { email: true } })
  const theirs = { OR: [{ staffId: { in: ids } }, { acceptedById: { in: [...accountIds] } }] }
  const invitations = await db.invitation.findMany({ where: theirs, select: { email: true } })
  const recipient = [...accounts, ...invitations].flatMap(({ email }) => email ?? [])
  const written = { recipient: erased, recipientName: erased, subject: erased, body: erased, html: null }
  await db.message.updateMany({ where: { recipient: { in: recipient } }, data: written })
  await db.invitation.updateMany({ where: theirs, data: { name: erased, email: null, phone: null } })
}

async function erase(db: Writing, person: Person, termOf: (staffNo: string) => string, now: Date): Promise<void> {
  const { employments, accountIds } = person
  const erased = termOf(employments[0]?.staffNo ?? '')
  await scrubStaff(db, { staffIds: employments.map(({ id }) => id), accountIds, erased })
  await eraseMail(db, person, erased)
  await eraseAccounts(db, accountIds, erased, now)
  const staffId = { in: employments.map(({ id }) => id) }
  await db.staffLeave.updateMany({ where: { staffId, note: { not: null } }, data: { note: null } })
  for (const { id, staffNo } of employments) {
    const name = termOf(staffNo)
    const named = { name, nameKey: nameKey(name, 'person') }
    const data = { ...named, phone: null, erasedAt: now, revision: { increment: 1 } }
    await db.staff.updateMany({ where: { id }, data })
    await db.cardSale.updateMany({ where: { staffId: id }, data: { staffName: name } })
    await db.performanceScore.updateMany({ where: { staffId: id }, data: named })
  }
}

/**
 * Erases name, phone and login of somebody who has left every employment, for good: figures stay, under the staff number.
 * @throws Refused staff.erased, staff.other_number, staff.not_left, staff.has_posts
 */
export async function eraseStaff(request: Request, { id, staffNo: typedNo }: EraseStaffInput): Promise<string> {
  authorize(request, 'staff.erase')
  await doorOf(request).write(async (db) => {
    await lockChain(db, request.actor.tenantId)
    const { staff, person, employments, otherPosts } = await loadPerson(db, id)
    const { staffNo, erasedAt, franchiseeId } = staff
    const statuses = employments.map(({ status }) => status as StaffStatus)
    decided(decideStaffErasure({ staffNo, typedNo, erasedAt, statuses, otherPosts }))
    const { locale } = await db.chain.findFirstOrThrow({ select: { locale: true } })
    const term = formerStaffTerm[locale as Locale]
    await erase(db, person, (number) => term.replace('{staffNo}', number), request.now)
    const change = { action: 'staff.erase', entity: 'staff', entityId: id, franchiseeId } as const
    await recordChange(db, request, {
      ...change,
      before: { staffNo, erasedAt },
      after: { staffNo, erasedAt: request.now },
    })
  })
  return id
}
