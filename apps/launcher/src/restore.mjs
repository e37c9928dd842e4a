import { handOver } from './bootstrap/hand-over.mjs'

if (await handOver({ install: false })) {
  const { runCommand } = await import('./run-command.ts')
  const { restore } = await import('./backup/restore.ts')
  await runCommand(() => restore(process.argv.slice(2)))
}
