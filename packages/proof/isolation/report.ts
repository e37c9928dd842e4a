import type { Finding } from './finding.ts'

export type Figures = {
  tables: number
  seed: number
  /** Fields of the API that were asked, and their arguments and nested inputs that were tried with others' values. */
  fields?: number
  arguments?: number
  calls?: number
  /** Answers in which something of another's stood. */
  leaks?: number
  mutants?: { total: number; killed: number }
  poisoned?: { tries: number; wrong: number }
  /** Statements of a random generator that were run, and rows of another's among what they answered. */
  smith?: { statements: number; answered: number; foreign: number; crashes: number }
  seconds?: number
  findings: readonly Finding[]
}

const most = 40

/** Figures for people, and what was found, each with the place where it lies. */
export function reportText(figures: Figures): string {
  const { findings, mutants, poisoned, smith } = figures
  const lines = [
    '',
    `tables     ${figures.tables}`,
    ...(figures.calls === undefined
      ? []
      : [
          `fields     ${figures.fields}, with ${figures.arguments} arguments that take an id, a cursor, a filter or an order`,
          `calls      ${figures.calls}, of them with something of another's in the answer: ${figures.leaks}`,
        ]),
    ...(mutants ? [`mutants    ${mutants.killed} of ${mutants.total} noticed`] : []),
    ...(poisoned ? [`poisoned   ${poisoned.tries} connections, ${poisoned.wrong} wrong answers after`] : []),
    ...(smith
      ? [
          `sqlsmith   ${smith.statements} statements, ${smith.answered} of them answered, ${smith.foreign} foreign rows, ${smith.crashes} crashes`,
        ]
      : []),
    `seconds    ${figures.seconds}`,
    '',
    findings.length === 0 ? 'Nobody sees what is not theirs.' : `${findings.length} findings:`,
    ...findings.slice(0, most).map(({ part, where, what }) => `  ${part}: ${where}: ${what}`),
    ...(findings.length > most ? [`  … and ${findings.length - most} more`] : []),
  ]
  return lines.join('\n')
}
