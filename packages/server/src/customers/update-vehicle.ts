import { maskPlate } from '@hubcap/rules/customers/plate-key'
import type { UpdateVehicleInput } from '@hubcap/rules/customers/vehicle.input'
import { recordChange } from '../operation/record-change.ts'
import { refuseDuplicate } from '../operation/refuse-duplicate.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { requireFresh, requireUpdated } from '../operation/require-fresh.ts'
import { requirePlateKey } from './require-plate-key.ts'

/** @throws Refused vehicle.plate_taken where another of the chain has that plate */
export async function updateVehicle(request: Request, input: UpdateVehicleInput): Promise<string> {
  authorize(request, 'customer.update')
  const { id, revision, ...fields } = input
  const change = { ...fields, ...(fields.plate && { plateKey: requirePlateKey(request, fields.plate) }) }
  const write = () =>
    doorOf(request).write(async (db) => {
      const before = requireFresh(await db.vehicle.findFirst({ where: { id } }), revision)
      requireUpdated(
        await db.vehicle.updateMany({ where: { id, revision }, data: { ...change, revision: { increment: 1 } } }),
      )
      await recordChange(db, request, {
        action: 'customer.update',
        entity: 'customer',
        entityId: before.customerId,
        franchiseeId: null,
        before: { vehicle: maskPlate(before.plateKey), ...described(before) },
        after: { vehicle: maskPlate(change.plateKey ?? before.plateKey), ...described({ ...before, ...change }) },
      })
    })
  await refuseDuplicate(write, { plate_key: 'vehicle.plate_taken' })
  return id
}

type Described = { readonly make: string | null; readonly model: string | null; readonly colour: string | null }

const described = ({ make, model, colour }: Described) => ({ make, model, colour })
