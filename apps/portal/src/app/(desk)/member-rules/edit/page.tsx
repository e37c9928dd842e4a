import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EditMemberRulePage } from '@/features/members/edit-member-rule-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('members'))('form.title'),
})

export default EditMemberRulePage
