import { describe, expect, it } from 'vitest'
import { inputIssues } from '../input/input-issues.ts'
import { changePasswordInput } from './change-password.input.ts'
import { localeOfTag } from './locale.ts'
import { signInInput } from './sign-in.input.ts'

const codes = (input: Record<string, unknown>) => {
  const { error } = changePasswordInput.safeParse(input)
  return error ? inputIssues(error, input).map((found) => `${found.path} ${found.code}`) : []
}

describe('changePasswordInput', () => {
  it.each([
    ['洗车店门口的猫', 'newPassword too_short'],
    ['elevenchars', 'newPassword too_short'],
    ['old password 1', 'newPassword password_unchanged'],
    ['x1y2'.repeat(33), 'newPassword too_long'],
  ])('refuses %s', (newPassword, expected) => {
    expect(codes({ currentPassword: 'old password 1', newPassword })).toEqual([expected])
  })

  it('takes a phrase, blanks and all', () => {
    expect(codes({ currentPassword: 'old password 1', newPassword: ' 洗车店门口有三只猫咪 ' })).toEqual([])
  })
})

describe('signInInput', () => {
  it('trims the login, never the password', () => {
    expect(signInInput.parse({ login: ' a@b.cn ', password: ' x ' })).toEqual({
      login: 'a@b.cn',
      password: ' x ',
      chainSlug: null,
    })
  })
})

describe('localeOfTag', () => {
  it.each([
    ['zh-CN', 'zh'],
    ['zh_Hant_TW', 'zh'],
    ['EN-gb', 'en'],
    ['de', null],
  ])('%s: %s', (tag, locale) => {
    expect(localeOfTag(tag)).toBe(locale)
  })
})
