import { z } from 'zod'
import { id, idempotencyKey } from '../../input/id.ts'
import { longText, shortText } from '../../input/text.ts'

/** id: of the score; line: a metric’s or evaluation item’s id, `penalty` or `total`. */
export const raiseObjectionInput = z.strictObject({ id, line: shortText, reason: longText, idempotencyKey })
export type RaiseObjectionInput = z.output<typeof raiseObjectionInput>
