import type { Writing } from '@hubcap/database/door/database'
import type { Card } from '@hubcap/database/prisma'
import type { TransferCardInput } from '@hubcap/rules/cards/life/transfer-card.input'
import { addCustomer } from '../../customers/add-customer.ts'
import { findByPhone } from '../../customers/find-by-phone.ts'
import { requirePhoneKey } from '../../customers/identify-customer.ts'
import { openFile } from '../../customers/open-file.ts'
import { asDate, todayOf } from '../../operation/dates.ts'
import { notFound } from '../../operation/refused.ts'
import type { Request } from '../../operation/request.ts'

async function receiverOf(
  db: Writing,
  request: Request,
  input: TransferCardInput,
  { franchiseeId }: Card,
  presentedId: string | null,
): Promise<string> {
  if (presentedId) {
    const presented = await db.customer.findFirst({ where: { id: presentedId }, select: { id: true } })
    if (!presented) throw notFound()
    return presented.id
  }
  const [name, phone] = [input.customerName as string, input.customerPhone as string]
  const phoneKey = requirePhoneKey(request, phone, 'customerPhone')
  const known = await findByPhone(db, request, phoneKey)
  if (known) return known.id
  const id = await addCustomer(db, request, { name, phone, phoneKey, franchiseeId })
  const receiverId = id ?? (await findByPhone(db, request, phoneKey))?.id
  if (!receiverId) throw notFound()
  return receiverId
}

/** Who a card goes to: presented, or found by phone, or new to the chain; the card's franchisee knows them from then on, by whoever sold it. */
export async function cardReceiver(
  db: Writing,
  request: Request,
  input: TransferCardInput,
  card: Card,
  presentedId: string | null,
): Promise<string> {
  const customerId = await receiverOf(db, request, input, card, presentedId)
  const { franchiseeId, storeId } = card
  const staffId = card.staffId ?? request.actor.staffId
  if (!staffId) return customerId
  await openFile(db, request, { customerId, franchiseeId, storeId, staffId, openedOn: asDate(todayOf(request)) })
  return customerId
}
