import { hash, verify } from '@node-rs/argon2'

/** OWASP's figures for argon2id, which is this library's default: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 }

export const hashPassword = (password: string): Promise<string> => hash(password, cost)

export const verifyPassword = (storedHash: string, password: string): Promise<boolean> => verify(storedHash, password)

/** A hash that no password has, checked where nobody was found: unknown and wrong take the same time. */
export const decoyHash: Promise<string> = hashPassword(crypto.randomUUID())
