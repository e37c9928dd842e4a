import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EditRulePage } from '@/features/sales-calendar/edit-rule-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('sales_calendar'))('rule.title'),
})

export default EditRulePage
