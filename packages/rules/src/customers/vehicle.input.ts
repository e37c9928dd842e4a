import { z } from 'zod'
import { id, idempotencyKey, revision } from '../input/id.ts'
import { checkParams } from '../input/issue.ts'
import { orCleared, orEmpty } from '../input/optional.ts'
import { lengthOf, shortText } from '../input/text.ts'

const word = shortText.refine((text) => lengthOf(text) <= 40, checkParams('too_long', { max: 40 }))
/** Which plates there are depends on the chain's country: plateKey() decides. */
export const writtenPlate = word

export const addVehicleInput = z.strictObject({
  customerId: id,
  plate: writtenPlate,
  make: orEmpty(word),
  model: orEmpty(word),
  colour: orEmpty(word),
  idempotencyKey,
})
export type AddVehicleInput = z.output<typeof addVehicleInput>

/** What is left out stays as it is. */
export const updateVehicleInput = z.strictObject({
  id,
  revision,
  plate: writtenPlate.optional(),
  make: orCleared(word),
  model: orCleared(word),
  colour: orCleared(word),
})
export type UpdateVehicleInput = z.output<typeof updateVehicleInput>

export const removeVehicleInput = z.strictObject({ id })
export type RemoveVehicleInput = z.output<typeof removeVehicleInput>
