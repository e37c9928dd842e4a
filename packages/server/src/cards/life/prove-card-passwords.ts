import type { Door } from '@hubcap/database/door/database'
import type { Prisma } from '@hubcap/database/prisma'
import { Refused } from '../../operation/refused.ts'
import type { Request } from '../../operation/request.ts'
import { type KeptPassword, tryCardPassword } from './try-card-password.ts'

type Said = { readonly cardId: string; readonly password: string | null }

/** What was said was looked at against another password than the card has by now. */
class SetAnew extends Refused {
  constructor() {
    super('card.password_needed')
  }
}

/** @throws Refused card.password_needed, card.password_wrong, card.password_locked where it wasn't proven to be known */
export type PasswordProof = (kept: Pick<KeptPassword, 'cardId' | 'hash'>) => void

/**
 * Looks at the passwords that were said for cards, before the transaction that they are for: hashing takes its time, and no
 * row is held meanwhile. What is wrong is thrown only when the proof is asked for, so that a request that was done before is
 * answered as it was. Where none was said nothing is read.
 * @param among those cards alone; others' passwords aren't looked at
 */
async function proveCardPasswords(
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
    if (proof?.hash === hash) return
    throw said.has(cardId) ? new SetAnew() : new Refused('card.password_needed')
  }
}

const mostTries = 3

/**
 * Does work that asks for the passwords said, as proveCardPasswords has them. Where one was set anew between the look at it
 * and the work, both are done again: who said the right one isn't asked for it.
 */
export async function withCardPasswords<T>(
  request: Request,
  door: Door,
  said: { readonly all: readonly Said[]; readonly among?: Prisma.CardWhereInput },
  work: (proof: PasswordProof) => Promise<T>,
): Promise<T> {
  for (let tries = 1; ; tries++) {
    const proof = await proveCardPasswords(request, door, said.all, said.among)
    try {
      return await work(proof)
    } catch (error) {
      if (!(error instanceof SetAnew) || tries === mostTries) throw error
    }
  }
}
