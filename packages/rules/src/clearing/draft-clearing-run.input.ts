import { z } from 'zod'
import { idempotencyKey } from '../input/id.ts'
import { isoDate } from '../input/iso-date.ts'
import { orNull } from '../input/optional.ts'

/** day: in the period that a chain begins with; it isn't asked once there is a run. */
export const draftClearingRunInput = z.strictObject({ day: orNull(isoDate), idempotencyKey })
export type DraftClearingRunInput = z.output<typeof draftClearingRunInput>
