import { artsProject } from './barnet-arts.ts'
import { togetherProject } from './barnet-together.ts'
import { smaller } from './smaller.ts'
import type { Town } from './types.ts'

export const barnet: Town = {
  council: {
    slug: 'barnet',
    code: 'E09000003',
    name: 'Barnet Example Council',
    shortName: 'Barnet',
    colour: '#005f73',
    welcome: 'Nothing is decided yet. Tell us what you would like to see, and help to write it.',
    strapline: 'Made together',
    contact: {
      email: 'hello@barnet.example',
      telephone: '020 7946 0003',
      address: 'The Example Town Hall, 2 Invented Road, Barnet',
      hours: 'Monday to Friday, 9am to 5:15pm',
    },
  },
  projects: [artsProject, togetherProject, ...smaller.barnet],
}
