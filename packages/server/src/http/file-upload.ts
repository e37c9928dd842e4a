import { fileTooLarge, mostFileMegabytes, storeFile } from '../files/store-file.ts'
import { bringFile } from './bring-file.ts'

/** POST /files: a table to import. */
export const fileUpload = bringFile({
  ...{ action: 'import.create', mostMegabytes: mostFileMegabytes, tooLarge: fileTooLarge },
  store: storeFile,
})
