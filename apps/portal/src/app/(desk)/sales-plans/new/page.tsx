import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { CreateSalesPlanPage } from '@/features/sales-plans/create-sales-plan-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('sales_plans'))('form.title'),
})

export default CreateSalesPlanPage
