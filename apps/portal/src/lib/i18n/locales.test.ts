import { describe, expect, it } from 'vitest'
import { asLocale, localeFromHeader } from './locales.ts'

describe('localeFromHeader', () => {
  it.each([
    [null, 'zh'],
    ['', 'zh'],
    ['zh-TW,zh;q=0.9,en;q=0.8', 'zh'],
    ['en-GB,en;q=0.9', 'en'],
    ['de-DE,de;q=0.9,en;q=0.5', 'en'],
    ['de-DE', 'zh'],
    ['en;q=0.3, zh;q=0.7', 'zh'],
    ['zh;q=0, en;q=0.1', 'en'],
    ['english', 'zh'],
  ])('%s → %s', (header, locale) => expect(localeFromHeader(header)).toBe(locale))
})

it('knows only the languages of the product', () => {
  expect(asLocale('en')).toBe('en')
  expect(asLocale('en-US')).toBeNull()
  expect(asLocale(undefined)).toBeNull()
})
