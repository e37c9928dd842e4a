import { z } from 'zod'
import { id } from '../input/id.ts'

export const endPostInput = z.strictObject({ id })
export type EndPostInput = z.output<typeof endPostInput>
