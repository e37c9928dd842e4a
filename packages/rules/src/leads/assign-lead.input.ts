import { z } from 'zod'
import { id, idempotencyKey } from '../input/id.ts'
import { orEmpty } from '../input/optional.ts'

/** staffId null: into the pool of the store. */
export const assignLeadInput = z.strictObject({ id, storeId: id, staffId: orEmpty(id), idempotencyKey })
export type AssignLeadInput = z.output<typeof assignLeadInput>
