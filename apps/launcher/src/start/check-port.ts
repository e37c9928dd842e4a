import { createServer } from 'node:net'
import { StartProblem } from '@hubcap/database/embedded/start-problem'

/** @throws {StartProblem} when the portal couldn't listen there */
export async function checkPort(port: number, host: string): Promise<void> {
  const code = await new Promise<string | undefined>((resolve) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)))
  })
  if (!code) return
  if (code === 'EADDRINUSE')
    throw new StartProblem(
      `Port ${port} is taken by another program: stop that, or choose another with PORT=${port + 1}.`,
    )
  if (code === 'EACCES') throw new StartProblem(`Port ${port} needs more rights: choose one above 1023 with PORT=3000.`)
  throw new StartProblem(`The portal can't listen on ${host}:${port} (${code}): correct HOST or PORT.`)
}
