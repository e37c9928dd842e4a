'use client'

import { keepDraft, readDraft } from '../form/draft.ts'
import type { Option } from './search-picker.tsx'

/** A form's draft only holds the ids of what was chosen; what they are called is kept beside it, as long as drafts are. */
export const rememberOption = ({ id, name }: Option): void => keepDraft(`option:${id}`, { id, name })

export function recallOption(id: string): Option | null {
  const { name } = readDraft<Option>(`option:${id}`) ?? {}
  return name === undefined ? null : { id, name }
}
