import { shortText } from '@hubcap/rules/input/text'
import { z } from 'zod'
import { inputOf } from '../operation/input-of.ts'

const fileInput = z.strictObject({ name: shortText })

/** Some browsers send where the file lay. */
const withoutFolders = (name: string) => name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)

/** What a file that somebody brings is called. @throws InvalidInput */
export const uploadedName = (sent: string): string => inputOf(fileInput, { name: withoutFolders(sent) }).name
