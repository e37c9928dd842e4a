import { describe, expect, it } from 'vitest'
import { madeOfWords } from './made-of-words.ts'

const words = ['hubcap', '洁净上门洗车', 'jiejing', 'Wang Wei', 'wang.wei@jiejing.example', null]

describe('madeOfWords', () => {
  it.each([
    'hubcap-hubcap',
    'HubCap 2026 !',
    'JIEJING_jiejing',
    'wang wei 1234567',
    '洁净上门洗车123456',
    'wangwei@jiejing.example',
  ])('%s: little is left of it', (password) => expect(madeOfWords(password, words)).toBe(true))

  it.each(['shangmen-xiche', 'hubcap and three cats', 'wei ate eleven plums', '!!!!!!!!!!!!', 'aaaaaaaaaaaa'])(
    '%s: enough is its own, or none of it is known',
    (password) => expect(madeOfWords(password, words)).toBe(false),
  )
})
