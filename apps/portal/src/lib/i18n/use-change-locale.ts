'use client'

import { SetLocaleDocument } from '@generated/graphql.ts'
import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { send } from '../api/send.ts'
import { rememberInCookie } from '../remember-in-cookie.ts'
import { type Locale, localeCookie } from './locales.ts'

/** Changes the account's language, and this browser's for the sign-in page. Nothing that is typed is lost. */
export function useChangeLocale() {
  const router = useRouter()
  const [refreshing, refresh] = useTransition()
  const [sending, setSending] = useState(false)
  const change = async (locale: Locale) => {
    setSending(true)
    const outcome = await send(SetLocaleDocument, { input: { locale } })
    setSending(false)
    if (outcome.kind !== 'done') return false
    rememberInCookie(localeCookie, locale)
    refresh(() => router.refresh())
    return true
  }
  return { change, busy: sending || refreshing }
}
