import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SystemPage } from '@/features/system/system-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('system'))('title') })

export default SystemPage
