import { importKinds } from '@hubcap/rules/imports/import-kind'
import { can } from '@hubcap/rules/tenancy/can'
import { getTranslations } from 'next-intl/server'
import { requireViewer } from '@/lib/session/viewer.ts'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { FormPage } from '@/patterns/form-page.tsx'
import { NewImport } from './new-import.tsx'

/** What a file holds, and the file. kind: as an earlier import or an empty list suggests it. */
export async function NewImportPage({ kind }: { kind: string | undefined }) {
  const [t, viewer] = await Promise.all([getTranslations('imports'), requireViewer()])
  if (!can(viewer, 'import.create')) return <Forbidden />
  return (
    <FormPage title={t('new.title')} lead={t('new.lead')} back={{ href: '/imports', label: t('title') }}>
      <NewImport initialKind={importKinds.find((one) => one === kind) ?? null} />
    </FormPage>
  )
}
