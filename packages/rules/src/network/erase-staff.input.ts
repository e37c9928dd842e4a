import { z } from 'zod'
import { id } from '../input/id.ts'
import { shortText } from '../input/text.ts'

/** staffNo: typed once more by whoever erases. */
export const eraseStaffInput = z.strictObject({ id, staffNo: shortText })
export type EraseStaffInput = z.output<typeof eraseStaffInput>
