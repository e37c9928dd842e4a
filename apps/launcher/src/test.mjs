import { handOver } from './bootstrap/hand-over.mjs'

if (await handOver({ install: true })) {
  const { runCommand } = await import('./run-command.ts')
  const { test } = await import('./test/test.ts')
  await runCommand(() => test(process.argv.slice(2)))
}
