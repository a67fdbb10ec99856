import { constants, setPriority } from 'node:os'
import { parentPort, workerData } from 'node:worker_threads'
import { type Kernels, kernels } from './kernels.ts'

// Pages come first: this thread takes what they leave. On Linux a thread has a priority of its own; elsewhere the whole process would.
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_LOW)

/** What runs in the thread: one kernel, once. */
const { name, request } = workerData as { name: keyof Kernels; request: never }
parentPort!.postMessage(await kernels[name](request))
