import { StartProblem } from '@hubcap/database/embedded/start-problem'

/** Runs a command to its end. What a person can put right is said in one sentence; anything else with its stack. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command()
  } catch (error) {
    process.exitCode = 1
    console.error(error instanceof StartProblem ? error.message : error)
  }
}
