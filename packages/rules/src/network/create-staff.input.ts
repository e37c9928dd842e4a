import { z } from 'zod'
import { code } from '../input/code.ts'
import { id } from '../input/id.ts'
import { isoDate } from '../input/iso-date.ts'
import { money } from '../input/money.ts'
import { orEmpty, orNull } from '../input/optional.ts'
import { writtenPhone } from '../input/phone.ts'
import { name, shortText } from '../input/text.ts'

/** storeId null: in the franchisee's office. baseWage: minor units per month. */
export const createStaffInput = z.strictObject({
  franchiseeId: id,
  storeId: orEmpty(id),
  staffNo: code,
  name,
  phone: orEmpty(writtenPhone),
  department: orEmpty(shortText),
  post: orEmpty(shortText),
  grade: orEmpty(shortText),
  managerStaffId: orEmpty(id),
  hiredOn: orEmpty(isoDate),
  baseWage: orNull(money),
})
export type CreateStaffInput = z.output<typeof createStaffInput>
