import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { MemberRulesPage } from '@/features/members/member-rules-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('members'))('title') })

export default MemberRulesPage
