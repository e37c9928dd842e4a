import { z } from 'zod'
import { money } from '../input/money.ts'
import { shortText } from '../input/text.ts'

/** What a line costs where that isn't what the list says (minor units), and why. */
export const otherPriceInput = z.strictObject({ price: money, reason: shortText })
