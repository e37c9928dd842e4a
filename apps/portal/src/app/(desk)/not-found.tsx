import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { buttonLook } from '@/patterns/button-look.ts'

/** Inside the frame: the way on stays in sight. */
export default async function NotFound() {
  const t = await getTranslations('frame.not_found')
  return (
    <div data-state="not_found" className="flex flex-col items-center gap-1 px-6 py-14 text-center">
      <h1 className="text-large">{t('title')}</h1>
      <p className="max-w-md text-soft">{t('hint')}</p>
      <Link href="/" className={buttonLook('plain', 'mt-3')}>
        {t('home')}
      </Link>
    </div>
  )
}
