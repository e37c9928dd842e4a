import { z } from 'zod'
import { choice } from '../input/choice.ts'
import { id } from '../input/id.ts'
import { orEmpty } from '../input/optional.ts'
import { withPlaceOfRole } from './post-place.ts'
import { roles } from './role.ts'

/** staffId: the employment that the post acts for; the account's own with that franchisee, or a new one, where left out. */
export const addPostInput = z
  .strictObject({
    accountId: id,
    role: choice(roles),
    franchiseeId: orEmpty(id),
    storeId: orEmpty(id),
    staffId: orEmpty(id),
  })
  .apply(withPlaceOfRole)
export type AddPostInput = z.output<typeof addPostInput>
