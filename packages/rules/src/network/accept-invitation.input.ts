import { z } from 'zod'
import { choice } from '../input/choice.ts'
import { email } from '../input/email.ts'
import { orEmpty } from '../input/optional.ts'
import { writtenPhone } from '../input/phone.ts'
import { name } from '../input/text.ts'
import { locales } from '../tenancy/locale.ts'
import { withLogin } from '../tenancy/login.ts'
import { newPassword } from '../tenancy/password.ts'

/** What a link holds; whether it is one of ours is the server's to say. */
const token = z.string().max(200)

/** locale: of the account, the language in which it was accepted. */
export const acceptInvitationInput = z
  .strictObject({
    token,
    name,
    email: orEmpty(email),
    phone: orEmpty(writtenPhone),
    password: newPassword,
    locale: choice(locales),
  })
  .apply(withLogin('email', 'phone'))
export type AcceptInvitationInput = z.output<typeof acceptInvitationInput>

export const joinWithAccountInput = z.strictObject({ token })
export type JoinWithAccountInput = z.output<typeof joinWithAccountInput>
