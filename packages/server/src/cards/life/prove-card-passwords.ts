import type { Door } from '@hubcap/database/door/database'
import type { Prisma } from '@hubcap/database/prisma'
import { Refused } from '../../operation/refused.ts'
import type { Request } from '../../operation/request.ts'
import { type KeptPassword, tryCardPassword } from './try-card-password.ts'

type Said = { readonly cardId: string; readonly password: string | null }

/** @throws Refused card.password_needed, card.password_wrong, card.password_locked where it wasn't proven to be known */
export type PasswordProof = (kept: Pick<KeptPassword, 'cardId' | 'hash'>) => void

/**
 * Looks at the passwords that were said for cards, before the transaction that they are for: hashing takes its time, and no
 * row is held meanwhile. What is wrong is thrown only when the proof is asked for, so that a request that was done before is
 * answered as it was. Where none was said nothing is read.
 * @param among those cards alone; others' passwords aren't looked at
 */
export async function proveCardPasswords(
  request: Request,
  door: Door,
  all: readonly Said[],
  among: Prisma.CardWhereInput = {},
): Promise<PasswordProof> {
  const said = new Map(all.flatMap(({ cardId, password }) => (password === null ? [] : [[cardId, password]])))
  const proven = new Map<string, { hash: string; refused: Refused | null }>()
  const kept =
    said.size === 0
      ? []
      : await door.read((db) => db.cardPassword.findMany({ where: { cardId: { in: [...said.keys()] }, card: among } }))
  for (const one of kept) {
    const refused = await tryCardPassword(request, one, said.get(one.cardId) ?? '').then(
      () => null,
      (error: unknown) => {
        if (error instanceof Refused) return error
        throw error
      },
    )
    proven.set(one.cardId, { hash: one.hash, refused })
  }
  return ({ cardId, hash }) => {
    const proof = proven.get(cardId)
    if (proof?.refused) throw proof.refused
    // Set anew since it was looked at: it is another one.
    if (proof?.hash !== hash) throw new Refused('card.password_needed')
  }
}
