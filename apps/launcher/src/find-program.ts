import { accessSync, constants } from 'node:fs'
import path from 'node:path'

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The first of these that can be run: a name is looked for on the PATH, where the earlier name wins. */
export function findProgram(...programs: string[]): string | undefined {
  const directories = (process.env.PATH ?? '').split(path.delimiter)
  const places = (program: string) =>
    path.isAbsolute(program) ? [program] : directories.map((directory) => path.join(directory, program))
  return programs.flatMap(places).find(isExecutable)
}
