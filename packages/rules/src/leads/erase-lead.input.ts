import { z } from 'zod'
import { id } from '../input/id.ts'
import { shortText } from '../input/text.ts'

/** name: typed once more by whoever erases. */
export const eraseLeadInput = z.strictObject({ id, name: shortText })
export type EraseLeadInput = z.output<typeof eraseLeadInput>
