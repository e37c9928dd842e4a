'use client'

import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { localeCookie } from '@/lib/i18n/locales.ts'
import { rememberInCookie } from '@/lib/remember-in-cookie.ts'
import { Button } from '@/patterns/button.tsx'

/** Before there is an account, this browser's language. */
export function LanguageLink() {
  const t = useTranslations('session')
  const router = useRouter()
  const other = useLocale() === 'zh' ? 'en' : 'zh'
  const change = () => {
    rememberInCookie(localeCookie, other)
    router.refresh()
  }
  return (
    <Button kind="quiet" lang={other === 'zh' ? 'zh-CN' : 'en'} className="!font-plain text-soft" onClick={change}>
      {t('language')}
    </Button>
  )
}
