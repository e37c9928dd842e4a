import { maskPlate } from '@hubcap/rules/customers/plate-key'
import type { AddVehicleInput } from '@hubcap/rules/customers/vehicle.input'
import { uuidv7 } from 'uuidv7'
import { claimKey } from '../operation/claim-key.ts'
import { recordChange } from '../operation/record-change.ts'
import { refuseDuplicate } from '../operation/refuse-duplicate.ts'
import { notFound, Refused } from '../operation/refused.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { requirePlateKey } from './require-plate-key.ts'

/** The log keeps a plate in part: it stays when the customer is erased. @throws Refused vehicle.plate_taken */
export async function addVehicle(request: Request, input: AddVehicleInput): Promise<string> {
  authorize(request, 'customer.update')
  const { idempotencyKey, customerId, ...fields } = input
  const plateKey = requirePlateKey(request, fields.plate)
  const { tenantId } = request.actor
  const row = { tenantId, id: uuidv7(), customerId, ...fields, plateKey, createdAt: request.now }
  const write = () =>
    doorOf(request).write(async (db) => {
      const made = await claimKey(db, request, {
        operation: 'addVehicle',
        key: idempotencyKey,
        input,
        resultId: row.id,
      })
      if (made) return made
      const customer = await db.customer.findFirst({ where: { id: customerId } })
      if (!customer) throw notFound()
      if (customer.erasedAt) throw new Refused('customer.erased')
      await db.vehicle.create({ data: row })
      await recordChange(db, request, {
        action: 'customer.update',
        entity: 'customer',
        entityId: customerId,
        franchiseeId: null,
        after: { vehicle: maskPlate(plateKey) },
      })
      return row.id
    })
  return refuseDuplicate(write, { plate_key: 'vehicle.plate_taken' })
}
