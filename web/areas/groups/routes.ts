import type { Route } from '../../platform/http.ts'

/** All doors of the network, slice by slice. */
export const routes: readonly Route[] = []
