import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import { StartProblem } from '@hubcap/database/embedded/start-problem'

const silent = () => new Writable({ write: (_chunk, _encoding, done) => done() })

/** One line of the terminal, or of what is piped in. Not shown while it is typed where it is hidden. */
export function askLine(question: string, isHidden = false): Promise<string> {
  process.stderr.write(question)
  const terminal = Boolean(process.stdin.isTTY)
  const lines = createInterface({ input: process.stdin, output: isHidden ? silent() : process.stderr, terminal })
  return new Promise((resolve) => {
    let answer = ''
    lines.once('line', (line) => {
      answer = line
      lines.close()
    })
    lines.once('SIGINT', () => {
      lines.close()
      process.kill(process.pid, 'SIGINT')
    })
    lines.once('close', () => {
      if (isHidden && terminal) process.stderr.write('\n')
      process.stdin.pause()
      resolve(answer)
    })
  })
}

/** The passphrase of a backup that is to be read: from the environment, else from who sits there. */
export const passphraseToRead = (given: string | undefined) => async (): Promise<string | undefined> =>
  given ?? (process.stdin.isTTY ? (await askLine('The passphrase of the backup: ', true)) || undefined : undefined)

/** The passphrase of a backup that is to be written; undefined leaves it open. */
export async function passphraseToWrite(given: string | undefined, isAsked: boolean): Promise<string | undefined> {
  if (given || !isAsked) return given
  if (!process.stdin.isTTY)
    throw new StartProblem('Nobody is here to be asked: give the passphrase as HUBCAP_BACKUP_PASSPHRASE.')
  const passphrase = await askLine('A passphrase for the backup: ', true)
  if (!passphrase) throw new StartProblem('Without a passphrase nothing is encrypted: nothing was written.')
  if ((await askLine('Once more: ', true)) !== passphrase)
    throw new StartProblem('The two passphrases differ: nothing was written.')
  return passphrase
}
