import { z } from 'zod'
import { choice } from '../input/choice.ts'
import { id } from '../input/id.ts'
import { orNull } from '../input/optional.ts'
import { writtenDefaults } from './import-fields-input.ts'
import { importKinds } from './import-kind.ts'

export const createImportInput = z.strictObject({
  fileId: id,
  kind: choice(importKinds),
  defaults: orNull(writtenDefaults),
})
export type CreateImportInput = z.output<typeof createImportInput>
