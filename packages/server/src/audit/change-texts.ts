import { type AuditReader, auditField, auditValue } from '@hubcap/words/audit-value'
import type { EntryChange } from './entry-changes.ts'

const none = '—'

function whichRow(entity: string, { under }: EntryChange, reader: AuditReader): string {
  const texts = under.map((one) => auditValue(reader, { entity, ...one })).filter(Boolean)
  return texts.length > 0 ? `（${texts.join(' · ')}）` : ''
}

/** One line for each field of an entry: 状态: 营业中 → 已关店 */
export function changeTexts(entity: string, changes: readonly EntryChange[], reader: AuditReader): string[] {
  return changes.map((change) => {
    const { field, kind, before, after } = change
    const text = (value: unknown) => auditValue(reader, { entity, field, kind, value }) || none
    const [was, is] = [text(before), text(after)]
    const name = `${auditField(reader.locale, entity, field)}${whichRow(entity, change, reader)}`
    return was === is ? `${name}: ${is}` : `${name}: ${was} → ${is}`
  })
}
