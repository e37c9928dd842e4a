import { requirePhoneKey } from '../customers/identify-customer.ts'
import { requirePlateKey } from '../customers/require-plate-key.ts'
import type { Request } from '../operation/request.ts'

type Contact = { readonly phone?: string | null; readonly plate?: string | null }

/** What phone and plate are found by, of those that are given. @throws InvalidInput where one can't be any */
export const contactKeys = (request: Request, { phone, plate }: Contact) => ({
  ...(phone !== undefined && { phoneKey: phone && requirePhoneKey(request, phone, 'phone') }),
  ...(plate !== undefined && { plateKey: plate && requirePlateKey(request, plate) }),
})
