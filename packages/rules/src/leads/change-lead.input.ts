import { z } from 'zod'
import { id, idempotencyKey, revision } from '../input/id.ts'
import { changedLeadFields } from './lead-fields.ts'

/** What is left out stays as it is. */
export const changeLeadInput = z.strictObject({ id, revision, ...changedLeadFields, idempotencyKey })
export type ChangeLeadInput = z.output<typeof changeLeadInput>
