import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EditQuotaRulePage } from '@/features/quotas/rules/edit-quota-rule-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('quotas'))('rules.form.title'),
})

export default EditQuotaRulePage
