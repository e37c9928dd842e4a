import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { LeadRulesPage } from '@/features/leads/rules/lead-rules-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('leads'))('rules.title'),
})

export default function Page() {
  return <LeadRulesPage />
}
