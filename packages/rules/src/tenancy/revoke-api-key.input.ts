import { z } from 'zod'
import { id } from '../input/id.ts'

export const revokeApiKeyInput = z.strictObject({ id })
export type RevokeApiKeyInput = z.output<typeof revokeApiKeyInput>
