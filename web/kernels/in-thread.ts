import { setFlagsFromString } from 'node:v8'
import { Worker } from 'node:worker_threads'
import type { Kernels } from './kernels.ts'

// Threads that load WebAssembly share one store of machine code. Freeing what is out of use there can abort the whole
// process, with all its threads (nodejs/node#64500); a thread's code goes when the thread ends in any case.
setFlagsFromString('--no-wasm-code-gc')

/** Beside this file as source, or beside the bundle. */
const script = new URL(import.meta.url.endsWith('.ts') ? './thread.ts' : './thread.js', import.meta.url)

type Answer<Name extends keyof Kernels> = Awaited<ReturnType<Kernels[Name]>>

/**
 * Runs a kernel in a thread of its own, so that the process goes on answering, sealing and sending meanwhile.
 *
 * @param request plain data: it is copied into the thread, and the answer back
 * @throws what the kernel throws
 */
export function inThread<Name extends keyof Kernels>(
  name: Name,
  request: Parameters<Kernels[Name]>[0],
): Promise<Answer<Name>> {
  return new Promise((done, failed) => {
    const worker = new Worker(script, { workerData: { name, request } })
    worker.on('message', done)
    worker.on('error', failed)
    worker.on('exit', (code) => failed(new Error(`The thread of ${name} ended with ${code} before it had an answer`)))
  })
}
