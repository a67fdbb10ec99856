import type { Catalogue } from '../../platform/words.ts'
import type { Kind, StageStep, State } from './types.ts'

/** Names of what a project is and where it stands, for everyone. */
export const names: Catalogue<{
  kinds: Record<Kind, string>
  states: Record<State, string>
  steps: Record<StageStep, string>
  everywhere: string
}> = {
  en: {
    kinds: {
      project: 'Project',
      enquiry: 'Enquiry',
      pathfinder: 'Pathfinder',
      pilot: 'Pilot',
      consultation: 'Consultation',
    },
    states: {
      draft: 'Draft',
      scheduled: 'Waits for its time',
      live: 'Under way',
      paused: 'Paused',
      closed: 'Finished',
    },
    steps: {
      prepare: 'Getting ready',
      listen: 'Listening',
      'make-sense': 'Making sense of it',
      decide: 'Deciding',
      do: 'Doing it',
      'look-back': 'Looking back',
    },
    everywhere: 'The whole area',
  },
  cy: {
    kinds: {
      project: 'Prosiect',
      enquiry: 'Ymholiad',
      pathfinder: 'Braenaru',
      pilot: 'Peilot',
      consultation: 'Ymgynghoriad',
    },
    states: {
      draft: 'Drafft',
      scheduled: 'Yn aros am ei amser',
      live: 'Ar y gweill',
      paused: 'Wedi’i oedi',
      closed: 'Wedi dod i ben',
    },
    steps: {
      prepare: 'Paratoi',
      listen: 'Gwrando',
      'make-sense': 'Gwneud synnwyr',
      decide: 'Penderfynu',
      do: 'Gweithredu',
      'look-back': 'Edrych yn ôl',
    },
    everywhere: 'Yr ardal gyfan',
  },
}
