import {
  type CoverageRequest,
  keyGroups,
  linkOfficers,
  loadSolver,
  type OfficerRequest,
  provedKeyGroups,
} from '@folkmoot/allocation'

/** The long work that has a thread of its own: plain data in, plain data out. */
export const kernels = {
  /** Link officers for groups, exactly. */
  linkOfficers: async (request: OfficerRequest) => linkOfficers(request, await loadSolver()),
  /** Key groups by coverage with the proved bound; where the least numbers asked for cannot be kept, without them. */
  async keyGroups({ seconds, ...request }: CoverageRequest & { seconds: number }) {
    const floorsKept = keyGroups(request).kind === 'chosen'
    const asked = floorsKept ? request : { ...request, floors: {} }
    return { floorsKept, best: provedKeyGroups(asked, await loadSolver(), { seconds }) }
  },
}
export type Kernels = typeof kernels
