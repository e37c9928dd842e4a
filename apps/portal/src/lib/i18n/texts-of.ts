import { getMessages } from 'next-intl/server'
import type { MessageFile } from './message-files.ts'

/** The texts of some message files, in the reader's language: what goes along to the browser. */
export async function textsOf(files: readonly MessageFile[]): Promise<Record<string, object>> {
  const all = (await getMessages()) as Record<string, object>
  return Object.fromEntries(files.map((file) => [file, all[file] ?? {}]))
}
