import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { QuotaRulesPage } from '@/features/quotas/rules/quota-rules-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('quotas'))('rules.title'),
})

export default QuotaRulesPage
