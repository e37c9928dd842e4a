import type { Writing } from '@hubcap/database/door/database'
import { identifyAtTill } from '@hubcap/database/lookups/identify-at-till'
import { maskPhone } from '@hubcap/rules/input/mask-phone'
import type { RecordTillSaleInput } from '@hubcap/rules/till/till-sale.input'
import { uuidv7 } from 'uuidv7'
import { addCustomer } from '../customers/add-customer.ts'
import { lookUpLimit, tooManyLookUps } from '../customers/find-by-phone.ts'
import { requirePhoneKey } from '../customers/identify-customer.ts'
import { openFile } from '../customers/open-file.ts'
import { requirePlateKey } from '../customers/require-plate-key.ts'
import { asDate } from '../operation/dates.ts'
import type { Request } from '../operation/request.ts'

type Visit = {
  readonly input: Pick<RecordTillSaleInput, 'storeId' | 'staffId' | 'customerName' | 'customerPhone' | 'plate'>
  readonly franchiseeId: string
  /** YYYY-MM-DD. */
  readonly soldOn: string
}

/** fileId: of the file that was opened, where they are new. */
export type Served = { readonly customerId: string | null; readonly fileId: string | null }

const unknown: Served = { customerId: null, fileId: null }

/**
 * A walk-in who gives a phone or a plate, so that they are known next time: the chain's customer who has it, or a new one. A
 * known one who is another franchisee's stays theirs.
 */
export async function servedCustomer(db: Writing, request: Request, visit: Visit): Promise<Served> {
  const { storeId, staffId, customerName, customerPhone, plate } = visit.input
  if (!customerPhone && !plate) return unknown
  const phoneKey = customerPhone && requirePhoneKey(request, customerPhone, 'customerPhone')
  const plateKey = plate && requirePlateKey(request, plate)
  const lookUp = async () => {
    const found = await identifyAtTill(db, { cardNo: null, phoneKey, plateKey }, request.now, lookUpLimit(request))
    if (found === 'too_many') throw tooManyLookUps()
    return found?.customerId ? { customerId: found.customerId, fileId: null } : null
  }
  const known = await lookUp()
  if (known) return known
  const { franchiseeId, soldOn } = visit
  const name = customerName ?? plateKey ?? maskPhone(phoneKey as string)
  const customerId = await addCustomer(db, request, { name, phone: customerPhone, phoneKey, franchiseeId })
  // Another till has just entered the same phone.
  if (customerId === null) return (await lookUp()) ?? unknown
  const fileId = await openFile(db, request, { customerId, franchiseeId, storeId, staffId, openedOn: asDate(soldOn) })
  if (plate && plateKey) {
    const { tenantId } = request.actor
    await db.vehicle.create({ data: { tenantId, id: uuidv7(), customerId, plate, plateKey, createdAt: request.now } })
  }
  return { customerId, fileId }
}
