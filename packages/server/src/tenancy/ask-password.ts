import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'

/** Asks on the terminal without showing what is typed; null where there is no terminal to ask on. */
export async function askPassword(question: string): Promise<string | null> {
  if (!process.stdin.isTTY) return null
  process.stdout.write(question)
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({ input: process.stdin, output: silent, terminal: true })
  const answer = await new Promise<string>((resolve, reject) => {
    lines.once('line', resolve)
    lines.once('SIGINT', () => reject(new Error('Interrupted')))
    lines.once('close', () => reject(new Error('Interrupted')))
  }).finally(() => lines.close())
  process.stdout.write('\n')
  return answer
}
