import type { CardLawEntry } from '@hubcap/database/prisma'
import type { LawEntry } from '@hubcap/rules/cards/law/parameters/law-entry'
import { uuidv7 } from 'uuidv7'
import { asDate, asDay } from '../../operation/dates.ts'

/** An entry in the words of the rules. */
export const lawEntryOf = ({ rule, validFrom, isOn, source, figures }: CardLawEntry): LawEntry =>
  ({ rule, validFrom: asDay(validFrom), on: isOn, source, ...(figures as object) }) as LawEntry

/** The columns that hold it. */
export const lawEntryColumns = ({ rule, validFrom, on, source, ...figures }: LawEntry) => ({
  ...{ rule, validFrom: asDate(validFrom), isOn: on, source, figures },
})

export const lawEntryRow = (tenantId: string, entry: LawEntry, createdAt: Date) => ({
  ...{ tenantId, id: uuidv7(), createdAt },
  ...lawEntryColumns(entry),
})
