import { MailX } from 'lucide-react'
import { getTranslations } from 'next-intl/server'

/** Says why nothing reached anybody, and what to do instead. */
export async function NoMailServer() {
  const t = await getTranslations('messages.no_mail_server')
  return (
    <section aria-label={t('title')} className="mb-4 flex gap-3 rounded border border-line bg-warn-tint p-4">
      <MailX aria-hidden className="mt-0.5 size-4 shrink-0 text-warn" />
      <div>
        <p className="font-strong">{t('title')}</p>
        <p className="mt-0.5">{t('body')}</p>
      </div>
    </section>
  )
}
