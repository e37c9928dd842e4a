import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { InvalidInput } from '../operation/invalid-input.ts'
import { isCommonPassword } from './common-passwords.ts'
import { requireGoodPassword } from './require-good-password.ts'

describe('isCommonPassword', () => {
  it.each(['qwertyuiop123', 'QwertyUiop123', '1q2w3e4r5t6y', '123456789012', '111111111111', 'password1234'])(
    'knows %s',
    (password) => expect(isCommonPassword(password)).toBe(true),
  )

  it.each(['shangmen-xiche', 'a fine password', '洗车店门口有三只猫咪'])('doesn’t know %s', (password) =>
    expect(isCommonPassword(password)).toBe(false),
  )

  it('knows many more than the three thousand that are asked for', () => {
    const marks = readFileSync(new URL('./common-passwords.txt', import.meta.url), 'utf8')
      .trim()
      .split('\n')
    expect(new Set(marks).size).toBe(20_000)
    expect(marks.every((mark) => /^[\w-]{8}$/.test(mark))).toBe(true)
  })
})

describe('requireGoodPassword', () => {
  const codeOf = (password: string, words: string[] = []) => {
    try {
      requireGoodPassword(password, words, 'newPassword')
      return null
    } catch (error) {
      return error instanceof InvalidInput ? error.issues.map(({ path, code }) => [...path, code].join(' ')) : error
    }
  }

  it('refuses on the field what is guessed first', () => {
    expect(codeOf('qwertyuiop123')).toEqual(['newPassword password_common'])
    expect(codeOf('Hubcap-Hubcap')).toEqual(['newPassword password_of_known_words'])
    expect(codeOf('jiejing-2026!', ['洁净', 'jiejing'])).toEqual(['newPassword password_of_known_words'])
  })

  it('takes what is long and one’s own, with the chain’s name in it too', () => {
    expect(codeOf('shangmen-xiche', ['洁净上门洗车', 'jiejing', 'jingyi.lin@jiejing.example'])).toBeNull()
    expect(codeOf('jiejing three cats at the door', ['jiejing'])).toBeNull()
    expect(codeOf('x'.repeat(128))).toBeNull()
  })
})
