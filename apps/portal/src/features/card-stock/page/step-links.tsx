import type { can } from '@hubcap/rules/tenancy/can'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { buttonLook } from '@/patterns/button-look.ts'
import { stepsOf } from '../steps.ts'
import { movePath } from '../stock-address.ts'

/** What the viewer may do with numbers. */
export async function StepLinks({ viewer }: { viewer: Parameters<typeof can>[0] }) {
  const t = await getTranslations('card_stock')
  const steps = stepsOf(viewer)
  if (steps.length === 0) return null
  return (
    <nav aria-label={t('steps_label')} className="flex flex-wrap gap-2">
      {steps.map((step) => (
        <Link key={step} href={movePath('/card-stock/move', { step })} className={buttonLook()}>
          {t(`steps.${step}`)}
        </Link>
      ))}
    </nav>
  )
}
