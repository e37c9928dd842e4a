import { describe, expect, it } from 'vitest'
import { afterSignIn, joinPath } from './join-address.ts'

describe('afterSignIn', () => {
  it.each([
    [joinPath('AbC_-9'), '/join/AbC_-9'],
    ['/sales', '/'],
    ['//evil.example/join/x', '/'],
    ['https://evil.example/join/x', '/'],
    ['/join/../settings', '/'],
    ['/join/x?to=y', '/'],
    ['', '/'],
    [null, '/'],
  ])('%j → %s', (to, path) => expect(afterSignIn(to)).toBe(path))
})
