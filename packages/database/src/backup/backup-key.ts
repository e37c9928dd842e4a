import { createHash, randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import { StartProblem } from '../embedded/start-problem.ts'

/** How the key was made of a passphrase. `check` tells a wrong passphrase from an altered file. */
export type KeyRecipe = { name: 'aes-256-gcm'; salt: string; cost: number; check: string }

/** 128 MB and about half a second for each guess. */
const cost = 2 ** 17
const mostCost = 2 ** 20
const blockSize = 8
const keyBytes = 32

function derive(passphrase: string, salt: Buffer, work: number): Promise<{ key: Buffer; check: Buffer }> {
  const options = { N: work, r: blockSize, p: 1, maxmem: 256 * blockSize * work }
  return new Promise((resolve, reject) =>
    scrypt(passphrase.normalize('NFC'), salt, 2 * keyBytes, options, (error, bytes) =>
      error
        ? reject(error)
        : resolve({
            key: bytes.subarray(0, keyBytes),
            check: createHash('sha256').update(bytes.subarray(keyBytes)).digest(),
          }),
    ),
  )
}

export async function makeKey(passphrase: string): Promise<{ key: Buffer; recipe: KeyRecipe }> {
  const salt = randomBytes(16)
  const { key, check } = await derive(passphrase, salt, cost)
  return { key, recipe: { name: 'aes-256-gcm', salt: salt.toString('base64'), cost, check: check.toString('base64') } }
}

/** @throws {StartProblem} when it is another passphrase than the file was written with */
export async function findKey(passphrase: string, recipe: KeyRecipe): Promise<Buffer> {
  if (recipe.name !== 'aes-256-gcm' || !(recipe.cost <= mostCost))
    throw new StartProblem('The backup is encrypted in a way that this version does not know.')
  const { key, check } = await derive(passphrase, Buffer.from(recipe.salt, 'base64'), recipe.cost)
  const expected = Buffer.from(recipe.check, 'base64')
  if (expected.length !== check.length || !timingSafeEqual(expected, check))
    throw new StartProblem('The passphrase is not the one that the backup was written with.')
  return key
}
