import { maskPlate } from '@hubcap/rules/customers/plate-key'
import type { RemoveVehicleInput } from '@hubcap/rules/customers/vehicle.input'
import { recordChange } from '../operation/record-change.ts'
import { notFound } from '../operation/refused.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'

/** @returns the customer whose it was */
export async function removeVehicle(request: Request, { id }: RemoveVehicleInput): Promise<string> {
  authorize(request, 'customer.update')
  return doorOf(request).write(async (db) => {
    const before = await db.vehicle.findFirst({ where: { id } })
    if (!before) throw notFound()
    await db.vehicle.deleteMany({ where: { id } })
    await recordChange(db, request, {
      action: 'customer.update',
      entity: 'customer',
      entityId: before.customerId,
      franchiseeId: null,
      before: { vehicle: maskPlate(before.plateKey) },
    })
    return before.customerId
  })
}
