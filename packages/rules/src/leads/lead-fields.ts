import type { z } from 'zod'
import { writtenPlate } from '../customers/vehicle.input.ts'
import { choice } from '../input/choice.ts'
import { id } from '../input/id.ts'
import { isoDate } from '../input/iso-date.ts'
import { checkParams } from '../input/issue.ts'
import { orCleared, orEmpty } from '../input/optional.ts'
import { writtenPhone } from '../input/phone.ts'
import { name, shortText } from '../input/text.ts'
import { leadGrades, leadSources } from './lead.ts'

/** What a new lead is made of. */
export const newLeadFields = {
  name,
  phone: orEmpty(writtenPhone),
  plate: orEmpty(writtenPlate),
  source: choice(leadSources),
  sourceNote: orEmpty(shortText),
  grade: choice(leadGrades),
  nextStep: orEmpty(shortText),
  nextStepOn: orEmpty(isoDate),
  cardProductId: orEmpty(id),
}

/** The same of one that is there: what is left out stays as it is. */
export const changedLeadFields = {
  name: name.optional(),
  phone: orCleared(writtenPhone),
  plate: orCleared(writtenPlate),
  source: choice(leadSources).optional(),
  sourceNote: orCleared(shortText),
  grade: choice(leadGrades).optional(),
  nextStep: orCleared(shortText),
  nextStepOn: orCleared(isoDate),
  cardProductId: orCleared(id),
}

/** A refinement: somebody without phone and plate can't be found again. */
export const findable = <Schema extends z.ZodType<{ phone: string | null; plate: string | null }>>(schema: Schema) =>
  schema.refine(({ phone, plate }) => phone !== null || plate !== null, { path: ['phone'], ...checkParams('required') })
