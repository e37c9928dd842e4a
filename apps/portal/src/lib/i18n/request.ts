import { cookies, headers } from 'next/headers'
import { getRequestConfig } from 'next-intl/server'
import { readViewer } from '../session/viewer.ts'
import { asLocale, type Locale, localeCookie, localeFromHeader } from './locales.ts'
import { loadMessages } from './message-files.ts'

/** The account's language, else the one this browser chose last, else the one it asks for. */
async function localeOfRequest(): Promise<Locale> {
  const viewer = await readViewer().catch(() => null)
  const chosen = asLocale(viewer?.account.locale) ?? asLocale((await cookies()).get(localeCookie)?.value)
  return chosen ?? localeFromHeader((await headers()).get('accept-language'))
}

export default getRequestConfig(async () => {
  const locale = await localeOfRequest()
  const timeZone = (await readViewer().catch(() => null))?.chain.timeZone ?? 'Asia/Shanghai'
  return { locale, timeZone, messages: await loadMessages(locale) }
})
