import { describe, expect, test } from 'vitest'
import { invitationToken, readInvitationToken } from './invitation-token.ts'

const secret = 's'.repeat(32)
const claim = {
  tenantId: '01930000-0000-7000-8000-000000000001',
  id: '01930000-0000-7000-8000-0000000000ff',
  issue: 3,
}
const token = invitationToken(secret, claim)

describe('a link’s token', () => {
  test('says which invitation it is of, in few letters', () => {
    expect(readInvitationToken(secret, token)).toEqual(claim)
    expect(token).toMatch(/^[\w-]{70}$/)
  })

  test('with any letter changed is none', () => {
    for (let at = 0; at < token.length; at++) {
      const changed = `${token.slice(0, at)}${token[at] === 'A' ? 'B' : 'A'}${token.slice(at + 1)}`
      expect(readInvitationToken(secret, changed)).toBeNull()
    }
  })

  test.each(['', 'x', token.slice(0, -1), `${token}A`, `${token}=`, '../../etc/passwd', 'é'.repeat(70)])(
    '%j is none',
    (forged) => expect(readInvitationToken(secret, forged)).toBeNull(),
  )

  test('of another secret is none', () => expect(readInvitationToken('t'.repeat(32), token)).toBeNull())
})
