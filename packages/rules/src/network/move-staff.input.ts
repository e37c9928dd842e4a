import { z } from 'zod'
import { id } from '../input/id.ts'
import { isoDate } from '../input/iso-date.ts'
import { orEmpty } from '../input/optional.ts'

/** storeId null: to the franchisee's office. */
export const moveStaffInput = z.strictObject({ id, storeId: orEmpty(id), fromOn: isoDate })
export type MoveStaffInput = z.output<typeof moveStaffInput>
