import { issue } from '@hubcap/rules/input/issue'
import { madeOfWords } from '@hubcap/rules/tenancy/made-of-words'
import { InvalidInput } from '../operation/invalid-input.ts'
import { isCommonPassword } from './common-passwords.ts'

const productsName = 'hubcap'

/**
 * That a new password isn't among those that are guessed first. @param words known of whoever chooses it
 * @throws InvalidInput on the field
 */
export function requireGoodPassword(password: string, words: readonly (string | null)[], field: string): void {
  if (isCommonPassword(password)) throw new InvalidInput([{ path: [field], ...issue('password_common') }])
  if (madeOfWords(password, [productsName, ...words]))
    throw new InvalidInput([{ path: [field], ...issue('password_of_known_words') }])
}
