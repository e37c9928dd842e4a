import type { Locale } from '@hubcap/rules/tenancy/locale'
import type { Role } from '@hubcap/rules/tenancy/role'
import { fill } from '../placeholders.ts'
import { roleTerms } from '../terms/role.ts'
import type { Text } from '../text.ts'

export type InvitationMail = {
  /** Who is invited, by whom, and where to. */
  readonly name: string
  readonly inviter: string
  readonly chain: string
  readonly role: Role
  /** Null for headquarters' roles. */
  readonly place: string | null
  readonly link: string
  readonly expiresAt: Date
  /** IANA name. */
  readonly timeZone: string
}

const subject: Text = { zh: '{inviter}邀请你加入“{chain}”', en: '{inviter} invites you to join {chain}' }

const post: Text = { zh: '岗位：{role}', en: 'Your role: {role}' }
const postAt: Text = { zh: '岗位：{place} · {role}', en: 'Your role: {role}, {place}' }

const body: Text = {
  zh: `{name}，你好：

{inviter}邀请你加入“{chain}”。
{post}

请用手机或电脑打开下面的链接，设好密码就可以开始使用：
{link}

链接在{expires}之前有效，只能用一次。如果你不认识{inviter}，不必理会这封邮件。
`,
  en: `Hello {name},

{inviter} invites you to join {chain}.
{post}

Open this link on a phone or a computer, choose a password, and you can start:
{link}

The link works once, until {expires}. If you don’t know {inviter}, you can ignore this e-mail.
`,
}

const tags: Record<Locale, string> = { zh: 'zh-CN', en: 'en-GB' }

/** The e-mail that brings somebody their link to join, as plain text. */
export function invitationMail(locale: Locale, mail: InvitationMail): { subject: string; body: string } {
  const { timeZone, expiresAt, role } = mail
  const expires = expiresAt.toLocaleString(tags[locale], { timeZone, dateStyle: 'long', timeStyle: 'short' })
  const known: Record<string, string | null> = { ...mail, expiresAt: null, role: roleTerms[role][locale], expires }
  const filled = (text: Text, more: Record<string, string> = {}) =>
    fill(text[locale], {}, (name) => more[name] ?? known[name] ?? '')
  return { subject: filled(subject), body: filled(body, { post: filled(mail.place ? postAt : post) }) }
}
