import type { ReactNode } from 'react'
import type { MessageFile } from './message-files.ts'
import { MoreTexts } from './more-texts.tsx'
import { textsOf } from './texts-of.ts'

type Props = { files: readonly MessageFile[]; children: ReactNode }

/**
 * Brings the texts to the browser that what is inside shows there; what the server renders needs none of them. Which a folder
 * of pages has to name, its test says: browser-texts.test.ts.
 */
export async function Texts({ files, children }: Props) {
  return <MoreTexts texts={await textsOf(files)}>{children}</MoreTexts>
}
