import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ItemsPage } from '@/features/pay/incentives/items-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('pay'))('incentives.items'),
})

export default function Page() {
  return <ItemsPage />
}
