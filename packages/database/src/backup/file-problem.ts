import { StartProblem } from '../embedded/start-problem.ts'

const sentences: Record<string, (file: string) => string> = {
  ENOSPC: (file) => `There is not enough space for ${file}: make room, or choose another place. Nothing was kept.`,
  EDQUOT: (file) => `There is not enough space for ${file}: make room, or choose another place. Nothing was kept.`,
  EFBIG: (file) => `${file} would be larger than files may be there: choose another place. Nothing was kept.`,
  ENOENT: (file) => `There is no ${file}, or no directory for it: correct the path.`,
  ENOTDIR: (file) => `There is no directory for ${file}: correct the path.`,
  EISDIR: (file) => `${file} is a directory: name a file in it.`,
}

/** What went wrong with a file, in one sentence; anything else as it is. */
export function fileProblem(file: string, intent: 'read' | 'written', error: unknown): unknown {
  const { code, syscall } = error as NodeJS.ErrnoException
  if (error instanceof StartProblem || !code || !syscall) return error
  const sentence = sentences[code]?.(file) ?? `${file} can’t be ${intent} (${code}): choose another place.`
  return new StartProblem(sentence, { cause: error })
}
