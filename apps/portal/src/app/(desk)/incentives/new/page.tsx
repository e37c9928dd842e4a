import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ProposePage } from '@/features/pay/incentives/propose-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('pay'))('incentives.propose'),
})

export default function Page() {
  return <ProposePage />
}
