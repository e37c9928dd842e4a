import type { Writing } from '@hubcap/database/door/database'
import { ownEntriesSince } from '@hubcap/database/lookups/own-entries-since'
import type { RevealCustomerPhoneInput } from '@hubcap/rules/customers/reveal-customer-phone.input'
import { decideReveal, longestWindow } from '@hubcap/rules/customers/reveal-limit'
import { decided } from '../operation/decided.ts'
import { recordChange } from '../operation/record-change.ts'
import { notFound, Refused } from '../operation/refused.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { soleFranchisee } from '../operation/sole-franchisee.ts'

const action = 'customer.reveal_phone'

async function requireRoom(db: Writing, { now }: Request): Promise<void> {
  const { minutes, most } = longestWindow
  const times = await ownEntriesSince(db, action, new Date(now.getTime() - minutes * 60_000), most)
  decided(decideReveal(times, now))
}

/**
 * A customer's phone in full, for whoever has to call: one at a time, each in the log.
 * @throws Refused customer.too_many_reveals, customer.erased
 */
export async function revealCustomerPhone(request: Request, { id }: RevealCustomerPhoneInput): Promise<string | null> {
  authorize(request, action)
  return doorOf(request).write(async (db) => {
    const found = await db.customer.findFirst({
      where: { id },
      select: { customerNo: true, phone: true, erasedAt: true },
    })
    if (!found) throw notFound()
    if (found.erasedAt) throw new Refused('customer.erased')
    await requireRoom(db, request)
    const franchiseeId = soleFranchisee(request)
    const after = { customerNo: found.customerNo }
    await recordChange(db, request, { action, entity: 'customer', entityId: id, franchiseeId, after })
    return found.phone
  })
}
