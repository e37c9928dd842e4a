import { expect, it } from 'vitest'
import { type InvitationMail, invitationMail } from './invitation-mail.ts'

const mail: InvitationMail = {
  name: '王芳',
  inviter: '陈建国',
  chain: '捷净上门洗车',
  role: 'store_manager',
  place: '武汉光谷店',
  link: 'https://hubcap.example/join/abc',
  expiresAt: new Date('2026-11-28T16:30:00Z'),
  timeZone: 'Asia/Shanghai',
}

it('says in Chinese who invites to what, until when on the chain’s wall', () => {
  const { subject, body } = invitationMail('zh', mail)
  expect(subject).toBe('陈建国邀请你加入“捷净上门洗车”')
  expect(body).toContain('王芳，你好：')
  expect(body).toContain('岗位：武汉光谷店 · 店长')
  expect(body).toContain('\nhttps://hubcap.example/join/abc\n')
  expect(body).toContain('2026年11月29日 00:30')
})

it('says it in English, without a place for headquarters', () => {
  const { subject, body } = invitationMail('en', { ...mail, role: 'hq_finance', place: null })
  expect(subject).toBe('陈建国 invites you to join 捷净上门洗车')
  expect(body).toMatch(/^Your role: [^,]+$/m)
  expect(body).toMatch(/29 November 2026 at 00:30/)
})

it('takes names as they are, whatever they hold', () => {
  const { body, subject } = invitationMail('zh', { ...mail, name: '{link}', chain: '{name}$&' })
  expect(body).toContain('{link}，你好：')
  expect(subject).toContain('“{name}$&”')
})
