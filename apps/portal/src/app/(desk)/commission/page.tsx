import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PlansPage } from '@/features/pay/plans/plans-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('pay'))('plans.title'),
})

export default function Page() {
  return <PlansPage />
}
