'use client'

import { Languages } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { useChangeLocale } from '@/lib/i18n/use-change-locale.ts'
import { buttonLook } from '@/patterns/button-look.ts'

/** One press to the other language; the button says it in that language. */
export function LanguageSwitch() {
  const t = useTranslations('frame.language')
  const other = useLocale() === 'zh' ? 'en' : 'zh'
  const { change, busy } = useChangeLocale()
  return (
    <button
      type="button"
      lang={other === 'zh' ? 'zh-CN' : 'en'}
      disabled={busy}
      title={t('label')}
      className={buttonLook('quiet', 'px-2 !font-plain text-soft')}
      onClick={() => change(other)}
    >
      <Languages aria-hidden className="size-4" />
      {t('other')}
    </button>
  )
}
