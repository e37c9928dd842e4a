import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SalesCalendarPage } from '@/features/sales-calendar/sales-calendar-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('sales_calendar'))('title'),
})

export default SalesCalendarPage
