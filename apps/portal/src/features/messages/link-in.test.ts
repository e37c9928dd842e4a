import { invitationMail } from '@hubcap/words/mails/invitation-mail'
import { expect, it } from 'vitest'
import { linkIn } from './link-in.ts'

const link = 'http://localhost:3000/join/AZ_-09'
const mail = {
  ...({
    name: 'https://name.example',
    inviter: '陈建国',
    chain: '捷净',
    role: 'sales_rep',
    place: null,
    link,
  } as const),
  ...{ expiresAt: new Date('2026-11-28T16:30:00Z'), timeZone: 'Asia/Shanghai' },
}

it.each(['zh', 'en'] as const)('finds the link of an invitation in %s, and no other', (locale) => {
  expect(linkIn(invitationMail(locale, mail).body)).toBe(link)
})

it('finds none where there is none', () => {
  expect(linkIn('See https://example.com for more.')).toBeNull()
})
