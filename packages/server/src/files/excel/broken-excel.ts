import { Refused } from '../../operation/refused.ts'

/** What is there can't be an Excel file, or was damaged on its way. */
export const brokenExcel = () => new Refused('import.broken_excel')
