import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { buttonLook } from './button-look.ts'

/** The page exists, and the viewer's role may not use it: says so, and where another post can be taken. */
export async function Forbidden() {
  const t = await getTranslations('patterns.forbidden')
  return (
    <div data-state="forbidden" className="flex flex-col items-center gap-1 px-6 py-14 text-center">
      <h1 className="text-large">{t('title')}</h1>
      <p className="max-w-md text-soft">{t('hint')}</p>
      <div className="mt-3 flex flex-wrap justify-center gap-2">
        <Link href="/" className={buttonLook('plain')}>
          {t('home')}
        </Link>
        <Link href="/settings" className={buttonLook('plain')}>
          {t('posts')}
        </Link>
      </div>
    </div>
  )
}
