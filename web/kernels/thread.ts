import { parentPort, workerData } from 'node:worker_threads'
import { type Kernels, kernels } from './kernels.ts'

/** What runs in the thread: one kernel, once. */
const { name, request } = workerData as { name: keyof Kernels; request: never }
parentPort!.postMessage(await kernels[name](request))
