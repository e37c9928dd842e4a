import type { SetCardPasswordInput } from '@hubcap/rules/cards/life/set-card-password.input'
import type { Request } from '../../operation/request.ts'
import { hashPassword } from '../../tenancy/password-hash.ts'
import { changeCard } from './change-card.ts'

/**
 * A card gets a password, or another for the one that its holder has forgotten: whoever does it has seen their document. What
 * was tried at the one before counts no more.
 */
export async function setCardPassword(request: Request, input: SetCardPasswordInput): Promise<string> {
  // A key is kept with a hash of its input, by which six digits are soon found.
  const { password, ...claimed } = input
  const hash = await hashPassword(password)
  return changeCard(request, {
    ...{ operation: 'setCardPassword', action: 'set_password', input: claimed },
    effect: () => ({ password: { cardId: input.id, hash } }),
  })
}
