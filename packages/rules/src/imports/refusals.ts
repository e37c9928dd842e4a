import { refuserOf } from '../decision/decision.ts'
import type { CodeList } from '../input/params.ts'

/** Answers to requests about an import; those that name the file or the run are kept as an import's failure too. */
export const importsRefusals = {
  'import.not_ready': {},
  'import.has_problems': { count: 'count' },
  'import.already_running': {},
  'import.finished': {},
  'import.file_too_large': { mb: 'count' },
  'import.wrong_file_type': {},
  'import.old_excel': {},
  'import.locked_excel': {},
  'import.broken_excel': {},
  'import.empty_file': {},
  'import.encoding': {},
  'import.malformed': { row: 'count' },
  'import.too_many_rows': { max: 'count' },
  'import.too_many_columns': { max: 'count' },
  'import.killed': {},
  'import.changed_meanwhile': {},
  'import.failed': {},
  'import.no_such_sheet': {},
  'import.not_done': {},
  'import.too_old_to_undo': {},
  'import.built_on': { uses: 'uses' },
  'import.undo_killed': {},
  'import.undo_failed': {},
} as const satisfies CodeList

export const refuse = refuserOf(importsRefusals)
