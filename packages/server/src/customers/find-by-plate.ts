import type { Reading } from '@hubcap/database/door/database'
import { writtenPlateKey } from '@hubcap/rules/customers/plate-key'

/** The caller's customer with the vehicle whose full plate the text is. Null where it is none, or out of their sight. */
export async function findByPlate(db: Reading, text: string): Promise<string | null> {
  const plateKey = writtenPlateKey(text)
  if (!plateKey) return null
  const vehicle = await db.vehicle.findFirst({ where: { plateKey }, select: { customerId: true } })
  return vehicle?.customerId ?? null
}
