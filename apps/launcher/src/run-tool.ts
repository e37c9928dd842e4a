import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'
import { StartProblem } from '@hubcap/database/embedded/start-problem'
import { root } from './bootstrap/root.mjs'

export type ToolResult = { code: number; output: string }

type ToolOptions = { cwd?: string; env?: Record<string, string>; onOutput?: (text: string) => void }

/** The environment in which the project's own tools are found, and its pinned Node before the machine's. */
export function toolEnvironment(extra: Record<string, string> = {}): NodeJS.ProcessEnv {
  const bins = [path.dirname(process.execPath), path.join(root, 'node_modules', '.bin'), process.env.PATH]
  return { ...process.env, PATH: bins.join(path.delimiter), NO_COLOR: '1', TURBO_TELEMETRY_DISABLED: '1', ...extra }
}

const running = new Set<ChildProcess>()

/** Ends the tools that still run, for a command that is interrupted. */
export function stopTools(): void {
  for (const child of running) child.kill('SIGTERM')
}

/** Runs an installed tool and gathers what it says, standard output and errors as they came. */
export async function runTool(name: string, args: string[], options: ToolOptions = {}): Promise<ToolResult> {
  const child = spawn(name, args, {
    cwd: options.cwd ?? root,
    env: toolEnvironment(options.env),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  let output = ''
  const gather = (chunk: Buffer) => {
    const text = chunk.toString()
    output += text
    options.onOutput?.(text)
  }
  child.stdout.on('data', gather)
  child.stderr.on('data', gather)
  const code = await new Promise<number>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (status) => resolve(status ?? 1))
  }).finally(() => running.delete(child))
  return { code, output }
}

/** Like runTool, for tools that must succeed. */
export async function mustRun(name: string, args: string[], options: ToolOptions = {}): Promise<string> {
  const { code, output } = await runTool(name, args, options)
  if (code !== 0) throw new StartProblem(`${name} ${args[0] ?? ''} failed:\n${output.trim()}`)
  return output
}
