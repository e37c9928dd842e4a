import { randomInt } from 'node:crypto'
import type { Writing } from '@hubcap/database/door/database'
import { uuidv7 } from 'uuidv7'
import type { Request } from '../../operation/request.ts'
import { codeHash } from './seal.ts'

const codes = 10
const groups = 4
const groupLetters = 4

/** Without what is mistaken for another: no i, l, o, u. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

const letter = () => alphabet.charAt(randomInt(alphabet.length))
const group = () => Array.from({ length: groupLetters }, letter).join('')

/** Eighty bits each, as they are shown: four groups of four. A code of six digits alone would be taken for an app's. */
const newCode = () => Array.from({ length: groups }, group).join('-')

/** Makes recovery codes in place of those before. What is kept of each is its hash: they are shown this once. */
export async function makeRecoveryCodes(db: Writing, request: Request): Promise<string[]> {
  const { tenantId } = request.actor
  const userAccountId = request.actor.userAccountId as string
  const made = Array.from({ length: codes }, newCode)
  await db.recoveryCode.deleteMany({ where: { userAccountId } })
  const hashOf = (code: string) => codeHash(request.secret, userAccountId, code.replaceAll('-', ''))
  await db.recoveryCode.createMany({
    data: made.map((code) => ({ tenantId, id: uuidv7(), userAccountId, codeHash: hashOf(code) })),
  })
  return made
}
