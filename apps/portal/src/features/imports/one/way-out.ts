/** Failures that lie in the file: only another file helps. */
const ofTheFile = new Set([
  'import.file_too_large',
  'import.wrong_file_type',
  'import.broken_excel',
  'import.empty_file',
  'import.encoding',
  'import.malformed',
  'import.too_many_rows',
  'import.too_many_columns',
])

/** What helps after a failure: to start once more, to check against what is there now, or to bring another file. */
export function wayOut(failureCode: string | null): 'start' | 'check' | 'upload' {
  if (failureCode === 'import.changed_meanwhile') return 'check'
  return failureCode !== null && ofTheFile.has(failureCode) ? 'upload' : 'start'
}
