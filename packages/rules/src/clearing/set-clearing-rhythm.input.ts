import { z } from 'zod'
import { choice } from '../input/choice.ts'
import { clearingRhythms } from './clearing-period.ts'

export const setClearingRhythmInput = z.strictObject({ rhythm: choice(clearingRhythms) })
export type SetClearingRhythmInput = z.output<typeof setClearingRhythmInput>
