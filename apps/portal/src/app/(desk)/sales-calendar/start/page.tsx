import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EditStartPage } from '@/features/sales-calendar/edit-start-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('sales_calendar'))('start.title'),
})

export default EditStartPage
