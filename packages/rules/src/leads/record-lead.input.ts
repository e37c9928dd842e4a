import { z } from 'zod'
import { id, idempotencyKey } from '../input/id.ts'
import { orEmpty } from '../input/optional.ts'
import { findable, newLeadFields } from './lead-fields.ts'

/** staffId null: nobody's yet, for whoever of the store takes it. */
export const recordLeadInput = findable(
  z.strictObject({ storeId: id, staffId: orEmpty(id), ...newLeadFields, idempotencyKey }),
)
export type RecordLeadInput = z.output<typeof recordLeadInput>
