import { z } from 'zod'
import { choice } from '../input/choice.ts'
import { id, idempotencyKey } from '../input/id.ts'
import { isoDate } from '../input/iso-date.ts'
import { orEmpty } from '../input/optional.ts'
import { longText, shortText } from '../input/text.ts'
import { leadGrades, touchKinds, touchOutcomes } from './lead.ts'

/** What was done, what came of it, and what comes next; an empty next step says that none is planned. */
export const recordLeadTouchInput = z.strictObject({
  leadId: id,
  kind: choice(touchKinds),
  outcome: choice(touchOutcomes),
  note: orEmpty(longText),
  grade: choice(leadGrades),
  nextStep: orEmpty(shortText),
  nextStepOn: orEmpty(isoDate),
  idempotencyKey,
})
export type RecordLeadTouchInput = z.output<typeof recordLeadTouchInput>
