import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { BeginPage } from '@/features/pay/runs/begin-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('pay'))('runs.begin') })

export default BeginPage
