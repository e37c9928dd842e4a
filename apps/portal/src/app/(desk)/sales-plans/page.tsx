import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SalesPlansPage } from '@/features/sales-plans/sales-plans-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('sales_plans'))('title'),
})

export default SalesPlansPage
